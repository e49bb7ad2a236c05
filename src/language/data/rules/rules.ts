import type { Intent } from '../../../domain/intent.js';
import type { Rule } from '../../rule.js';
import { COMPLAINT, ORDER_STATUS, PAYMENT_DISPUTE } from './after-order.js';
import { BARGAIN, DELIVERY_QUERY, PAYMENT_QUERY, PRICE_QUERY, PRODUCT_QUERY } from './before-order.js';
import { CANCEL_ORDER, CHANGE_ORDER, GIVE_CONTACT, PLACE_ORDER, RETURN_REFUND } from './order.js';
import { ABUSIVE, GREETING, OTHER, SPAM, THANKS_PRAISE } from './talk.js';

/** What speaks for and against each intent. To add an intent: its row in domain/intent, its rules here, its examples in the evaluation set. */
export const INTENT_RULES = {
  price_query: PRICE_QUERY,
  product_query: PRODUCT_QUERY,
  delivery_query: DELIVERY_QUERY,
  payment_query: PAYMENT_QUERY,
  bargain: BARGAIN,
  place_order: PLACE_ORDER,
  give_contact: GIVE_CONTACT,
  change_order: CHANGE_ORDER,
  order_status: ORDER_STATUS,
  cancel_order: CANCEL_ORDER,
  return_refund: RETURN_REFUND,
  complaint: COMPLAINT,
  payment_dispute: PAYMENT_DISPUTE,
  greeting: GREETING,
  thanks_praise: THANKS_PRAISE,
  abusive: ABUSIVE,
  spam: SPAM,
  other: OTHER,
} satisfies Record<Intent, readonly Rule[]>;
