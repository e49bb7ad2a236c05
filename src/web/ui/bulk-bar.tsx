import type { ComponentChildren } from 'preact';
import { counted } from '../../words/fill.js';
import type { PageContext } from './context.js';

/** What can be done to all chosen rows at once; script keeps the count, the server takes what was ticked. */
export function BulkBar({
  ctx,
  chosen = 0,
  children,
}: {
  ctx: PageContext;
  chosen?: number;
  children: ComponentChildren;
}) {
  return (
    <div class="flex min-h-12 flex-wrap items-center gap-2 rounded-box bg-sunk px-3 py-1.5" data-bulk>
      <span class="num flex-1 text-sm font-semibold" data-bulk-count>
        {counted(ctx.words.common.selected, chosen, ctx.locale)}
      </span>
      {children}
    </div>
  );
}
