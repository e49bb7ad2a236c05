import { and, count, countDistinct, eq, gt, inArray, isNull, lt, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Store } from './store.js';

async function counted(store: Store, table: PgTable, where: SQL | undefined): Promise<number> {
  const rows = await store.read.select({ n: count() }).from(table).where(where);
  return Number(rows[0]?.n ?? 0);
}

/** The figures of the bars: drafts and comments to hide waiting, orders late, chats unanswered. */
export async function frameCounts(store: Store, shopId: string, now: number) {
  const { drafts, hides: proposals, orders, conversations } = store.t;
  const [waiting, hides, late, chats] = await Promise.all([
    counted(store, drafts, and(eq(drafts.shopId, shopId), eq(drafts.status, 'pending'))),
    counted(store, proposals, and(eq(proposals.shopId, shopId), eq(proposals.state, 'proposed'))),
    counted(store, orders, and(eq(orders.shopId, shopId), lt(orders.dueAt, now))),
    counted(store, conversations, and(eq(conversations.shopId, shopId), gt(conversations.unanswered, 0))),
  ]);
  return { approvals: waiting + hides, hides, orders: late, chats };
}

/** What needs a person, by kind: threads whose answer clock runs, open tasks, late orders, alerts of these kinds. */
export async function needCounts(store: Store, shopId: string, now: number, alertKinds: string[]) {
  const { orders, tasks, alerts, slaClocks, interactions } = store.t;
  const [running, open, late, told] = await Promise.all([
    store.read
      .select({ n: countDistinct(interactions.conversationId) })
      .from(slaClocks)
      .innerJoin(interactions, eq(interactions.id, slaClocks.interactionId))
      .where(and(eq(slaClocks.shopId, shopId), isNull(slaClocks.stoppedAt))),
    counted(store, tasks, and(eq(tasks.shopId, shopId), eq(tasks.status, 'open'))),
    counted(store, orders, and(eq(orders.shopId, shopId), lt(orders.dueAt, now))),
    counted(store, alerts, and(eq(alerts.shopId, shopId), isNull(alerts.closedAt), inArray(alerts.kind, alertKinds))),
  ]);
  return { answers: Number(running[0]?.n ?? 0), tasks: open, orders: late, alerts: told };
}
