import type { Intent, Risk, Tier } from '../../../domain/intent.js';

// Tier and risk are read from the message; without a line that holds, the intent's default stands.
interface Line<Level> {
  level: Level;
  /** Only under these intents; under all when absent. */
  intents?: readonly Intent[];
  condition: string;
}

/** First line that holds wins. */
export const TIER_LINES: readonly Line<Tier>[] = [
  { level: 'high', intents: ['payment_query'], condition: 'where|how|which|what|give|tell money|pay_method|pay phone_word|send_to|send_me !cod !emi' },
  { level: 'high', intents: ['payment_query'], condition: 'where|how|which money|pay send_to|send_me|pay|did' },
  { level: 'high', intents: ['payment_query'], condition: 'phone_word pay_method|money|pay' },
  { level: 'high', intents: ['payment_query'], condition: 'paid_claim' },
  { level: 'high', intents: ['payment_query'], condition: 'TRANSACTION' },
  { level: 'high', intents: ['bargain'], condition: 'AMOUNT|BARE_AMOUNT~deal|give|want|let_go|will_be|send_me|possible|i_give|if_give !elsewhere' },
  { level: 'high', intents: ['bargain'], condition: 'want|order BARE_AMOUNT|AMOUNT|QUANTITY|next_days|confirm !no_want' },
  { level: 'high', intents: ['price_query', 'product_query', 'delivery_query', 'payment_query'], condition: 'want !no_want !howmuch !less' },
  { level: 'high', intents: ['price_query', 'product_query', 'delivery_query'], condition: 'PHONE' },
];

/** First line that holds wins; stronger words first. */
export const RISK_LINES: readonly Line<Risk>[] = [
  { level: 'high', condition: 'threat !job' },
  { level: 'high', intents: ['complaint', 'payment_dispute', 'return_refund', 'order_status', 'abusive', 'cancel_order'], condition: 'expose' },
  { level: 'high', condition: 'money_lost' },
  { level: 'high', intents: ['complaint', 'return_refund', 'order_status', 'abusive', 'product_query'], condition: 'harm !QUESTION' },
  { level: 'high', intents: ['complaint', 'return_refund'], condition: 'harm' },
  { level: 'high', intents: ['abusive'], condition: 'sexual|vulgar|violence' },
  { level: 'high', intents: ['abusive'], condition: 'rate|howmuch~you_low' },
  { level: 'high', intents: ['spam'], condition: 'phish|prize' },
  { level: 'high', intents: ['return_refund', 'order_status', 'complaint', 'cancel_order'], condition: 'cheat money|paid_claim|advance' },
  { level: 'high', intents: ['payment_dispute'], condition: 'ANY' },
  { level: 'medium', intents: ['spam'], condition: 'earn|loan|bet|crypto|grey|LINK' },
  { level: 'medium', intents: ['payment_query'], condition: 'paid_claim' },
  { level: 'medium', intents: ['payment_query'], condition: 'TRANSACTION' },
  { level: 'low', intents: ['return_refund'], condition: 'policy' },
  { level: 'low', intents: ['return_refund'], condition: 'if_bad' },
  { level: 'medium', intents: ['order_status'], condition: 'days_passed|late|no_receive|waiting|no_get_it|no_reply|bad|BAD_EMOJI|why' },
  { level: 'medium', condition: 'insult|no_reply|BAD_EMOJI|bad !QUESTION' },
];
