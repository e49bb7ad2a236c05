import type { ComponentChildren } from 'preact';
import { PageHead } from '../ui/card.js';
import { classes } from '../ui/classes.js';
import type { PageContext } from '../ui/context.js';
import { Frame } from '../ui/frame.js';
import type { IconName } from '../ui/icons.js';
import { SETTINGS_SECTIONS, type SettingsSection } from './settings-data.js';

export const SECTION_ICONS = {
  pages: 'globe',
  people: 'person',
  matrix: 'nib',
  keywords: 'key',
  hiding: 'hide',
  targets: 'clock',
  deadlines: 'orders',
  automation: 'bolt',
  model: 'spark',
  policies: 'check',
  templates: 'note',
} satisfies Record<SettingsSection, IconName>;

/** A settings page: the way back on the phone, the sections as tabs on the desktop. */
export function SettingsFrame(props: {
  ctx: PageContext;
  section: SettingsSection;
  aside?: ComponentChildren;
  /** A page within the section has a name and a way back of its own. */
  title?: string;
  hint?: string;
  back?: { href: string; label: string };
  children: ComponentChildren;
}) {
  const { ctx, section } = props;
  const w = ctx.words.settings;
  return (
    <Frame ctx={ctx} title={props.title ?? w.sections[section]}>
      <div class="flex flex-col gap-4">
        <nav aria-label={ctx.words.nav.settings} class="hidden flex-wrap gap-1 lg:flex">
          {SETTINGS_SECTIONS.map((name) => (
            <a
              key={name}
              href={`/settings/${name}`}
              {...(name === section ? { 'aria-current': 'page' as const } : {})}
              class={classes(
                'flex h-9 items-center rounded-box px-2 text-sm',
                name === section ? 'bg-primary-soft font-semibold text-primary' : 'text-muted hover:bg-sunk',
              )}
            >
              {w.sections[name]}
            </a>
          ))}
        </nav>
        <PageHead
          title={props.title ?? w.sections[section]}
          hint={props.hint ?? w.about[section]}
          back={props.back ?? { href: '/settings', label: ctx.words.common.back }}
        >
          {props.aside}
        </PageHead>
        {props.children}
      </div>
    </Frame>
  );
}
