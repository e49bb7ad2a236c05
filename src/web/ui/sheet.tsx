import type { ComponentChildren } from 'preact';
import { Button } from './button.js';
import { classes } from './classes.js';
import type { PageContext } from './context.js';

/** From below on the phone, in the middle elsewhere; opened by a button with `opens`. Esc and a touch outside close it. */
export function Sheet(props: {
  ctx: PageContext;
  id: string;
  title: string;
  /** Drops down from the top bar on the desktop. */
  at?: 'top-left' | 'top-right';
  children: ComponentChildren;
}) {
  return (
    <div
      id={props.id}
      popover="auto"
      role="dialog"
      aria-labelledby={`${props.id}-title`}
      class={classes('sheet', props.at && `at-${props.at}`)}
    >
      <div class={classes('mb-2 flex items-center justify-between gap-2', props.at && 'px-2')}>
        <h2 id={`${props.id}-title`} class="text-lg">
          {props.title}
        </h2>
        <Button kind="quiet" icon="cross" closes={props.id} label={props.ctx.words.common.close} />
      </div>
      {props.children}
    </div>
  );
}
