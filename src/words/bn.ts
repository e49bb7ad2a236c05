import { approvals } from './bn/approvals.js';
import { catalogue } from './bn/catalogue.js';
import { chats } from './bn/chats.js';
import * as codes from './bn/codes.js';
import * as shared from './bn/common.js';
import * as orderCodes from './bn/order-codes.js';
import { orders } from './bn/orders.js';
import { reasons } from './bn/reasons.js';
import type { en } from './en.js';

/** Bangla as sellers speak it. */
export const bn = {
  ...codes,
  ...orderCodes,
  ...shared,
  reasons,
  approvals,
  catalogue,
  chats,
  orders,
} satisfies typeof en;
