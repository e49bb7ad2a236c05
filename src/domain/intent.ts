/** The 18 things a buyer can mean. One primary intent per message (product page, "Intents"). */
export const INTENTS = [
  'price_query',
  'product_query',
  'delivery_query',
  'payment_query',
  'bargain',
  'place_order',
  'give_contact',
  'change_order',
  'order_status',
  'cancel_order',
  'return_refund',
  'complaint',
  'payment_dispute',
  'greeting',
  'thanks_praise',
  'abusive',
  'spam',
  'other',
] as const;
export type Intent = (typeof INTENTS)[number];

/** How close to buying the message is; chooses the answer target. */
export const TIERS = ['high', 'medium', 'low'] as const;
export type Tier = (typeof TIERS)[number];

/** Message risk: how badly a wrong answer could hurt. Not the COD risk of an order. */
export const RISKS = ['low', 'medium', 'high'] as const;
export type Risk = (typeof RISKS)[number];

/** Language and script of a message: Bangla script, romanised Bangla, English. */
export const LANGUAGES = ['bn', 'banglish', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

interface IntentDefaults {
  tier: Tier;
  risk: Risk;
  /** True: the matrix can never make it automatic, whatever an admin writes (principle 1). */
  personOnly: boolean;
}

/** Defaults per intent when the message itself says no more. */
export const INTENT_DEFAULTS = {
  price_query: { tier: 'medium', risk: 'low', personOnly: false },
  product_query: { tier: 'medium', risk: 'low', personOnly: false },
  delivery_query: { tier: 'medium', risk: 'low', personOnly: false },
  payment_query: { tier: 'medium', risk: 'low', personOnly: false },
  bargain: { tier: 'medium', risk: 'low', personOnly: false },
  place_order: { tier: 'high', risk: 'low', personOnly: false },
  give_contact: { tier: 'high', risk: 'low', personOnly: false },
  change_order: { tier: 'medium', risk: 'low', personOnly: false },
  order_status: { tier: 'low', risk: 'low', personOnly: false },
  cancel_order: { tier: 'low', risk: 'medium', personOnly: false },
  return_refund: { tier: 'low', risk: 'medium', personOnly: true },
  complaint: { tier: 'low', risk: 'medium', personOnly: true },
  payment_dispute: { tier: 'low', risk: 'high', personOnly: true },
  greeting: { tier: 'low', risk: 'low', personOnly: false },
  thanks_praise: { tier: 'low', risk: 'low', personOnly: false },
  abusive: { tier: 'low', risk: 'medium', personOnly: true },
  spam: { tier: 'low', risk: 'low', personOnly: true },
  other: { tier: 'low', risk: 'low', personOnly: false },
} satisfies Record<Intent, IntentDefaults>;
