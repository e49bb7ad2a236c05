import { number } from '../../words/format.js';
import { Count } from './chip.js';
import { classes } from './classes.js';
import type { PageContext } from './context.js';
import { Icon } from './icons.js';
import { FIRST_NAV, isHere, MORE_NAV, type NavEntry, SANDBOX_NAV } from './nav.js';

/** The number beside an entry; the live stream puts a fresh one in its place by this id. */
export function NavCount(props: {
  ctx: PageContext;
  name: keyof PageContext['counts'];
  where: string;
  swap?: boolean;
}) {
  const { ctx, name, where } = props;
  const value = ctx.counts[name];
  const urgent = name === 'approvals' || name === 'today';
  return (
    <span id={`count-${where}-${name}`} {...(props.swap ? { 'hx-swap-oob': 'true' } : {})}>
      {value > 0 ? <Count tone={urgent ? 'accent' : 'wait'}>{number(value, ctx.locale)}</Count> : null}
    </span>
  );
}

const here = (entry: { href: string }, ctx: PageContext) =>
  isHere(entry, ctx.path) ? { 'aria-current': 'page' as const } : {};

function RailLink({ ctx, entry }: { ctx: PageContext; entry: NavEntry }) {
  const chosen = isHere(entry, ctx.path);
  return (
    <li>
      <a
        href={entry.href}
        {...here(entry, ctx)}
        {...(entry.key ? { 'data-go': entry.key } : {})}
        class={classes(
          'flex h-11 items-center gap-3 rounded-box px-3',
          chosen ? 'bg-primary-soft font-semibold text-primary' : 'hover:bg-sunk',
        )}
      >
        <Icon name={entry.icon} />
        <span class="flex-1">{ctx.words.nav[entry.name]}</span>
        {entry.count ? <NavCount ctx={ctx} name={entry.count} where="rail" /> : null}
      </a>
    </li>
  );
}

/** The desktop's left rail. */
export function SideRail({ ctx }: { ctx: PageContext }) {
  const rest = ctx.mode.sandbox ? [...MORE_NAV, SANDBOX_NAV] : MORE_NAV;
  return (
    <nav aria-label={ctx.words.nav.main} class="sticky top-14 hidden w-54 shrink-0 self-start p-3 lg:block">
      <ul class="flex flex-col gap-0.5">
        {FIRST_NAV.map((entry) => (
          <RailLink key={entry.name} ctx={ctx} entry={entry} />
        ))}
      </ul>
      <ul class="mt-3 flex flex-col gap-0.5 border-t border-base-300 pt-3">
        {rest.map((entry) => (
          <RailLink key={entry.name} ctx={ctx} entry={entry} />
        ))}
      </ul>
    </nav>
  );
}

/** The phone's bottom bar: five, within the thumb's reach. */
export function BottomBar({ ctx }: { ctx: PageContext }) {
  const rest = [...MORE_NAV, { href: '/more' }].some((entry) => isHere(entry, ctx.path));
  const look = (chosen: boolean) =>
    classes(
      'relative flex h-15 flex-col items-center justify-center gap-0.5 text-sm',
      chosen ? 'font-semibold text-primary' : 'text-muted',
    );
  return (
    <nav
      aria-label={ctx.words.nav.main}
      class="fixed inset-x-0 bottom-0 z-30 border-t border-base-300 bg-base-100 pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul class="grid grid-cols-5">
        {FIRST_NAV.map((entry) => (
          <li key={entry.name}>
            <a href={entry.href} {...here(entry, ctx)} class={look(isHere(entry, ctx.path))}>
              <Icon name={entry.icon} class="size-6" />
              <span class="max-w-full truncate px-1 leading-snug">{ctx.words.nav[entry.name]}</span>
              {entry.name === 'approvals' ? (
                <span class="absolute top-1 left-1/2 ml-1.5">
                  <NavCount ctx={ctx} name="approvals" where="bar" />
                </span>
              ) : null}
            </a>
          </li>
        ))}
        <li>
          <a href="/more" class={look(rest)} {...(rest ? { 'aria-current': 'page' as const } : {})}>
            <Icon name="more" class="size-6" />
            <span class="leading-snug">{ctx.words.nav.more}</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}
