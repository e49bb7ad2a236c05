import { asc, count, desc, eq, lte } from 'drizzle-orm';
import type { Store } from './store.js';

/** The newest sign of life of any worker, epoch ms. */
export async function lastHeartbeat(store: Store): Promise<number | null> {
  const { heartbeats } = store.t;
  const rows = await store.read.select().from(heartbeats).orderBy(desc(heartbeats.at), asc(heartbeats.worker)).limit(1);
  return rows[0]?.at ?? null;
}

/** What waits and since when, for the Health page. */
export async function queueState(store: Store, shopId: string, now: number) {
  const { inbox, lanes, outbox, timers } = store.t;
  const events = await store.read
    .select({ status: inbox.status, n: count() })
    .from(inbox)
    .where(eq(inbox.shopId, shopId))
    .groupBy(inbox.status);
  const lanesDue = await store.read.select({ n: count() }).from(lanes).where(lte(lanes.dueAt, now));
  const sends = await store.read
    .select({ state: outbox.state, n: count() })
    .from(outbox)
    .where(eq(outbox.shopId, shopId))
    .groupBy(outbox.state);
  const timersDue = await store.read.select({ n: count() }).from(timers).where(lte(timers.dueAt, now));
  const byKey = (rows: { n: number }[], key: 'status' | 'state') =>
    Object.fromEntries(rows.map((row) => [(row as unknown as Record<string, string>)[key], Number(row.n)]));
  return {
    inbox: byKey(events, 'status'),
    outbox: byKey(sends, 'state'),
    lanesDue: Number(lanesDue[0]?.n ?? 0),
    timersDue: Number(timersDue[0]?.n ?? 0),
  };
}
