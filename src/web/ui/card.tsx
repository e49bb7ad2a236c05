import type { ComponentChildren } from 'preact';
import { Button } from './button.js';
import { classes } from './classes.js';

/** A sheet of paper on the desk. */
export function Card(props: {
  class?: string;
  id?: string;
  flush?: boolean;
  /** Moves with the thumb; the script says what that does. */
  swipe?: boolean;
  children: ComponentChildren;
}) {
  return (
    <div
      {...(props.id ? { id: props.id } : {})}
      {...(props.swipe ? { 'data-swipe': '' } : {})}
      class={classes('rounded-box border border-base-300 bg-base-100', !props.flush && 'p-4', props.class)}
    >
      {props.children}
    </div>
  );
}

/** A card with a heading and, at its right, one thing to do. */
export function Section(props: {
  title: ComponentChildren;
  hint?: string;
  aside?: ComponentChildren;
  id?: string;
  flush?: boolean;
  children: ComponentChildren;
}) {
  return (
    <section class="rounded-box border border-base-300 bg-base-100" {...(props.id ? { id: props.id } : {})}>
      <header class="flex min-h-12 flex-wrap items-center justify-between gap-x-3 gap-y-1 px-4 pt-3 pb-1">
        <div class="min-w-0">
          <h2 class="text-lg">{props.title}</h2>
          {props.hint ? <p class="text-sm text-muted">{props.hint}</p> : null}
        </div>
        {props.aside}
      </header>
      <div class={props.flush ? 'pb-1' : 'px-4 pt-1 pb-4'}>{props.children}</div>
    </section>
  );
}

/** The page's name, what it is about, the way back where there is one, and what can be done to the whole. */
export function PageHead(props: {
  title: string;
  hint?: string;
  back?: { href: string; label: string };
  children?: ComponentChildren;
}) {
  return (
    <header class="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div class="flex min-w-0 items-center gap-1">
        {props.back ? (
          <Button kind="quiet" icon="left" href={props.back.href} label={props.back.label} class="-ml-2" />
        ) : null}
        <div class="min-w-0">
          <h1 class="text-xl">{props.title}</h1>
          {props.hint ? <p class="text-sm text-muted">{props.hint}</p> : null}
        </div>
      </div>
      {props.children ? <div class="flex flex-wrap items-center gap-2">{props.children}</div> : null}
    </header>
  );
}
