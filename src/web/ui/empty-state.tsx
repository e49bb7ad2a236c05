import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons.js';

/** Nothing here, and what that means: empty states teach. */
export function EmptyState(props: {
  icon: IconName;
  title: string;
  children?: ComponentChildren;
  action?: ComponentChildren;
}) {
  return (
    <div class="flex flex-col items-center gap-2 px-6 py-12 text-center">
      <span class="mb-1 inline-flex size-14 items-center justify-center rounded-box bg-sunk text-muted">
        <Icon name={props.icon} class="size-7" />
      </span>
      <h2 class="text-lg">{props.title}</h2>
      {props.children ? <p class="max-w-sm text-muted">{props.children}</p> : null}
      {props.action ? <div class="mt-2">{props.action}</div> : null}
    </div>
  );
}
