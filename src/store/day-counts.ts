import { and, count, eq, gte, lt, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Store } from './store.js';

export interface DayCounts {
  comments: number;
  answers: number;
  orders: number;
  delivered: number;
}

/** What happened from one moment to another: what buyers wrote, what was answered, ordered and delivered. */
export async function dayCounts(store: Store, shopId: string, from: number, to: number): Promise<DayCounts> {
  const { interactions, orders, orderHistory } = store.t;
  const within = async (table: PgTable, shop: PgColumn, at: PgColumn, more?: SQL): Promise<number> => {
    const where = and(eq(shop, shopId), gte(at, from), lt(at, to), more);
    const rows = await store.read.select({ n: count() }).from(table).where(where);
    return Number(rows[0]?.n ?? 0);
  };
  const [comments, answers, ordered, delivered] = await Promise.all([
    within(interactions, interactions.shopId, interactions.receivedAt),
    within(interactions, interactions.shopId, interactions.answeredAt),
    within(orders, orders.shopId, orders.createdAt),
    within(orderHistory, orderHistory.shopId, orderHistory.at, eq(orderHistory.to, 'delivered')),
  ]);
  return { comments, answers, orders: ordered, delivered };
}
