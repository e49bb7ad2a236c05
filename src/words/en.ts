import { approvals } from './en/approvals.js';
import { catalogue } from './en/catalogue.js';
import { chats } from './en/chats.js';
import * as codes from './en/codes.js';
import * as shared from './en/common.js';
import * as orderCodes from './en/order-codes.js';
import { orders } from './en/orders.js';
import { reasons } from './en/reasons.js';

/** English, the language that sets the shape of all others. */
export const en = { ...codes, ...orderCodes, ...shared, reasons, approvals, catalogue, chats, orders };
