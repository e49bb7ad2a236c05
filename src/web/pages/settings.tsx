/** Settings: GET /settings. The sections: settings-*.tsx; delivery zones: zones.tsx. */
import { number } from '../../words/format.js';
import { Card, PageHead, Section } from '../ui/card.js';
import { classes } from '../ui/classes.js';
import type { PageContext } from '../ui/context.js';
import { Frame } from '../ui/frame.js';
import { Icon } from '../ui/icons.js';
import { type FirstRunStep, SETTINGS_SECTIONS, type SettingsData } from './settings-data.js';
import { SECTION_ICONS } from './settings-frame.js';

const STEP_HREFS = {
  page: '/settings/pages',
  products: '/catalogue/new',
  zones: '/catalogue/zones',
  templates: '/settings/templates',
  people: '/settings/people',
  first_answer: '/approvals',
} satisfies Record<FirstRunStep, string>;

function FirstRun({ ctx, data }: { ctx: PageContext; data: SettingsData }) {
  const w = ctx.words.settings;
  if (!data.firstRun) return null;
  const done = data.firstRun.filter((step) => step.done).length;
  return (
    <Section
      title={w.firstRun}
      hint={w.firstRunHint}
      aside={
        <span class="num text-sm text-muted">{`${number(done, ctx.locale)} / ${number(data.firstRun.length, ctx.locale)}`}</span>
      }
    >
      <progress value={done} max={data.firstRun.length} aria-label={w.firstRun} class="mb-2" />
      <ul class="divide-y divide-base-300">
        {data.firstRun.map(({ step, done: ready }) => (
          <li key={step}>
            <a href={STEP_HREFS[step]} class="flex min-h-13 items-center gap-3 py-1.5">
              <span
                class={classes(
                  'flex size-7 shrink-0 items-center justify-center rounded-full',
                  ready ? 'bg-success-soft text-success' : 'border border-base-300 text-muted',
                )}
              >
                {ready ? <Icon name="check" class="size-4" label={ctx.words.common.yes} /> : null}
              </span>
              <span class="min-w-0 flex-1">
                <span class={classes('block', ready ? 'text-muted' : 'font-semibold')}>{w.steps[step]}</span>
                {ready ? null : <span class="block text-sm text-muted">{w.stepHints[step]}</span>}
              </span>
              {ready ? null : <Icon name="right" class="size-4 text-muted" />}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Settings({ ctx, data }: { ctx: PageContext; data: SettingsData }) {
  const w = ctx.words.settings;
  const entries = [
    ...SETTINGS_SECTIONS.map((name) => ({
      href: `/settings/${name}`,
      icon: SECTION_ICONS[name],
      title: w.sections[name],
      about: w.about[name],
    })),
    { href: '/catalogue/zones', icon: 'truck' as const, title: ctx.words.catalogue.zones, about: w.zonesAbout },
  ];
  return (
    <Frame ctx={ctx} title={ctx.words.nav.settings}>
      <div class="flex flex-col gap-4">
        <PageHead title={ctx.words.nav.settings} />
        <FirstRun ctx={ctx} data={data} />
        <Card flush class="overflow-hidden">
          <ul class="grid divide-y divide-base-300 sm:grid-cols-2 sm:divide-y-0">
            {entries.map((entry) => (
              <li key={entry.href}>
                <a href={entry.href} class="flex min-h-16 items-center gap-3 px-4 py-2.5 hover:bg-sunk">
                  <span class="flex size-10 shrink-0 items-center justify-center rounded-box bg-sunk text-muted">
                    <Icon name={entry.icon} />
                  </span>
                  <span class="min-w-0 flex-1">
                    <span class="block font-semibold">{entry.title}</span>
                    <span class="block text-sm text-muted">{entry.about}</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </Frame>
  );
}
