import type { ComponentChildren } from 'preact';
import { classes } from './classes.js';

/** A list of rows with hairlines between; j and k move along it. */
export function Rows({ children, label }: { children: ComponentChildren; label: string }) {
  return (
    <ul class="divide-y divide-base-300" data-rows aria-label={label}>
      {children}
    </ul>
  );
}

/** One row: a lead (photo, mark), the words, and what stands at the right. The link covers the words, not the buttons. */
export function Row(props: {
  href?: string;
  lead?: ComponentChildren;
  /** Ticked to do something to several rows at once; outside the link. */
  check?: ComponentChildren;
  aside?: ComponentChildren;
  chosen?: boolean;
  /** On a phone what stands at the right moves below, to leave the words their room. */
  asideBelow?: boolean;
  id?: string;
  class?: string;
  children: ComponentChildren;
}) {
  const words = <div class="min-w-0 flex-1">{props.children}</div>;
  const inner = (
    <>
      {props.lead}
      {words}
    </>
  );
  return (
    <li
      {...(props.id ? { id: props.id } : {})}
      class={classes(
        'flex items-center gap-x-3 px-4 py-2.5',
        props.asideBelow && 'max-sm:flex-wrap',
        props.chosen ? 'bg-primary-soft' : 'hover:bg-sunk/60',
        props.class,
      )}
      data-row
    >
      {props.check}
      {props.href ? (
        <a
          href={props.href}
          class="flex min-h-11 min-w-0 flex-1 items-center gap-3"
          {...(props.chosen ? { 'aria-current': 'true' as const } : {})}
        >
          {inner}
        </a>
      ) : (
        <div class="flex min-h-11 min-w-0 flex-1 items-center gap-3">{inner}</div>
      )}
      {props.aside ? (
        <div
          class={classes('flex shrink-0 items-center gap-2', props.asideBelow && 'max-sm:w-full max-sm:justify-end')}
        >
          {props.aside}
        </div>
      ) : null}
    </li>
  );
}

/** Name and value beside each other, for facts about one thing. */
export function Facts({ items }: { items: { name: string; value: ComponentChildren }[] }) {
  return (
    <dl class="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
      {items.map((item) => (
        <>
          <dt class="text-muted">{item.name}</dt>
          <dd class="min-w-0 text-right break-words">{item.value}</dd>
        </>
      ))}
    </dl>
  );
}
