import { classes } from './classes.js';
import type { Flash, PageContext } from './context.js';
import { Form } from './form.js';
import { Icon } from './icons.js';

/** What has just happened, with five seconds of undo where there is any. Script takes it away at `until`. */
export function Toast({ ctx, flash }: { ctx: PageContext; flash: Flash }) {
  const open = flash.undo && flash.undo.until > ctx.now ? flash.undo : undefined;
  return (
    <div
      role="status"
      data-toast
      {...(open ? { 'data-until': open.until } : {})}
      class={classes(
        'slide-in pointer-events-auto flex min-h-12 w-full max-w-md items-center gap-3 rounded-box py-1 pr-1.5 pl-4 shadow-lift',
        flash.kind === 'done' ? 'bg-neutral text-neutral-content' : 'bg-error text-error-content',
      )}
    >
      <Icon name={flash.kind === 'done' ? 'check' : 'warning'} />
      <p class="min-w-0 flex-1 py-2">{flash.text}</p>
      {open ? (
        <Form ctx={ctx} action={open.action}>
          <button
            type="submit"
            data-key="u"
            class="flex h-11 items-center gap-1.5 rounded-box px-3 font-semibold underline underline-offset-4"
          >
            <Icon name="undo" />
            {ctx.words.common.undo}
          </button>
        </Form>
      ) : null}
      <span class="js-only">
        <button
          type="button"
          data-dismiss
          class="flex size-11 items-center justify-center rounded-box"
          aria-label={ctx.words.common.close}
        >
          <Icon name="cross" />
        </button>
      </span>
    </div>
  );
}
