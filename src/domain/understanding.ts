import type { Intent, Language, Risk, Tier } from './intent.js';

/** One thing a buyer named, as written; `quantity` is a number, the rest the buyer's own words or null. */
export interface ItemMention {
  product: string | null;
  quantity: number | null;
  variant: string | null;
}

/** Money a buyer says they have sent, still to be checked. `amount` is in taka, `method` a name as "bKash" or "Nagad". */
export interface PaymentMention {
  method: string | null;
  amount: number | null;
  transactionId: string | null;
}

/** What could be read out of one message. `phone` is 11 digits, `district` the official English name. */
export interface Slots {
  name: string | null;
  phone: string | null;
  address: string | null;
  area: string | null;
  district: string | null;
  items: ItemMention[];
  /** Only where money is said to have been sent. */
  payment?: PaymentMention;
}

/** What Munshi made of one message: the output of every language engine, local or model. */
export interface Understanding {
  intent: Intent;
  tier: Tier;
  risk: Risk;
  language: Language;
  /** 0…1: how often an answer given with this confidence is right. */
  confidence: number;
  /** What else it may mean, the likeliest first; at most three. */
  alternatives: { intent: Intent; confidence: number }[];
  slots: Slots;
  /** The words that decided, for the one line shown to the seller ("price question: 'dam koto'"). */
  evidence: string[];
}

/** What is already known when a message is read. */
export interface UnderstandingContext {
  /** The product the post or the chat is about, by name. */
  product?: string;
}

/** The seam every engine stands behind. */
export type Understand = (text: string, context: UnderstandingContext) => Understanding;
