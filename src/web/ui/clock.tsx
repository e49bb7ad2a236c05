import { sinceWords, untilWords } from '../../words/duration.js';
import { exactTime } from '../../words/format.js';
import { classes } from './classes.js';
import type { PageContext } from './context.js';
import { Icon, type IconName } from './icons.js';

const MINUTE = 60_000;

/** A countdown by the server's time: "2 min left". The browser counts on from the attributes; the text stands without it. */
export function Clock(props: {
  ctx: PageContext;
  until: number;
  /** From when it turns amber, in ms before the end. */
  warn?: number;
  label?: string;
  icon?: IconName;
  class?: string;
}) {
  const { ctx, until, warn = 5 * MINUTE, icon = 'clock' } = props;
  const left = until - ctx.now;
  const state = left < 0 ? 'late' : left <= warn ? 'soon' : 'ok';
  return (
    <span class={classes('clock', props.class)} data-clock data-until={until} data-warn={warn} data-state={state}>
      <Icon name={icon} class="size-4" />
      {props.label ? <span>{props.label}</span> : null}
      <time dateTime={new Date(until).toISOString()} title={exactTime(until, ctx.locale, ctx.shop.timeZone)}>
        {untilWords(until, ctx.now, ctx.words.time, ctx.locale)}
      </time>
    </span>
  );
}

/** "3 min ago", counted on by the browser; the exact time on hover or long press. */
export function Ago({ ctx, at, class: extra }: { ctx: PageContext; at: number; class?: string }) {
  return (
    <time
      class={classes('num whitespace-nowrap', extra)}
      data-ago={at}
      dateTime={new Date(at).toISOString()}
      title={exactTime(at, ctx.locale, ctx.shop.timeZone)}
    >
      {sinceWords(at, ctx.now, ctx.words.time, ctx.locale)}
    </time>
  );
}
