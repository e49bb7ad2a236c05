/** More: GET /more, the phone's fifth place. Forms: those of the account (ui/account.tsx). */
import { Account } from '../ui/account.js';
import { Card } from '../ui/card.js';
import type { PageContext } from '../ui/context.js';
import { Frame } from '../ui/frame.js';
import { Icon } from '../ui/icons.js';
import { MORE_NAV, SANDBOX_NAV } from '../ui/nav.js';

export function More({ ctx }: { ctx: PageContext }) {
  const entries = ctx.mode.sandbox ? [...MORE_NAV, SANDBOX_NAV] : MORE_NAV;
  return (
    <Frame ctx={ctx} title={ctx.words.nav.more}>
      <div class="mx-auto flex max-w-md flex-col gap-4">
        <h1 class="text-xl">{ctx.words.nav.more}</h1>
        <Card flush>
          <ul class="divide-y divide-base-300">
            {entries.map((entry) => (
              <li key={entry.name}>
                <a href={entry.href} class="flex min-h-13 items-center gap-3 px-4 hover:bg-sunk">
                  <Icon name={entry.icon} class="size-5 text-muted" />
                  <span class="flex-1">{ctx.words.nav[entry.name]}</span>
                  <Icon name="right" class="size-4 text-muted" />
                </a>
              </li>
            ))}
          </ul>
        </Card>
        <Card class="px-2">
          <Account ctx={ctx} />
        </Card>
      </div>
    </Frame>
  );
}
