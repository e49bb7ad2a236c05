import { and, count, eq, inArray, isNull, like, or, sql } from 'drizzle-orm';
import { type PageOf, type PageRequest, pageByKey } from './page-by-key.js';
import { find, findOne } from './rows.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** A buyer with how many orders they made. */
export interface Buyer extends Row<'buyers'> {
  orders: number;
}

async function withOrders(store: Store, shopId: string, buyers: Row<'buyers'>[]): Promise<Buyer[]> {
  if (buyers.length === 0) return [];
  const { orders } = store.t;
  const ids = buyers.map(({ id }) => id);
  const counted = await store.read
    .select({ buyerId: orders.buyerId, n: count() })
    .from(orders)
    // One request made twice is one order.
    .where(and(eq(orders.shopId, shopId), inArray(orders.buyerId, ids), isNull(orders.mergedInto)))
    .groupBy(orders.buyerId);
  const made = new Map(counted.map(({ buyerId, n }) => [buyerId, Number(n)]));
  return buyers.map((buyer) => ({ ...buyer, orders: made.get(buyer.id) ?? 0 }));
}

export async function buyerById(store: Store, shopId: string, id: string): Promise<Buyer | undefined> {
  const row = await findOne(store, 'buyers', { shopId, id });
  return row && (await withOrders(store, shopId, [row]))[0];
}

/** Buyers, newest first; `search` is part of the name or the phone. */
export async function listBuyers(
  store: Store,
  shopId: string,
  search: string | undefined,
  request: PageRequest,
): Promise<PageOf<Buyer>> {
  const { buyers } = store.t;
  const part = search?.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
  const found = part
    ? or(sql`lower(${buyers.name}) like ${`%${part}%`} escape '\\'`, like(buyers.phone, `%${part}%`))
    : undefined;
  const where = and(eq(buyers.shopId, shopId), isNull(buyers.mergedInto), found);
  const page = await pageByKey<Row<'buyers'>>(store, buyers, { key: buyers.createdAt, id: buyers.id }, where, request);
  return { ...page, data: await withOrders(store, shopId, page.data) };
}

/** The buyer first known by a phone, if any. */
export async function buyerByPhone(store: Store, shopId: string, phone: string): Promise<Row<'buyers'> | undefined> {
  const same = await find(store, 'buyers', { shopId, phone, mergedInto: null });
  return same.sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}
