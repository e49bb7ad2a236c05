import { missingDetails } from '../../domain/order/content.js';
import { nextAction } from '../../domain/order/next-action.js';
import { ORDER_STATUSES, type OrderStatus } from '../../domain/order/status.js';
import { totals } from '../../domain/order/totals.js';
import { ownFacts } from '../../flows/order/load.js';
import { linesOf, listOrders, orderCounts, ordersSince, overdueCount } from '../../store/orders.js';
import type { Row } from '../../store/schema.js';
import { number } from '../../words/format.js';
import { Orders } from '../pages/orders.js';
import type { OrderRow, OrdersData } from '../pages/orders-data.js';
import { clean } from './fields.js';
import type { Area, Visit } from './routes.js';

const SHOWN = 40;

type Tab = OrdersData['status'];
const tabOf = (status: string | undefined): Tab =>
  status === 'late' ? 'late' : (ORDER_STATUSES.find((each) => each === status) ?? 'all');

function toRow(order: Row<'orders'>, lines: Row<'orderLines'>[], { ctx }: Visit): OrderRow {
  const facts = ownFacts({ order, lines, checks: [] });
  const { total, codAmount } = totals(facts);
  return {
    id: order.id,
    number: order.number,
    status: order.status,
    buyer: order.name,
    place: [order.area, order.district].filter(Boolean).join(', ') || null,
    items: lines.map(({ quantity, text }) => `${number(quantity, ctx.locale)} × ${text}`).join(' · '),
    total,
    cod: codAmount,
    since: order.statusAt,
    next: nextAction(facts, ctx.now),
    missing: order.status === 'new' ? missingDetails(facts) : [],
    tracking: order.trackingId,
    hold: order.hold !== null,
    codRisk: order.codRisk,
  };
}

/** The list's counts: what is searched for is not counted, so that a tab says how much there is. */
async function countsOf({ deps, scope, ctx }: Visit): Promise<OrdersData['counts']> {
  const [inStatus, late] = await Promise.all([
    orderCounts(deps.store, scope.shopId),
    overdueCount(deps.store, scope.shopId, ctx.now),
  ]);
  const each = ORDER_STATUSES.map((status) => [status, inStatus[status] ?? 0] as const);
  const all = each.reduce((sum, [, n]) => sum + n, 0);
  return { ...(Object.fromEntries(each) as Record<OrderStatus, number>), all, late };
}

async function load(visit: Visit): Promise<OrdersData> {
  const { deps, scope, ctx, query } = visit;
  const status = tabOf(query.status);
  const search = clean(query.q ?? '').slice(0, 100);
  const filter = {
    status: status === 'all' || status === 'late' ? undefined : status,
    search: search || undefined,
    overdueAt: status === 'late' ? ctx.now : undefined,
  };
  const [page, counts] = await Promise.all([
    listOrders(deps.store, scope.shopId, filter, { limit: SHOWN, cursor: query.after }),
    countsOf(visit),
  ]);
  const lines = await linesOf(
    deps.store,
    scope.shopId,
    page.data.map(({ id }) => id),
  );
  const here = new URLSearchParams({ ...(status === 'all' ? {} : { status }), ...(search ? { q: search } : {}) });
  const address = (extra: Record<string, string>) =>
    `/orders?${new URLSearchParams([...here, ...Object.entries(extra)])}`;
  return {
    status,
    counts,
    query: search,
    rows: page.data.map((order) =>
      toRow(
        order,
        lines.filter(({ orderId }) => orderId === order.id),
        visit,
      ),
    ),
    ...(page.nextCursor ? { older: address({ after: page.nextCursor }) } : {}),
    ...(query.after === undefined ? {} : { newest: address({}) }),
  };
}

/** Orders by status, with what each needs next. */
export function ordersArea(area: Area): void {
  area
    .page('/orders', 'see_orders', async (visit) => <Orders ctx={visit.ctx} data={await load(visit)} />)
    .live('/live/orders', 'see_orders', '/orders', ({ deps, scope }, after) =>
      ordersSince(deps.store, scope.shopId, after),
    );
}
