import type { Deps, Scope } from '../../deps.js';
import { DomainError, StaleWriteError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { decideCount } from '../../domain/stock.js';
import { findOne } from '../../store/rows.js';
import { stockWrites } from '../stock/write.js';

/** Records that so many are on hand, as a movement from what the books said. Never below what is reserved. */
export async function countStock(
  deps: Deps,
  scope: Scope,
  input: { variantId: string; onHand: number; reason?: string | undefined },
): Promise<void> {
  const { store } = deps;
  for (let attempt = 0; ; attempt += 1) {
    const variant = await findOne(store, 'variants', { shopId: scope.shopId, id: input.variantId });
    if (!variant) throw new DomainError('not_found', [reason('not_found')]);
    const level = { variantId: variant.id, onHand: variant.onHand, reserved: variant.reserved };
    const decision = decideCount(level, input.onHand);
    if ('refused' in decision) throw new DomainError('refused', decision.refused);
    try {
      await store.commit(stockWrites(deps, scope, decision.writes, input.reason));
      return;
    } catch (error) {
      if (!(error instanceof StaleWriteError) || attempt >= 3) throw error;
    }
  }
}
