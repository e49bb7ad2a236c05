import { approvals } from './en/approvals.js';
import { chats } from './en/chats.js';
import * as codes from './en/codes.js';
import * as shared from './en/common.js';
import { reasons } from './en/reasons.js';

/** English, the language that sets the shape of all others. */
export const en = { ...codes, ...shared, reasons, approvals, chats };
