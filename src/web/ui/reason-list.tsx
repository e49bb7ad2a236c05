import type { Reason } from '../../domain/reason.js';
import { printReason } from '../../words/print-reason.js';
import { classes, INKS, type Tone } from './classes.js';
import type { PageContext } from './context.js';
import { Icon } from './icons.js';

/** Why something is off or did not happen, a line each. */
export function ReasonList(props: { ctx: PageContext; reasons: Reason[]; tone?: Tone; class?: string }) {
  const { ctx, reasons, tone = 'wait' } = props;
  return (
    <ul class={classes('flex flex-col gap-1 text-sm', INKS[tone], props.class)}>
      {reasons.map((reason) => (
        <li key={`${reason.code}${JSON.stringify(reason.params ?? '')}`} class="flex items-start gap-1.5">
          <Icon name={tone === 'bad' ? 'warning' : 'info'} class="mt-0.5 size-4" />
          <span class="min-w-0">{printReason(reason, ctx.words, ctx.locale)}</span>
        </li>
      ))}
    </ul>
  );
}
