import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import type { StockWrites } from '../../domain/stock.js';
import { changeStock } from '../../store/catalogue.js';
import { insert, upsert } from '../../store/rows.js';
import type { Write } from '../../store/store.js';

/** A stock decision as writes: guarded balances, their movements, what orders hold. */
export function stockWrites(
  deps: Deps,
  scope: Scope,
  { deltas, movements, reservations }: StockWrites,
  reason?: string,
): Write[] {
  const { store } = deps;
  const { shopId } = scope;
  const at = deps.clock();
  const actor = actorKey(scope.actor);
  const why = reason ?? null;
  return [
    ...deltas.map(({ variantId, ...delta }) => changeStock(store, shopId, variantId, delta)),
    ...movements
      .filter(({ onHand, reserved }) => onHand !== 0 || reserved !== 0)
      .map((movement) =>
        insert(store, 'stockMovements', { id: deps.newId(), shopId, ...movement, reason: why, actor, at }),
      ),
    ...reservations.map((row) =>
      upsert(store, 'reservations', ['shopId', 'orderId', 'lineId'], { shopId, ...row, at }, { ...row, at }),
    ),
  ];
}
