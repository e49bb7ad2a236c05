import type { Rule } from '../../rule.js';

// Talk that is not about buying.
export const GREETING: readonly Rule[] = [
  [3, 'greet'],
  [2, 'greet BRIEF'],
  [4, 'how_are_you'],
  [4, 'anyone'],
  [-1.5, 'LONG'],
  [-2, 'price|howmuch|delivery|stock|size|order|parcel|want|need|PHONE|product|pay|pay_method|less|human|shop_place'],
  [-3, 'insult|earn|loan|self_promo|phish|prize|LINK|you_low'],
];

export const THANKS_PRAISE: readonly Rule[] = [
  [4, 'thanks'],
  [3.5, 'good !QUESTION'],
  [2, 'good much|receive|product|quality|liked|thanks|delivery|this|your'],
  [4, 'liked'],
  [2.5, 'dua'],
  [2, 'receive good|thanks|liked'],
  [3, 'GOOD_EMOJI ONLY_EMOJI'],
  [1.5, 'GOOD_EMOJI'],
  [2, 'no_bad'],
  [-3, 'QUESTION !thanks'],
  [-3, 'price|howmuch|stock|have|delivery>charge'],
  [-3, 'want|need|how_order|confirm !receive'],
  [-5, 'broken|bad|no_good|wrong_item|mismatch|late|no_reply|no_receive|no_liked'],
  [-4, 'return|refund|exchange|cancel|change|less|discount|expensive|last_price'],
  [-3, 'PHONE|ADDRESS'],
  [-4, 'earn|loan|bet|crypto|phish|self_promo|LINK|prize'],
  [-4, 'sexual|vulgar|insult'],
  [-2, 'friend|suitable'],
  [-2, 'track|shipped|human|wholesale|shop_place|pay_method'],
];

export const ABUSIVE: readonly Rule[] = [
  [4.5, 'insult'],
  [2.5, 'insult you_low'],
  [3, 'insult BRIEF'],
  [7, 'vulgar'],
  [6, 'sexual !product'],
  [2, 'sexual you_low|howmuch|rate|send_me|give'],
  [6, 'rate|howmuch~you_low !product'],
  [7, 'violence !cancel'],
  [2, 'tui'],
  [3, 'tui bad|cheat|insult|why'],
  [-2, 'friend'],
  [-2.5, 'broken|wrong_item|paid_claim|took|no_receive'],
  [-1.5, 'product receive|gave_past'],
  [-2, 'threat'],
];

export const SPAM: readonly Rule[] = [
  [6, 'earn'],
  [6, 'loan'],
  [6, 'bet !ordered'],
  [5, 'crypto'],
  [5, 'grey'],
  [4.5, 'self_promo'],
  [2, 'self_promo LINK|PHONE|please|LONG'],
  [3, 'whatsapp_lure'],
  [6, 'phish !my_data'],
  [5, 'prize'],
  [3.5, 'LINK'],
  [2, 'LINK phish|prize|earn|offer|LONG'],
  [2, 'offer inbox|LINK|PHONE'],
  [-3, 'ordered|parcel|QUESTION'],
  [-2, 'wholesale|this|size|color'],
];

export const OTHER: readonly Rule[] = [
  [5, 'shop_place !product>have !self_promo'],
  [2, 'shop_place where|what|have|QUESTION'],
  [3, 'where your !parcel !order'],
  [6.5, 'wholesale'],
  [5, 'human !offtopic !PHONE'],
  [2, 'human want|give|please|possible|phone_word'],
  [6, 'bot'],
  [4.5, 'friend'],
  [4.5, 'MENTION'],
  [6, 'job'],
  [4.5, 'hours'],
  [5, 'offtopic'],
  [4.5, 'giveaway'],
  [1.2, 'NOTHING_KNOWN'],
  [-2, 'shop_place>my_data'],
  [-3, 'my_data PHONE|ADDRESS'],
  [-4, 'earn|loan|bet|crypto'],
];
