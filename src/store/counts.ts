import { and, count, eq, gt, isNull, lt, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Store } from './store.js';

async function counted(store: Store, table: PgTable, where: SQL | undefined): Promise<number> {
  const rows = await store.read.select({ n: count() }).from(table).where(where);
  return Number(rows[0]?.n ?? 0);
}

/** The figures of the bars: drafts waiting, orders late, chats unanswered, and what Today would list. */
export async function frameCounts(store: Store, shopId: string, now: number) {
  const { drafts, orders, conversations, tasks, alerts } = store.t;
  const [approvals, late, chats, open, told] = await Promise.all([
    counted(store, drafts, and(eq(drafts.shopId, shopId), eq(drafts.status, 'pending'))),
    counted(store, orders, and(eq(orders.shopId, shopId), lt(orders.dueAt, now))),
    counted(store, conversations, and(eq(conversations.shopId, shopId), gt(conversations.unanswered, 0))),
    counted(store, tasks, and(eq(tasks.shopId, shopId), eq(tasks.status, 'open'))),
    counted(store, alerts, and(eq(alerts.shopId, shopId), isNull(alerts.closedAt))),
  ]);
  return { today: open + told + late, approvals, orders: late, chats };
}
