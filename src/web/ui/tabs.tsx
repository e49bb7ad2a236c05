import { number } from '../../words/format.js';
import { Count } from './chip.js';
import { classes, type Tone } from './classes.js';
import type { PageContext } from './context.js';

export interface Tab {
  label: string;
  href: string;
  count?: number;
  chosen: boolean;
  tone?: Tone;
}

/** Views of one list with their counts; the row scrolls sideways on a phone. */
export function Tabs({ ctx, tabs, label }: { ctx: PageContext; tabs: Tab[]; label: string }) {
  return (
    <nav aria-label={label} class="-mx-4 overflow-x-auto px-4 [scrollbar-width:none] lg:mx-0 lg:px-0">
      <ul class="flex w-max gap-1 border-b border-base-300">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              {...(tab.chosen ? { 'aria-current': 'page' as const } : {})}
              class={classes(
                '-mb-px flex h-11 items-center gap-1.5 border-b-2 px-3 whitespace-nowrap',
                tab.chosen
                  ? 'border-primary font-semibold text-primary'
                  : 'border-transparent text-muted hover:text-base-content',
              )}
            >
              {tab.label}
              {tab.count === undefined ? null : (
                <Count tone={tab.tone ?? (tab.chosen ? 'accent' : 'wait')}>{number(tab.count, ctx.locale)}</Count>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
