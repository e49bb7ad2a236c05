import { Button } from './button.js';
import type { PageContext } from './context.js';

/** Lists page by key: on to what is older, and back to the newest. */
export function Pager({
  ctx,
  older,
  newest,
}: {
  ctx: PageContext;
  older?: string | undefined;
  newest?: string | undefined;
}) {
  if (!older && !newest) return null;
  return (
    <nav class="flex justify-between gap-2 px-4 py-3" aria-label={ctx.words.common.more}>
      {newest ? (
        <Button kind="quiet" icon="left" href={newest}>
          {ctx.words.common.newest}
        </Button>
      ) : (
        <span />
      )}
      {older ? <Button href={older}>{ctx.words.common.older}</Button> : null}
    </nav>
  );
}
