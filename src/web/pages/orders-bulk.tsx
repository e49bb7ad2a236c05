import { fill } from '../../words/fill.js';
import { number } from '../../words/format.js';
import { Note } from '../ui/banner.js';
import { BulkBar } from '../ui/bulk-bar.js';
import { Button } from '../ui/button.js';
import type { PageContext } from '../ui/context.js';
import { TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { ReasonList } from '../ui/reason-list.js';
import { Sheet } from '../ui/sheet.js';
import type { OrderRow, OrdersData } from './orders-data.js';

const BULK_FORM = 'bulk-orders';

interface Props {
  ctx: PageContext;
  data: OrdersData;
}

/** The box before a row. */
export function BulkCheck({ ctx, row }: { ctx: PageContext; row: OrderRow }) {
  return (
    <label class="-ml-2 flex size-11 shrink-0 cursor-pointer items-center justify-center">
      <span class="sr-only">{fill(ctx.words.orders.choose, { number: row.number }, ctx.locale)}</span>
      <input
        type="checkbox"
        class="checkbox checkbox-primary checkbox-sm"
        name="order"
        value={`${row.id}:${row.version}`}
        form={BULK_FORM}
      />
    </label>
  );
}

/** What can be done to all ticked orders; what needs a reason asks for one, for all. */
export function OrdersBulk({ ctx, data }: Props) {
  const { words } = ctx;
  if (data.bulk.length === 0 || data.rows.length === 0) return null;
  return (
    <div class="bulk-dock">
      <Form ctx={ctx} id={BULK_FORM} action="/orders/bulk" hidden={{ status: data.status }}>
        <BulkBar ctx={ctx}>
          <span class="js-only">
            <Button kind="quiet" type="button" class="px-2" name="every" value="yes">
              {words.orders.chooseAll}
            </Button>
          </span>
          {data.bulk.map(({ to, needsReason }) =>
            needsReason ? (
              <Button key={to} opens={`bulk-${to}`}>
                {words.orders.moves[to]}
              </Button>
            ) : (
              <Button key={to} kind="primary" name="to" value={to} icon="checks">
                {words.orders.moves[to]}
              </Button>
            ),
          )}
        </BulkBar>
      </Form>
      {data.bulk
        .filter(({ needsReason }) => needsReason)
        .map(({ to }) => (
          <Sheet key={to} ctx={ctx} id={`bulk-${to}`} title={words.orders.moves[to]}>
            <div class="flex flex-col gap-3">
              <label class="flex flex-col gap-1">
                <span class="text-sm font-semibold">{words.orders.why}</span>
                <input class="input" name={`why-${to}`} form={BULK_FORM} maxLength={500} />
              </label>
              <Button
                kind={to === 'cancelled' ? 'danger' : 'primary'}
                form={BULK_FORM}
                name="to"
                value={to}
                wide
                class="big"
              >
                {words.orders.moves[to]}
              </Button>
            </div>
          </Sheet>
        ))}
    </div>
  );
}

/** Order by order: done, or why not. */
export function BulkResults({ ctx, data }: Props) {
  const { words, locale } = ctx;
  if (!data.results) return null;
  const done = data.results.filter(({ reasons }) => reasons.length === 0);
  const refused = data.results.filter(({ reasons }) => reasons.length > 0);
  return (
    <div class="flex flex-col gap-2">
      {done.length > 0 ? (
        <Note tone="good" icon="checks">
          <p class="font-semibold">{fill(words.orders.bulkDone, { n: number(done.length, locale) }, locale)}</p>
          <p class="num text-sm">{done.map((each) => each.number).join(' · ')}</p>
        </Note>
      ) : null}
      {refused.length > 0 ? (
        <Note tone="bad" icon="warning">
          <p class="font-semibold">{fill(words.orders.bulkRefused, { n: number(refused.length, locale) }, locale)}</p>
          <ul class="mt-1 flex flex-col gap-1.5">
            {refused.map(({ id, number: name, reasons }) => (
              <li key={id}>
                <a href={`/orders/${id}`} class="num font-semibold underline underline-offset-4">
                  {name}
                </a>
                <ReasonList ctx={ctx} reasons={reasons} tone="bad" />
              </li>
            ))}
          </ul>
        </Note>
      ) : null}
    </div>
  );
}

/** Filters this person keeps, and keeping the present one. */
export function SavedFilters({ ctx, data }: Props) {
  const { words } = ctx;
  if (data.saved.length === 0 && data.filter === null) return null;
  return (
    <div class="flex flex-wrap items-center gap-2">
      {data.saved.map(({ id, name, href }) => (
        <span key={id} class="inline-flex items-center rounded-box border border-base-300 bg-base-100">
          <a href={href} class="flex min-h-11 items-center px-3 lg:min-h-9">
            {name}
          </a>
          <Form ctx={ctx} action={`/orders/filters/${id}/remove`}>
            <Button kind="quiet" icon="cross" label={`${words.orders.forgetFilter}: ${name}`} class="btn-sm" />
          </Form>
        </span>
      ))}
      {data.filter === null ? null : (
        <>
          <Button kind="quiet" icon="plus" opens="keep-filter">
            {words.orders.keepFilter}
          </Button>
          <Sheet ctx={ctx} id="keep-filter" title={words.orders.keepFilter}>
            <Form ctx={ctx} action="/orders/filters" hidden={{ query: data.filter }} class="flex flex-col gap-3">
              <TextField ctx={ctx} name="name" label={words.orders.filterName} autocomplete="off" />
              <Button kind="primary" wide class="big">
                {words.common.save}
              </Button>
            </Form>
          </Sheet>
        </>
      )}
    </div>
  );
}
