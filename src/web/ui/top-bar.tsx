import { Account } from './account.js';
import { AutomationSwitch } from './automation-switch.js';
import { classes } from './classes.js';
import type { PageContext } from './context.js';
import { Form } from './form.js';
import { Icon } from './icons.js';
import { Initial } from './photo.js';
import { Sheet } from './sheet.js';

function PageChoice({ ctx }: { ctx: PageContext }) {
  const choices = [{ id: '', name: ctx.words.frame.allPages, connected: true }, ...ctx.pages];
  return (
    <Form ctx={ctx} action="/preferences">
      <ul class="flex flex-col gap-0.5">
        {choices.map((page) => {
          const chosen = (ctx.page ?? '') === page.id;
          return (
            <li key={page.id}>
              <button
                type="submit"
                name="page"
                value={page.id}
                aria-pressed={chosen}
                class={classes(
                  'flex min-h-11 w-full items-center gap-3 rounded-box px-2 py-1.5 text-left hover:bg-sunk',
                  chosen && 'font-semibold text-primary',
                )}
              >
                <span class={classes('size-2 shrink-0 rounded-full', page.connected ? 'bg-success' : 'bg-error')} />
                <span class="min-w-0 flex-1 break-words">{page.name}</span>
                {chosen ? <Icon name="check" /> : null}
              </button>
            </li>
          );
        })}
      </ul>
    </Form>
  );
}

/** Shop and Page, search, the automation switch, the account. Search: GET /orders?q=. */
export function TopBar({ ctx }: { ctx: PageContext }) {
  const { words } = ctx;
  const page = ctx.pages.find(({ id }) => id === ctx.page);
  return (
    <header class="sticky top-0 z-30 border-b border-base-300 bg-base-100">
      <div class="flex h-14 items-center gap-1 px-2 lg:gap-3 lg:px-3">
        <button
          type="button"
          popovertarget="page-choice"
          class="flex h-11 min-w-0 items-center gap-2 rounded-box px-2 text-left hover:bg-sunk lg:w-52"
        >
          <Initial name={ctx.shop.name} class="size-8" />
          <span class="min-w-0 flex-1 leading-tight">
            <span class="block truncate font-semibold">{ctx.shop.name}</span>
            <span class="block truncate text-sm text-muted">{page?.name ?? words.frame.allPages}</span>
          </span>
          <Icon name="down" class="size-4 text-muted" />
        </button>
        <search class="ml-2 hidden max-w-md flex-1 lg:block">
          <form action="/orders" method="get">
            <label class="input">
              <Icon name="search" class="size-4 text-muted" />
              <span class="sr-only">{words.common.search}</span>
              <input type="search" name="q" placeholder={words.frame.searchHint} data-search />
              <kbd class="js-only rounded-box border border-base-300 px-1.5 text-sm text-muted">/</kbd>
            </label>
          </form>
        </search>
        <span class="flex-1" />
        <span
          class="live-dot size-2.5 rounded-full bg-amber"
          role="img"
          aria-label={words.common.offline}
          title={words.common.offline}
        />
        <AutomationSwitch ctx={ctx} />
        <a
          href="/orders#search"
          aria-label={words.common.search}
          class="flex size-11 items-center justify-center rounded-box hover:bg-sunk lg:hidden"
        >
          <Icon name="search" />
        </a>
        <button
          type="button"
          popovertarget="account"
          aria-label={words.frame.account}
          class="hidden size-11 items-center justify-center rounded-box hover:bg-sunk lg:flex"
        >
          <Initial name={ctx.user.name} class="size-8" />
        </button>
      </div>
      <Sheet ctx={ctx} id="page-choice" title={words.frame.page} at="top-left">
        <PageChoice ctx={ctx} />
      </Sheet>
      <Sheet ctx={ctx} id="account" title={words.frame.account} at="top-right">
        <Account ctx={ctx} />
      </Sheet>
    </header>
  );
}
