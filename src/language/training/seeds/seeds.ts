import type { Intent } from '../../../domain/intent.js';
import { ABUSIVE } from './abusive.js';
import { BARGAIN } from './bargain.js';
import { CANCEL_ORDER } from './cancel-order.js';
import { CHANGE_ORDER } from './change-order.js';
import { COMPLAINT } from './complaint.js';
import { DELIVERY_QUERY } from './delivery-query.js';
import { GIVE_CONTACT } from './give-contact.js';
import { GREETING } from './greeting.js';
import { ORDER_STATUS } from './order-status.js';
import { OTHER } from './other.js';
import { PAYMENT_DISPUTE } from './payment-dispute.js';
import { PAYMENT_QUERY } from './payment-query.js';
import { PLACE_ORDER } from './place-order.js';
import { PRICE_QUERY } from './price-query.js';
import { PRODUCT_QUERY } from './product-query.js';
import { RETURN_REFUND } from './return-refund.js';
import { SPAM } from './spam.js';
import { THANKS_PRAISE } from './thanks-praise.js';

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
