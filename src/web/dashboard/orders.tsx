import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { type BulkMove, bulkMoves } from '../../domain/order/bulk.js';
import { missingDetails } from '../../domain/order/content.js';
import { nextAction } from '../../domain/order/next-action.js';
import { moveBetween, ORDER_STATUSES, type OrderStatus } from '../../domain/order/status.js';
import { totals } from '../../domain/order/totals.js';
import { reason } from '../../domain/reason.js';
import { can } from '../../domain/rights.js';
import { ownFacts } from '../../flows/order/load.js';
import { moveMany } from '../../flows/order/move-many.js';
import { forgetFilter, savedFilters, saveFilter } from '../../flows/people/filters.js';
import { linesOf, listOrders, orderCounts, ordersSince, overdueCount } from '../../store/orders.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { number } from '../../words/format.js';
import { Orders } from '../pages/orders.js';
import type { OrderRow, OrdersData } from '../pages/orders-data.js';
import { clean, needed } from './fields.js';
import { readForm } from './form.js';
import type { Area, Done, Post, Visit } from './routes.js';

const SHOWN = 40;

type Tab = OrdersData['status'];
const tabOf = (status: string | undefined): Tab =>
  status === 'late' ? 'late' : (ORDER_STATUSES.find((each) => each === status) ?? 'all');

function toRow(order: Row<'orders'>, lines: Row<'orderLines'>[], { ctx }: Visit): OrderRow {
  const facts = ownFacts({ order, lines, checks: [] });
  const { total, codAmount } = totals(facts);
  return {
    id: order.id,
    version: order.version,
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
  const [page, counts, saved] = await Promise.all([
    listOrders(deps.store, scope.shopId, filter, { limit: SHOWN, cursor: query.after }),
    countsOf(visit),
    savedFilters(deps, scope),
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
    bulk: status === 'all' || status === 'late' ? [] : movesFor(visit, status),
    saved: saved.map(({ id, name, query: kept }) => ({ id, name, href: `/orders?${kept}` })),
    filter: here.size > 0 ? here.toString() : null,
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

/** What all orders of a status may do together, as far as this person may do it. */
const movesFor = ({ ctx }: Visit, status: OrderStatus): BulkMove[] =>
  bulkMoves(status).filter(({ to }) => {
    const move = moveBetween(status, to);
    return move !== null && can(ctx.user.role, move.right);
  });

const bulk = z.object({ status: z.enum(ORDER_STATUSES), to: z.enum(ORDER_STATUSES) });
const kept = z.object({ name: needed(60), query: needed(300) });

/** Each ticked order is judged by itself; the list comes back with what became of each. */
async function moveChosen(post: Post): Promise<Done> {
  const { deps, scope, fields, all } = post;
  const { status, to } = readForm(bulk, fields);
  const chosen = all('order').flatMap((each) => {
    const [id = '', version = ''] = each.split(':');
    return id && /^\d+$/.test(version) ? [{ id, version: Number(version) }] : [];
  });
  if (chosen.length === 0) throw new DomainError('invalid', [reason('orders_unticked')]);
  const why = clean(fields[`why-${to}`] ?? '').slice(0, 500);
  const results = await moveMany(deps, scope, chosen.slice(0, SHOWN), { to, ...(why ? { reason: why } : {}) });
  return {
    show: async (visit) => {
      const ids = results.map(({ id }) => id);
      const rows = await find(deps.store, 'orders', { shopId: scope.shopId, id: ids });
      const numberOf = (id: string) => rows.find((row) => row.id === id)?.number ?? '';
      const data = await load({ ...visit, query: { status } });
      return (
        <Orders
          ctx={visit.ctx}
          data={{ ...data, results: results.map((each) => ({ ...each, number: numberOf(each.id) })) }}
        />
      );
    },
  };
}

/** Orders by status, with what each needs next. */
export function ordersArea(area: Area): void {
  area
    .page('/orders', 'see_orders', async (visit) => <Orders ctx={visit.ctx} data={await load(visit)} />)
    .form('/orders/bulk', 'see_orders', moveChosen)
    .form('/orders/filters', 'see_orders', async ({ deps, scope, fields, words }) => {
      const { name, query } = readForm(kept, fields);
      // Only what the list itself understands is kept.
      const asked = new URLSearchParams(query);
      const known = ['status', 'q'].flatMap((key) => (asked.get(key) ? [[key, asked.get(key) ?? '']] : []));
      await saveFilter(deps, scope, { name, query: new URLSearchParams(known).toString() });
      return { flash: { kind: 'done', text: words.orders.filterKept } };
    })
    .form('/orders/filters/:id/remove', 'see_orders', async ({ deps, scope, params }) => {
      await forgetFilter(deps, scope, params.id ?? '');
      return {};
    })
    .live('/live/orders', 'see_orders', '/orders', ({ deps, scope }, after) =>
      ordersSince(deps.store, scope.shopId, after),
    );
}
