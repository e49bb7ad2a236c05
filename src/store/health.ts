import { and, asc, count, desc, eq, gte, inArray, isNotNull, lte, min } from 'drizzle-orm';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** The newest sign of life of any worker, epoch ms. */
export async function lastHeartbeat(store: Store): Promise<number | null> {
  const { heartbeats } = store.t;
  const rows = await store.read.select().from(heartbeats).orderBy(desc(heartbeats.at), asc(heartbeats.worker)).limit(1);
  return rows[0]?.at ?? null;
}

/** What waits in a queue, and since when the oldest does, epoch ms. */
export interface Waiting {
  waiting: number;
  since: number | null;
}

const waitingOf = (rows: { n: number; since: number | null }[]): Waiting => ({
  waiting: Number(rows[0]?.n ?? 0),
  since: rows[0]?.since == null ? null : Number(rows[0].since),
});

/** What waits to be worked on: the shop's events and sends, and the lanes and timers of all that are due. */
export async function queueState(
  store: Store,
  shopId: string,
  now: number,
): Promise<Record<'inbox' | 'lanes' | 'outbox' | 'timers', Waiting>> {
  const { inbox, lanes, outbox, timers } = store.t;
  const [events, called, sends, due] = await Promise.all([
    store.read
      .select({ n: count(), since: min(inbox.receivedAt) })
      .from(inbox)
      .where(and(eq(inbox.shopId, shopId), eq(inbox.status, 'waiting'))),
    store.read
      .select({ n: count(), since: min(lanes.dueAt) })
      .from(lanes)
      .where(and(isNotNull(lanes.dueAt), lte(lanes.dueAt, now))),
    store.read
      .select({ n: count(), since: min(outbox.createdAt) })
      .from(outbox)
      .where(and(eq(outbox.shopId, shopId), inArray(outbox.state, ['queued', 'sending', 'awaiting_echo']))),
    store.read
      .select({ n: count(), since: min(timers.dueAt) })
      .from(timers)
      .where(lte(timers.dueAt, now)),
  ]);
  return { inbox: waitingOf(events), lanes: waitingOf(called), outbox: waitingOf(sends), timers: waitingOf(due) };
}

/**
 * The newest event kept of a shop or of one Page of it, looked for among the ids from `from` on: ids are in the order
 * of arrival, so that a Page long silent costs no walk through everything.
 */
export async function newestEvent(
  store: Store,
  shopId: string,
  from: string,
  pageId?: string,
): Promise<Pick<Row<'inbox'>, 'eventAt' | 'receivedAt'> | undefined> {
  const { inbox } = store.t;
  const { eventAt, receivedAt } = inbox;
  const rows = await store.read
    .select({ eventAt, receivedAt })
    .from(inbox)
    .where(
      and(eq(inbox.shopId, shopId), gte(inbox.id, from), pageId === undefined ? undefined : eq(inbox.pageId, pageId)),
    )
    .orderBy(desc(inbox.id))
    .limit(1);
  return rows[0];
}
