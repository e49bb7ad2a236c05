import { approvals } from './bn/approvals.js';
import { chats } from './bn/chats.js';
import * as codes from './bn/codes.js';
import * as shared from './bn/common.js';
import { reasons } from './bn/reasons.js';
import type { en } from './en.js';

/** Bangla as sellers speak it. */
export const bn = { ...codes, ...shared, reasons, approvals, chats } satisfies typeof en;
