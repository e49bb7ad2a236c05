import { LIFECYCLE, type Move, ORDER_STATUSES, type OrderStatus } from './status.js';

/** A move that can be made for many orders of one status at once. */
export interface BulkMove {
  to: OrderStatus;
  /** One reason is given for all. */
  needsReason: boolean;
}

// A courier and a tracking id are each parcel's own; a correction and a return are looked at one by one.
const ONE_BY_ONE: readonly OrderStatus[] = ['in_delivery', 'return'];

/** What the lifecycle lets all orders of a status do together; each is still judged by itself. */
export function bulkMoves(from: OrderStatus): BulkMove[] {
  const leavesTo: Partial<Record<OrderStatus, Move>> = LIFECYCLE[from].leavesTo;
  return ORDER_STATUSES.flatMap((to) => {
    const move = leavesTo[to];
    if (move?.kind !== 'move' || ONE_BY_ONE.includes(to)) return [];
    return [{ to, needsReason: move.reason !== 'optional' }];
  });
}
