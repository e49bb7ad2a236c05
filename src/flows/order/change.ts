import type { Deps, Scope } from '../../deps.js';
import { missingDetails, yesHolds } from '../../domain/order/content.js';
import { dueAtOf } from '../../domain/order/deadline.js';
import type { StockDelta } from '../../domain/stock.js';
import { update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { onFreshFacts } from '../retry.js';
import { type HistoryEntry, historyLine } from './history.js';
import { type LoadedOrder, loadOrder, requireSeen, withFacts } from './load.js';
import { orderProfile } from './profile.js';
import { riskAfter } from './risk.js';

/** What a change makes of an order, beside its history line. */
export interface Change {
  set: Partial<Row<'orders'>>;
  lines?: Row<'orderLines'>[];
  writes?: Write[];
  /** What those do to stock, for flows in whose commit another order takes or gives some. */
  stock?: readonly StockDelta[];
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
    requireSeen(loaded, target.version);
    await deps.store.commit((await changed(deps, scope, loaded, await decide(loaded))).writes);
  });
}

/** An order as it will stand after a change, the history line of it, and its writes. */
export interface ChangedOrder {
  after: LoadedOrder;
  historyId: string;
  writes: Write[];
}

/** A change worked out, for flows that do more in the same commit. */
export async function changed(deps: Deps, scope: Scope, loaded: LoadedOrder, change: Change): Promise<ChangedOrder> {
  const { order } = loaded;
  const now = deps.clock();
  const after = await withFacts(deps, {
    ...loaded,
    order: { ...order, ...change.set },
    lines: change.lines ?? loaded.lines,
  });
  const complete = missingDetails(after.facts).length === 0;
  const completeAt = complete ? (order.completeAt ?? now) : null;
  // Changed back to what the buyer agreed to, or agreed to anew: nobody waits for them any more.
  const answered = yesHolds(after.facts) ? { waitingForBuyerAt: null } : {};
  const awaitingBuyerSince = yesHolds(after.facts) ? null : after.facts.awaitingBuyerSince;
  const facts = { ...after.facts, completeSince: completeAt, awaitingBuyerSince };
  const dueAt = dueAtOf(facts, await orderProfile(deps, scope.shopId));
  const risk = await riskAfter(deps, after);
  const set = { ...change.set, ...answered, ...risk, completeAt, dueAt, version: order.version + 1, updatedAt: now };
  const line = historyLine(deps, scope, order.id, change.history);
  const writes = [
    exactly(1, update(deps.store, 'orders', { shopId: scope.shopId, id: order.id, version: order.version }, set)),
    line.write,
    ...(change.writes ?? []),
  ];
  return { after: { ...after, order: { ...after.order, ...set } }, historyId: line.id, writes };
}
