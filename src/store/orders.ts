import { and, asc, count, eq, gt, inArray, like, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { OrderStatus } from '../domain/order/status.js';
import { type PageOf, type PageRequest, pageByKey } from './page-by-key.js';
import { find, findOne } from './rows.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** An order with what belongs to it. */
export interface StoredOrder {
  order: Row<'orders'>;
  lines: Row<'orderLines'>[];
  history: Row<'orderHistory'>[];
  checks: Row<'orderChecks'>[];
}

export async function linesOf(store: Store, shopId: string, orderIds: string[]): Promise<Row<'orderLines'>[]> {
  if (orderIds.length === 0) return [];
  const { orderLines } = store.t;
  return store.read
    .select()
    .from(orderLines)
    .where(and(eq(orderLines.shopId, shopId), inArray(orderLines.orderId, orderIds)))
    .orderBy(asc(orderLines.position), asc(orderLines.id));
}

export async function orderById(store: Store, shopId: string, id: string): Promise<StoredOrder | undefined> {
  const order = await findOne(store, 'orders', { shopId, id });
  if (!order) return undefined;
  const { orderHistory, orderChecks } = store.t;
  const [lines, history, checks] = await Promise.all([
    linesOf(store, shopId, [id]),
    store.read
      .select()
      .from(orderHistory)
      .where(and(eq(orderHistory.shopId, shopId), eq(orderHistory.orderId, id)))
      .orderBy(asc(orderHistory.at), asc(orderHistory.id)),
    store.read
      .select()
      .from(orderChecks)
      .where(and(eq(orderChecks.shopId, shopId), eq(orderChecks.orderId, id)))
      .orderBy(asc(orderChecks.at), asc(orderChecks.id)),
  ]);
  return { order, lines, history, checks };
}

export interface OrderFilter {
  status?: OrderStatus | undefined;
  /** Part of the number, the phone, the name or the tracking id. */
  search?: string | undefined;
  /** Only those whose next action was due before this. */
  overdueAt?: number | undefined;
}

function matching(store: Store, shopId: string, { status, search, overdueAt }: OrderFilter): SQL | undefined {
  const { orders } = store.t;
  const part = search
    ?.trim()
    .toLowerCase()
    .replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
  const has = (column: typeof orders.number | typeof orders.name | typeof orders.trackingId) =>
    sql`lower(${column}) like ${`%${part}%`} escape '\\'`;
  const found = part
    ? or(has(orders.number), like(orders.phone, `%${part}%`), has(orders.name), has(orders.trackingId))
    : undefined;
  const late = overdueAt === undefined ? undefined : lt(orders.dueAt, overdueAt);
  return and(eq(orders.shopId, shopId), status && eq(orders.status, status), found, late);
}

/** Orders, newest first. */
export async function listOrders(
  store: Store,
  shopId: string,
  filter: OrderFilter,
  request: PageRequest,
): Promise<PageOf<Row<'orders'>>> {
  const { orders } = store.t;
  return pageByKey<Row<'orders'>>(
    store,
    orders,
    { key: orders.createdAt, id: orders.id },
    matching(store, shopId, filter),
    request,
  );
}

/** How many orders stand in each status. */
export async function orderCounts(store: Store, shopId: string): Promise<Partial<Record<OrderStatus, number>>> {
  const { orders } = store.t;
  const rows = await store.read
    .select({ status: orders.status, n: count() })
    .from(orders)
    .where(eq(orders.shopId, shopId))
    .groupBy(orders.status);
  return Object.fromEntries(rows.map((row) => [row.status, Number(row.n)]));
}

/** How many orders are past their next action's time. */
export async function overdueCount(store: Store, shopId: string, now: number): Promise<number> {
  const { orders } = store.t;
  const rows = await store.read
    .select({ n: count() })
    .from(orders)
    .where(and(eq(orders.shopId, shopId), lt(orders.dueAt, now)));
  return Number(rows[0]?.n ?? 0);
}

/** How many orders came in after a moment. */
export async function ordersSince(store: Store, shopId: string, after: number): Promise<number> {
  const { orders } = store.t;
  const rows = await store.read
    .select({ n: count() })
    .from(orders)
    .where(and(eq(orders.shopId, shopId), gt(orders.createdAt, after)));
  return Number(rows[0]?.n ?? 0);
}

const OPEN: OrderStatus[] = ['new', 'confirmed', 'packed'];

/**
 * The order a conversation is busy with: New before later ones, the newest first. One buyer has one New order: what was
 * begun below a post, in a chat or on another Page goes on wherever they write next.
 */
export async function openOrderOf(
  store: Store,
  { id: conversationId, shopId, buyerId }: Row<'conversations'>,
): Promise<Row<'orders'> | undefined> {
  const [own, theirs] = await Promise.all([
    find(store, 'orders', { shopId, conversationId, status: OPEN }),
    buyerId === null ? [] : find(store, 'orders', { shopId, buyerId, status: 'new' }),
  ]);
  const begun = theirs.filter(({ source }) => source.channel === 'comment' || source.channel === 'messenger');
  const rows = own.length > 0 ? own : begun;
  const rank = (order: Row<'orders'>): number => (order.status === 'new' ? 0 : 1);
  return rows.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? 1 : -1))[0];
}

/** The latest order of a buyer, whatever its status, for "where is my parcel". */
export async function latestOrderOf(store: Store, shopId: string, buyerId: string): Promise<Row<'orders'> | undefined> {
  const rows = await find(store, 'orders', { shopId, buyerId, mergedInto: null });
  return rows.sort((a, b) => (a.id < b.id ? 1 : -1))[0];
}

/** Other open orders with this phone or buyer, made within `since`: possible duplicates. */
export async function openOrdersLike(store: Store, order: Row<'orders'>, since: number): Promise<Row<'orders'>[]> {
  const { orders } = store.t;
  const same = or(
    order.phone === null ? undefined : eq(orders.phone, order.phone),
    order.buyerId === null ? undefined : eq(orders.buyerId, order.buyerId),
  );
  if (!same) return [];
  return store.read
    .select()
    .from(orders)
    .where(
      and(
        eq(orders.shopId, order.shopId),
        inArray(orders.status, OPEN),
        ne(orders.id, order.id),
        sql`${orders.createdAt} >= ${since}`,
        same,
      ),
    )
    .orderBy(asc(orders.id));
}
