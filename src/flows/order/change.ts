import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { missingDetails } from '../../domain/order/content.js';
import { dueAtOf } from '../../domain/order/deadline.js';
import { reason } from '../../domain/reason.js';
import { update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { onFreshFacts } from '../retry.js';
import { type HistoryEntry, historyLine } from './history.js';
import { type LoadedOrder, loadOrder, withFacts } from './load.js';
import { orderProfile } from './profile.js';

/** What a change makes of an order, beside its history line. */
export interface Change {
  set: Partial<Row<'orders'>>;
  lines?: Row<'orderLines'>[];
  writes?: Write[];
  history: HistoryEntry;
}

/**
 * Changes an order outside its status: reads, lets `decide` say what changes, works deadline and completeness out
 * again, writes history, all in one commit. `version` undefined means: whatever it is now (a buyer's own word).
 */
export async function changeOrder(
  deps: Deps,
  scope: Scope,
  target: { id: string; version?: number | undefined },
  decide: (loaded: LoadedOrder) => Change | Promise<Change>,
): Promise<void> {
  await onFreshFacts(async () => {
    const loaded = await loadOrder(deps, scope.shopId, target.id);
    if (target.version !== undefined && loaded.order.version !== target.version) {
      throw new DomainError('conflict', [reason('changed_meanwhile')]);
    }
    await deps.store.commit(await changeWrites(deps, scope, loaded, await decide(loaded)));
  });
}

/** The writes of a change, for flows that do more in the same commit. */
export async function changeWrites(deps: Deps, scope: Scope, loaded: LoadedOrder, change: Change): Promise<Write[]> {
  const { order } = loaded;
  const now = deps.clock();
  const changed = { ...order, ...change.set };
  const after = await withFacts(deps, { ...loaded, order: changed, lines: change.lines ?? loaded.lines });
  const complete = missingDetails(after.facts).length === 0;
  const completeAt = complete ? (order.completeAt ?? now) : null;
  const dueAt = dueAtOf({ ...after.facts, completeSince: completeAt }, await orderProfile(deps, scope.shopId));
  const set = { ...change.set, completeAt, dueAt, version: order.version + 1, updatedAt: now };
  return [
    exactly(1, update(deps.store, 'orders', { shopId: scope.shopId, id: order.id, version: order.version }, set)),
    historyLine(deps, scope, order.id, change.history).write,
    ...(change.writes ?? []),
  ];
}
