import type { Intent } from '../../../domain/intent.js';
import { COMPLAINT, PAYMENT_DISPUTE } from './after-order.js';
import { BARGAIN, DELIVERY_QUERY, PAYMENT_QUERY, PRICE_QUERY, PRODUCT_QUERY } from './before-order.js';
import { CANCEL_ORDER, CHANGE_ORDER, GIVE_CONTACT, ORDER_STATUS, PLACE_ORDER, RETURN_REFUND } from './order.js';
import { ABUSIVE, GREETING, OTHER, SPAM, THANKS_PRAISE } from './talk.js';

/** Seed sentences of our own by intent, under `= bn`, `= banglish` and `= en`; see grammar.ts for how they are said. */
export const SEEDS = {
  price_query: PRICE_QUERY,
  product_query: PRODUCT_QUERY,
  delivery_query: DELIVERY_QUERY,
  payment_query: PAYMENT_QUERY,
  bargain: BARGAIN,
  place_order: PLACE_ORDER,
  give_contact: GIVE_CONTACT,
  change_order: CHANGE_ORDER,
  cancel_order: CANCEL_ORDER,
  order_status: ORDER_STATUS,
  return_refund: RETURN_REFUND,
  complaint: COMPLAINT,
  payment_dispute: PAYMENT_DISPUTE,
  greeting: GREETING,
  thanks_praise: THANKS_PRAISE,
  abusive: ABUSIVE,
  spam: SPAM,
  other: OTHER,
} satisfies Record<Intent, string>;
