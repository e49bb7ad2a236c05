import type { ComponentChildren } from 'preact';
import { classes } from './classes.js';

export type BubbleBy = 'buyer' | 'machine' | 'colleague' | 'self' | 'other_app' | 'note';

const LOOKS = {
  buyer: 'bg-sunk text-base-content',
  machine: 'border border-primary/40 border-dashed bg-primary-soft text-base-content',
  colleague: 'bg-primary-soft text-base-content',
  self: 'bg-primary text-primary-content',
  other_app: 'border border-base-300 bg-base-100 text-base-content',
  note: 'border border-warning/40 bg-warning-soft text-base-content',
} satisfies Record<BubbleBy, string>;

/** What was or will be said, as written: line breaks stay, long words break. */
export function Bubble(props: { by: BubbleBy; faint?: boolean; class?: string; children: ComponentChildren }) {
  return (
    <div
      class={classes(
        'max-w-prose rounded-box px-3 py-2 leading-[1.6] break-words whitespace-pre-wrap',
        LOOKS[props.by],
        props.faint && 'text-muted',
        props.class,
      )}
      dir="auto"
    >
      {props.children}
    </div>
  );
}
