import { and, desc, eq, inArray, isNull, ne, or } from 'drizzle-orm';
import type { Row } from './schema.js';
import type { Store } from './store.js';

type Order = Row<'orders'>;

/** Another order of the same person; `refused`: it came back from the door, not from a buyer who had taken it. */
export interface PersonOrder extends Pick<Order, 'id' | 'status' | 'createdAt'> {
  refused: boolean;
}

/** Nobody's history is read further back than this many orders. */
const AT_MOST = 200;

/** The other orders with this order's phone or buyer, newest first. */
export async function ordersOfPerson(store: Store, order: Order): Promise<PersonOrder[]> {
  const { orders } = store.t;
  const same = or(
    order.phone === null ? undefined : eq(orders.phone, order.phone),
    order.buyerId === null ? undefined : eq(orders.buyerId, order.buyerId),
  );
  if (!same) return [];
  const rows = await store.read
    .select({ id: orders.id, status: orders.status, createdAt: orders.createdAt })
    .from(orders)
    .where(and(eq(orders.shopId, order.shopId), ne(orders.id, order.id), isNull(orders.mergedInto), same))
    .orderBy(desc(orders.createdAt), desc(orders.id))
    .limit(AT_MOST);
  const back = rows.flatMap(({ id, status }) => (status === 'return' ? [id] : []));
  const refused = await refusedAmong(store, order.shopId, back);
  return rows.map((row) => ({ ...row, refused: refused.has(row.id) }));
}

async function refusedAmong(store: Store, shopId: string, orderIds: string[]): Promise<Set<string>> {
  if (orderIds.length === 0) return new Set();
  const { orderHistory } = store.t;
  const rows = await store.read
    .select({ orderId: orderHistory.orderId })
    .from(orderHistory)
    .where(
      and(
        eq(orderHistory.shopId, shopId),
        inArray(orderHistory.orderId, orderIds),
        eq(orderHistory.to, 'return'),
        eq(orderHistory.from, 'in_delivery'),
      ),
    );
  return new Set(rows.map(({ orderId }) => orderId));
}
