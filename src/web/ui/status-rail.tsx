import { ORDER_STATUSES, type OrderStatus } from '../../domain/order/status.js';
import { day } from '../../words/format.js';
import { classes } from './classes.js';
import type { PageContext } from './context.js';
import { Icon } from './icons.js';

const ROAD: OrderStatus[] = ['new', 'confirmed', 'packed', 'in_delivery', 'delivered'];

/** The seven statuses as a rail: the five of the road, and beside them the two ways out. `passed` says when each was entered. */
export function StatusRail(props: {
  ctx: PageContext;
  status: OrderStatus;
  passed: Partial<Record<OrderStatus, number>>;
}) {
  const { ctx, status, passed } = props;
  const at = ROAD.indexOf(status);
  const out = at < 0;
  return (
    <ol
      class="flex items-stretch gap-1 overflow-x-auto pb-1 [scrollbar-width:none]"
      aria-label={ctx.words.common.status}
    >
      {ORDER_STATUSES.map((step, index) => {
        const here = step === status;
        const done = !here && passed[step] !== undefined && (out || index < at);
        const exit = index >= ROAD.length;
        return (
          <li
            key={step}
            {...(here ? { 'aria-current': 'step' as const } : {})}
            class={classes(
              'flex min-w-16.5 flex-1 sm:min-w-20 flex-col gap-1',
              exit && 'ml-2',
              exit && !here && 'max-sm:hidden',
            )}
          >
            <span
              class={classes(
                'h-1.5 rounded-box',
                here
                  ? exit
                    ? 'bg-error'
                    : 'bg-primary'
                  : done
                    ? 'bg-success'
                    : exit
                      ? 'border border-base-300'
                      : 'bg-base-300',
              )}
            />
            <span class={classes('flex items-center gap-1 text-sm', here ? 'font-semibold' : 'text-muted')}>
              {done ? <Icon name="check" class="size-3.5 text-success" /> : null}
              {ctx.words.orderStatuses[step]}
            </span>
            {passed[step] === undefined ? null : (
              <span class="num text-sm text-muted">{day(passed[step], ctx.locale, ctx.shop.timeZone)}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
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
