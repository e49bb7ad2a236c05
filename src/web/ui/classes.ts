/** Joins what is set; `false` and undefined leave nothing. */
export const classes = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');

/** What a colour means; never decoration (dashboard page, "Feel"). */
export type Tone = 'plain' | 'accent' | 'time' | 'bad' | 'good' | 'info' | 'wait';

/** A tinted surface with ink fit for text. */
export const TINTS = {
  plain: 'bg-base-100 text-base-content border-base-300',
  accent: 'bg-primary-soft text-primary border-transparent',
  time: 'bg-warning-soft text-warning border-transparent',
  bad: 'bg-error-soft text-error border-transparent',
  good: 'bg-success-soft text-success border-transparent',
  info: 'bg-info-soft text-info border-transparent',
  wait: 'bg-sunk text-muted border-transparent',
} satisfies Record<Tone, string>;

export const INKS = {
  plain: 'text-base-content',
  accent: 'text-primary',
  time: 'text-warning',
  bad: 'text-error',
  good: 'text-success',
  info: 'text-info',
  wait: 'text-muted',
} satisfies Record<Tone, string>;
