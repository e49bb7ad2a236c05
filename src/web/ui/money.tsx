import { money } from '../../words/format.js';
import { classes } from './classes.js';
import type { PageContext } from './context.js';

/** Minor units as ৳1,450 in tabular figures. */
export function Money({ ctx, amount, class: extra }: { ctx: PageContext; amount: number; class?: string }) {
  return <span class={classes('num whitespace-nowrap', extra)}>{money(amount, ctx.locale, ctx.shop.currency)}</span>;
}
