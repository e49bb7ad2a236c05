import type { Reason } from '../reason.js';
import { dueAtOf } from './deadline.js';
import type { OrderFacts } from './facts.js';
import { ask, ENTRY } from './guards.js';
import type { OrderProfile } from './profile.js';
import { LIFECYCLE, type NoticeKey, type StockEffect } from './status.js';

export type CreationDecision =
  | { plan: { stock: StockEffect; notice: NoticeKey; dueAt: number | null } }
  | { refused: Reason[] };

/** Whether an order may come into being as New: it has a line, a buyer and a source. */
export function decideCreation(order: OrderFacts, profile: OrderProfile): CreationDecision {
  const refused = ask(ENTRY.new, order, profile);
  if (refused.length > 0) return { refused };
  return { plan: { stock: 'hold', notice: LIFECYCLE.new.notice, dueAt: dueAtOf(order, profile) } };
}
