import { counted } from '../../words/fill.js';
import { number } from '../../words/format.js';
import { Card } from '../ui/card.js';
import { Count } from '../ui/chip.js';
import { may, type PageContext } from '../ui/context.js';
import { Icon } from '../ui/icons.js';
import { Row, Rows } from '../ui/row.js';
import type { ApprovalsData } from './approvals-data.js';

interface Props {
  ctx: PageContext;
  data: ApprovalsData;
}

/** The desktop's list of comments to hide, above the drafts. */
export function HideLines({ ctx, data }: Props) {
  const w = ctx.words.hides;
  if (data.hides.length === 0) return null;
  return (
    <Card flush class="overflow-hidden">
      <h2 class="flex items-center justify-between border-b border-base-300 px-4 py-2.5">
        {w.queue}
        <Count tone="accent">{number(data.hides.length, ctx.locale)}</Count>
      </h2>
      <div class="max-h-72 overflow-y-auto">
        <Rows label={w.queue}>
          {data.hides.map((line) => (
            <Row key={line.id} href={`/approvals/hide/${line.id}`} chosen={line.id === data.hide?.id}>
              <span class="block truncate font-semibold">{line.buyer}</span>
              <span class="block truncate text-muted">{line.text}</span>
              <span class="block text-sm text-muted">{w.kinds[line.kind]}</span>
            </Row>
          ))}
        </Rows>
      </div>
    </Card>
  );
}

/** How many comments wait to be hidden, on the phone; and the list of what is hidden. */
export function HideLink({ ctx, data }: Props) {
  const w = ctx.words.hides;
  const at = data.hides.findIndex(({ id }) => id === data.hide?.id);
  const next = data.hides[at + 1] ?? data.hides[0];
  const link = 'inline-flex min-h-11 items-center gap-2 font-semibold text-primary underline underline-offset-4';
  return (
    <div class="-my-2 flex flex-wrap items-center gap-x-5">
      {next && next.id !== data.hide?.id ? (
        <a href={`/approvals/hide/${next.id}`} class={`${link} lg:hidden`}>
          <Icon name="hide" class="size-4" />
          {counted(w.open, data.hides.length, ctx.locale)}
        </a>
      ) : null}
      {data.hide && data.card ? (
        <a href="/approvals" class={`${link} lg:hidden`}>
          <Icon name="approvals" class="size-4" />
          {ctx.words.approvals.waiting}
        </a>
      ) : null}
      {may(ctx, 'moderate_comments') ? (
        <a href="/hidden" class="inline-flex min-h-11 items-center text-sm text-muted underline underline-offset-4">
          {w.list}
        </a>
      ) : null}
    </div>
  );
}
