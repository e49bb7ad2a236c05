import type { ComponentChildren } from 'preact';
import { classes, TINTS, type Tone } from './classes.js';
import { Icon, type IconName } from './icons.js';

/** A small fact or state. Long words wrap rather than push the row apart. */
export function Chip(props: {
  tone?: Tone;
  icon?: IconName;
  title?: string;
  class?: string;
  children: ComponentChildren;
}) {
  return (
    <span
      class={classes(
        'inline-flex min-h-6 items-center gap-1 rounded-box border px-2 py-0.5 text-sm leading-snug',
        TINTS[props.tone ?? 'wait'],
        props.class,
      )}
      {...(props.title ? { title: props.title } : {})}
    >
      {props.icon ? <Icon name={props.icon} class="size-3.5" /> : null}
      {props.children}
    </span>
  );
}

/** The number on a tab or a menu entry. */
export function Count({ children, tone = 'wait' }: { children: ComponentChildren; tone?: Tone }) {
  return (
    <span
      class={classes(
        'num inline-flex h-5 min-w-5 items-center justify-center rounded-box px-1.5 text-sm leading-none font-semibold',
        tone === 'accent' ? 'bg-primary text-primary-content' : TINTS[tone],
      )}
    >
      {children}
    </span>
  );
}
