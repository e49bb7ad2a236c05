import { and, asc, count, desc, eq, gt, gte, inArray, isNull, lt, notInArray, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** A buyer who waits for an answer, until when, and the draft there is for it. */
export interface WaitingAnswer {
  clock: Row<'slaClocks'>;
  interaction: Row<'interactions'>;
  buyer: Row<'buyers'> | null;
  draft: Row<'drafts'> | null;
}

/** Running answer clocks, what breaks first on top. */
export async function waitingAnswers(store: Store, shopId: string, limit: number): Promise<WaitingAnswer[]> {
  const { slaClocks, interactions, buyers, drafts } = store.t;
  return store.read
    .select({ clock: slaClocks, interaction: interactions, buyer: buyers, draft: drafts })
    .from(slaClocks)
    .innerJoin(interactions, eq(interactions.id, slaClocks.interactionId))
    .leftJoin(buyers, eq(buyers.id, interactions.buyerId))
    .leftJoin(drafts, and(eq(drafts.interactionId, interactions.id), eq(drafts.status, 'pending')))
    .where(and(eq(slaClocks.shopId, shopId), isNull(slaClocks.stoppedAt)))
    .orderBy(asc(slaClocks.breachAt), asc(slaClocks.interactionId))
    .limit(limit);
}

/** An open task with the message, order and buyer it is about. */
export interface OpenTask {
  task: Row<'tasks'>;
  send: Row<'outbox'> | null;
  order: Row<'orders'> | null;
  buyer: Row<'buyers'> | null;
}

/** Work for people that is not done, the most urgent first. */
export async function openTasks(store: Store, shopId: string, limit: number): Promise<OpenTask[]> {
  const { tasks, outbox, orders, conversations, buyers } = store.t;
  return store.read
    .select({ task: tasks, send: outbox, order: orders, buyer: buyers })
    .from(tasks)
    .leftJoin(outbox, eq(outbox.id, tasks.outboxId))
    .leftJoin(orders, eq(orders.id, tasks.orderId))
    .leftJoin(conversations, eq(conversations.id, tasks.conversationId))
    .leftJoin(buyers, eq(buyers.id, conversations.buyerId))
    .where(and(eq(tasks.shopId, shopId), eq(tasks.status, 'open')))
    .orderBy(asc(tasks.dueAt), asc(tasks.id))
    .limit(limit);
}

/** Sends that failed since, the newest first, with whom they were for. */
export async function failedSends(
  store: Store,
  shopId: string,
  since: number,
  limit: number,
): Promise<{ send: Row<'outbox'>; buyer: Row<'buyers'> | null }[]> {
  const { outbox, conversations, buyers } = store.t;
  return store.read
    .select({ send: outbox, buyer: buyers })
    .from(outbox)
    .leftJoin(conversations, eq(conversations.id, outbox.conversationId))
    .leftJoin(buyers, eq(buyers.id, conversations.buyerId))
    .where(and(eq(outbox.shopId, shopId), eq(outbox.outcome, 'failed'), gte(outbox.createdAt, since)))
    .orderBy(desc(outbox.createdAt), desc(outbox.id))
    .limit(limit);
}

/** Orders past their due time, the latest of all on top. */
export async function overdueOrders(
  store: Store,
  shopId: string,
  now: number,
  limit: number,
): Promise<Row<'orders'>[]> {
  const { orders } = store.t;
  return store.read
    .select()
    .from(orders)
    .where(and(eq(orders.shopId, shopId), lt(orders.dueAt, now)))
    .orderBy(asc(orders.dueAt), asc(orders.id))
    .limit(limit);
}

// A running answer clock says the same, with the buyer's words.
const OF_CLOCKS = ['sla_warning', 'sla_breach'];

/** Alerts of these kinds that nobody has put away, the newest first. */
export async function openAlerts(
  store: Store,
  shopId: string,
  kinds: string[],
  limit: number,
): Promise<Row<'alerts'>[]> {
  const { alerts } = store.t;
  return store.read
    .select()
    .from(alerts)
    .where(and(eq(alerts.shopId, shopId), isNull(alerts.closedAt), inArray(alerts.kind, kinds)))
    .orderBy(desc(alerts.at), desc(alerts.id))
    .limit(limit);
}

/** How many things began to need a person after a moment. */
export async function needsSince(store: Store, shopId: string, after: number): Promise<number> {
  const { tasks, alerts, slaClocks, outbox } = store.t;
  const counted = async (table: PgTable, where: SQL | undefined): Promise<number> => {
    const rows = await store.read.select({ n: count() }).from(table).where(where);
    return Number(rows[0]?.n ?? 0);
  };
  const counts = await Promise.all([
    counted(tasks, and(eq(tasks.shopId, shopId), eq(tasks.status, 'open'), gt(tasks.createdAt, after))),
    counted(
      alerts,
      and(eq(alerts.shopId, shopId), isNull(alerts.closedAt), gt(alerts.at, after), notInArray(alerts.kind, OF_CLOCKS)),
    ),
    counted(slaClocks, and(eq(slaClocks.shopId, shopId), isNull(slaClocks.stoppedAt), gt(slaClocks.startedAt, after))),
    counted(outbox, and(eq(outbox.shopId, shopId), eq(outbox.outcome, 'failed'), gt(outbox.endedAt, after))),
  ]);
  return counts.reduce((sum, n) => sum + n, 0);
}
