import type { Deps, Scope } from '../../deps.js';
import type { OrderStatus } from '../../domain/order/status.js';
import type { Reason } from '../../domain/reason.js';
import { refusals } from '../refusals.js';
import { moveOrder } from './move.js';

/** One order of several, as it was seen. */
export interface SeenOrder {
  id: string;
  version: number;
}

/** What became of one: moved, or every reason why not. */
export interface MoveResult {
  id: string;
  reasons: Reason[];
}

/** Moves several orders, each judged and committed by itself: one that is refused leaves the others be. */
export async function moveMany(
  deps: Deps,
  scope: Scope,
  orders: readonly SeenOrder[],
  wish: { to: OrderStatus; reason?: string | undefined },
): Promise<MoveResult[]> {
  const results: MoveResult[] = [];
  for (const { id, version } of orders) {
    results.push({ id, reasons: await refusals(() => moveOrder(deps, scope, { id, version, ...wish })) });
  }
  return results;
}
