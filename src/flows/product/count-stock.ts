import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { DomainError, StaleWriteError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { changeStock } from '../../store/catalogue.js';
import { findOne, insert } from '../../store/rows.js';

/** Records that so many are on hand, as a movement from what the books said. Never below what is reserved. */
export async function countStock(
  deps: Deps,
  scope: Scope,
  input: { variantId: string; onHand: number; reason?: string | undefined },
): Promise<void> {
  const { store } = deps;
  const { shopId } = scope;
  for (let attempt = 0; ; attempt += 1) {
    const variant = await findOne(store, 'variants', { shopId, id: input.variantId });
    if (!variant) throw new DomainError('not_found', [reason('not_found')]);
    if (input.onHand < variant.reserved)
      throw new DomainError('refused', [reason('stock_below_reserved', { reserved: variant.reserved })]);
    const delta = input.onHand - variant.onHand;
    if (delta === 0) return;
    const movement = {
      id: deps.newId(),
      shopId,
      variantId: variant.id,
      delta,
      kind: 'count' as const,
      reason: input.reason ?? null,
      actor: actorKey(scope.actor),
      at: deps.clock(),
    };
    try {
      await store.commit([
        changeStock(store, shopId, variant.id, { onHand: delta, reserved: 0 }),
        insert(store, 'stockMovements', movement),
      ]);
      return;
    } catch (error) {
      if (!(error instanceof StaleWriteError) || attempt >= 3) throw error;
    }
  }
}
