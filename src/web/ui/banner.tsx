import type { ComponentChildren } from 'preact';
import { classes, TINTS, type Tone } from './classes.js';
import { Icon, type IconName } from './icons.js';

/** A thin line across the page for what concerns everything, with the way out at its right. */
export function Banner(props: { tone: Tone; icon: IconName; aside?: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class={classes('flex min-h-11 flex-wrap items-center gap-x-3 px-4 text-sm', TINTS[props.tone])}>
      <Icon name={props.icon} class="size-4" />
      <p class="min-w-0 flex-1 py-1.5">{props.children}</p>
      {props.aside}
    </div>
  );
}

/** The same inside a card: a note that belongs to one thing. */
export function Note(props: { tone: Tone; icon?: IconName; children: ComponentChildren; aside?: ComponentChildren }) {
  return (
    <div class={classes('flex flex-wrap items-start gap-x-2 gap-y-2 rounded-box px-3 py-2', TINTS[props.tone])}>
      <Icon name={props.icon ?? 'info'} class="mt-0.5 size-5" />
      <div class="min-w-0 flex-1 basis-48">{props.children}</div>
      {props.aside}
    </div>
  );
}
