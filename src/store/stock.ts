import { and, eq } from 'drizzle-orm';
import { type PageOf, type PageRequest, pageByKey } from './page-by-key.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** The ledger, newest first: every change of a variant's balances. */
export async function listMovements(
  store: Store,
  shopId: string,
  { variantId, orderId }: { variantId?: string | undefined; orderId?: string | undefined },
  request: PageRequest,
): Promise<PageOf<Row<'stockMovements'>>> {
  const { stockMovements: t } = store.t;
  const where = and(
    eq(t.shopId, shopId),
    variantId === undefined ? undefined : eq(t.variantId, variantId),
    orderId === undefined ? undefined : eq(t.orderId, orderId),
  );
  return pageByKey<Row<'stockMovements'>>(store, t, { key: t.at, id: t.id }, where, request);
}

/** What orders hold or held, by order. */
export async function listReservations(
  store: Store,
  shopId: string,
  filter: {
    variantId?: string | undefined;
    orderId?: string | undefined;
    state?: Row<'reservations'>['state'] | undefined;
  },
  request: PageRequest,
): Promise<PageOf<Row<'reservations'>>> {
  const { reservations: t } = store.t;
  const where = and(
    eq(t.shopId, shopId),
    filter.variantId === undefined ? undefined : eq(t.variantId, filter.variantId),
    filter.orderId === undefined ? undefined : eq(t.orderId, filter.orderId),
    filter.state && eq(t.state, filter.state),
  );
  return pageByKey<Row<'reservations'>>(store, t, { key: t.orderId, id: t.lineId }, where, request);
}
