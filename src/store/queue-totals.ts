import { count, lte } from 'drizzle-orm';
import type { Store } from './store.js';

/** What waits over all shops, for the metrics. */
export async function queueTotals(store: Store, now: number) {
  const { inbox, lanes, outbox, timers } = store.t;
  const [events, sends, lanesDue, timersDue] = await Promise.all([
    store.read.select({ key: inbox.status, n: count() }).from(inbox).groupBy(inbox.status),
    store.read.select({ key: outbox.state, n: count() }).from(outbox).groupBy(outbox.state),
    store.read.select({ n: count() }).from(lanes).where(lte(lanes.dueAt, now)),
    store.read.select({ n: count() }).from(timers).where(lte(timers.dueAt, now)),
  ]);
  const byKey = (rows: { key: string; n: number }[]): Record<string, number> =>
    Object.fromEntries(rows.map(({ key, n }) => [key, Number(n)]));
  return {
    inbox: byKey(events),
    outbox: byKey(sends),
    lanesDue: Number(lanesDue[0]?.n ?? 0),
    timersDue: Number(timersDue[0]?.n ?? 0),
  };
}
