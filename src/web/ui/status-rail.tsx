import { ORDER_STATUSES, type OrderStatus } from '../../domain/order/status.js';
import { day } from '../../words/format.js';
import { classes } from './classes.js';
import type { PageContext } from './context.js';
import { Icon } from './icons.js';

const ROAD: OrderStatus[] = ['new', 'confirmed', 'packed', 'in_delivery', 'delivered'];

/** The seven statuses as a rail: the five of the road, and beside them the two ways out. `passed` says when each was entered. On a phone only the present one is spelled out. */
export function StatusRail(props: {
  ctx: PageContext;
  status: OrderStatus;
  passed: Partial<Record<OrderStatus, number>>;
}) {
  const { ctx, status, passed } = props;
  const at = ROAD.indexOf(status);
  const out = at < 0;
  return (
    <ol class="flex items-start gap-1" aria-label={ctx.words.common.status}>
      {ORDER_STATUSES.map((step, index) => {
        const here = step === status;
        const exit = index >= ROAD.length;
        const done = !here && passed[step] !== undefined && (out || index < at);
        const entered = passed[step];
        return (
          <li
            key={step}
            {...(here ? { 'aria-current': 'step' as const } : {})}
            class={classes(
              'flex min-w-0 flex-1 flex-col gap-1',
              here && 'max-sm:grow-0 max-sm:basis-28',
              exit && 'ml-2',
              exit && !here && 'max-sm:hidden',
            )}
          >
            <span class={classes('h-1.5 rounded-box', barOf(here, done, exit))} />
            <span
              class={classes('flex items-center gap-1 text-sm', here ? 'font-semibold' : 'text-muted max-sm:sr-only')}
            >
              {done ? <Icon name="check" class="size-3.5 text-success" /> : null}
              {ctx.words.orderStatuses[step]}
            </span>
            {entered === undefined ? null : (
              <span class={classes('num text-sm text-muted', !here && 'max-sm:sr-only')}>
                {day(entered, ctx.locale, ctx.shop.timeZone)}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function barOf(here: boolean, done: boolean, exit: boolean): string {
  if (here) return exit ? 'bg-error' : 'bg-primary';
  if (done) return 'bg-success';
  return exit ? 'border border-base-300' : 'bg-base-300';
}

const TONES = {
  new: 'info',
  confirmed: 'accent',
  packed: 'accent',
  in_delivery: 'accent',
  delivered: 'good',
  return: 'bad',
  cancelled: 'wait',
} as const satisfies Record<OrderStatus, string>;

/** The colour of a status where it stands as a chip. */
export const statusTone = (status: OrderStatus) => TONES[status];
