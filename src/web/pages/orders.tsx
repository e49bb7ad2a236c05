/**
 * Orders: GET /orders?status=&q=&after=  (status: an order status, all or late).
 * Forms: POST /orders/bulk             order[] = "id:version", status, to, why-<to>?: each judged by itself
 *        POST /orders/filters          name, query      POST /orders/filters/:id/remove
 * Live: GET /live/orders?after=<ms> answers a LiveAnswer. The order itself: order.tsx.
 */
import { ORDER_STATUSES } from '../../domain/order/status.js';
import { fill } from '../../words/fill.js';
import { Button } from '../ui/button.js';
import { Card, PageHead } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { Ago, Clock } from '../ui/clock.js';
import type { PageContext } from '../ui/context.js';
import { EmptyState } from '../ui/empty-state.js';
import { Frame } from '../ui/frame.js';
import { Icon } from '../ui/icons.js';
import { LivePill } from '../ui/live.js';
import { Money } from '../ui/money.js';
import { Pager } from '../ui/pager.js';
import { Row, Rows } from '../ui/row.js';
import { statusTone } from '../ui/status-rail.js';
import { Tabs } from '../ui/tabs.js';
import { BulkCheck, BulkResults, OrdersBulk, SavedFilters } from './orders-bulk.js';
import type { OrderRow, OrdersData } from './orders-data.js';

const HOUR = 3_600_000;

/** The next action against its deadline, or who is waited for. */
function Due({ ctx, row }: { ctx: PageContext; row: OrderRow }) {
  const action = ctx.words.actions[row.next.actionKey];
  return (
    <span class="flex flex-wrap items-center gap-x-2 text-sm">
      <span class="text-muted">{action}</span>
      {row.next.dueAt === null ? null : <Clock ctx={ctx} until={row.next.dueAt} warn={4 * HOUR} />}
    </span>
  );
}

function Flags({ ctx, row }: { ctx: PageContext; row: OrderRow }) {
  const { words } = ctx;
  return (
    <>
      {row.hold ? (
        <Chip tone="time" icon="pause">
          {words.orders.hold}
        </Chip>
      ) : null}
      {row.codRisk === 'high' ? (
        <Chip tone="bad" icon="warning">
          {words.codRisks.high}
        </Chip>
      ) : null}
      {row.missing.length > 0 ? (
        <Chip tone="time">{`${words.approvals.missing}: ${row.missing.map((code) => words.missing[code]).join(', ')}`}</Chip>
      ) : null}
      {row.tracking ? <Chip icon="truck">{row.tracking}</Chip> : null}
    </>
  );
}

function OrderLine({ ctx, row, all, bulk }: { ctx: PageContext; row: OrderRow; all: boolean; bulk: boolean }) {
  const { words } = ctx;
  return (
    <Row href={`/orders/${row.id}`} {...(bulk ? { check: <BulkCheck ctx={ctx} row={row} /> } : {})}>
      <span class="grid gap-x-4 gap-y-0.5 lg:grid-cols-[9rem_minmax(0,1.2fr)_minmax(0,1.4fr)_7rem] lg:items-center">
        <span class="flex items-baseline justify-between gap-2 lg:flex-col lg:justify-start lg:gap-0">
          <span class="num font-semibold">{row.number}</span>
          <Ago ctx={ctx} at={row.since} class="text-sm text-muted" />
        </span>
        <span class="min-w-0">
          <span class="block truncate">{row.buyer ?? words.orders.noName}</span>
          <span class="block truncate text-sm text-muted">{row.place ?? words.orders.noPlace}</span>
        </span>
        <span class="min-w-0">
          <span class="block truncate text-muted lg:text-base-content">{row.items}</span>
          <Due ctx={ctx} row={row} />
        </span>
        <span class="flex items-baseline gap-2 lg:flex-col lg:items-end lg:gap-0">
          <Money ctx={ctx} amount={row.total} class="font-semibold" />
          <span class="text-sm text-muted">{row.cod > 0 ? words.orders.cod : words.orders.prepaid}</span>
        </span>
        <span class="flex flex-wrap gap-1 empty:hidden lg:col-span-full">
          {all ? <Chip tone={statusTone(row.status)}>{words.orderStatuses[row.status]}</Chip> : null}
          <Flags ctx={ctx} row={row} />
        </span>
      </span>
    </Row>
  );
}

export function Orders({ ctx, data }: { ctx: PageContext; data: OrdersData }) {
  const { words, locale } = ctx;
  const tabs = (['all', 'late', ...ORDER_STATUSES] as const).map((status) => ({
    label: status === 'all' ? words.common.all : status === 'late' ? words.orders.late : words.orderStatuses[status],
    href: status === 'all' ? '/orders' : `/orders?status=${status}`,
    count: data.counts[status],
    chosen: data.status === status,
    ...(status === 'late' && data.counts.late > 0 ? { tone: 'bad' as const } : {}),
  }));
  const mixed = data.status === 'all' || data.status === 'late';
  return (
    <Frame ctx={ctx} title={words.nav.orders}>
      <LivePill href={`/live/orders?after=${ctx.now}`} topics={['orders']} />
      <div class="flex flex-col gap-3">
        <PageHead title={words.nav.orders} />
        <search class={data.query ? '' : 'lg:hidden'}>
          <form action="/orders" method="get" class="flex gap-2 lg:max-w-md" id="search">
            <label class="input">
              <Icon name="search" class="size-4 text-muted" />
              <span class="sr-only">{words.common.search}</span>
              <input type="search" name="q" value={data.query} placeholder={words.frame.searchHint} />
            </label>
            <Button icon="search" label={words.common.search} />
          </form>
        </search>
        <SavedFilters ctx={ctx} data={data} />
        <Tabs ctx={ctx} label={words.common.status} tabs={tabs} />
        <BulkResults ctx={ctx} data={data} />
        <div class="flex flex-col gap-3" data-bulk-form>
          <Card flush>
            {data.rows.length > 0 ? (
              <Rows label={words.nav.orders}>
                {data.rows.map((row) => (
                  <OrderLine key={row.id} ctx={ctx} row={row} all={mixed} bulk={data.bulk.length > 0} />
                ))}
              </Rows>
            ) : data.query ? (
              <EmptyState icon="search" title={fill(words.orders.notFound, { query: data.query }, locale)}>
                {words.orders.notFoundHint}
              </EmptyState>
            ) : (
              <EmptyState icon="orders" title={words.orders.empty}>
                {words.orders.emptyHint}
              </EmptyState>
            )}
            <Pager ctx={ctx} older={data.older} newest={data.newest} />
          </Card>
          <OrdersBulk ctx={ctx} data={data} />
        </div>
      </div>
    </Frame>
  );
}
