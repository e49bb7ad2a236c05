const SECOND = 1000;
const HOUR = 3_600_000;

/** How often something may leave a Page: at most `most` in `perMs`, and `gapMs` between two. */
export interface SendRate {
  most: number;
  perMs: number;
  gapMs: number;
}

export const RATE_KINDS = ['message', 'picture', 'private_reply', 'public_reply', 'action'] as const;
export type RateKind = (typeof RATE_KINDS)[number];

/**
 * A little below Facebook's limits for one Page (meta-platform, 6.3): 300 messages and 10 media a second, 750 private
 * replies an hour. For likes and hides it names none: ours, against the spam action of section 4.1. Public replies keep
 * the shop's own pacing.
 */
export const FACEBOOK_RATES = {
  message: { most: 240, perMs: SECOND, gapMs: 0 },
  picture: { most: 8, perMs: SECOND, gapMs: 0 },
  private_reply: { most: 700, perMs: HOUR, gapMs: 0 },
  action: { most: 600, perMs: HOUR, gapMs: 0 },
} satisfies Record<Exclude<RateKind, 'public_reply'>, SendRate>;

/** Calls about a Page's welcome screen and menu (meta-platform, 6.3): its own limit to the letter, for they are rare. */
export const PROFILE_RATE = { most: 10, perMs: 600 * SECOND, gapMs: 0 } satisfies SendRate;

/** The shop's pacing of public replies, as a rate. */
export const publicReplyRate = (pacing: { minGapSeconds: number; perHour: number }): SendRate => ({
  most: pacing.perHour,
  perMs: HOUR,
  gapMs: pacing.minGapSeconds * SECOND,
});

/** When the next may leave; `times` are those that left lately or have their time already, in any order. */
export function nextSlot(times: readonly number[], { most, perMs, gapMs }: SendRate, now: number): number {
  const sorted = [...times].sort((left, right) => left - right);
  const last = sorted.at(-1);
  // Full while the nth last is younger than the span.
  const nthLast = sorted.at(-most);
  return Math.max(now, last === undefined ? now : last + gapMs, nthLast === undefined ? now : nthLast + perMs);
}

/** When so many may leave together; `times` are those that left within the span. */
export function roomFor(together: number, times: readonly number[], { most, perMs }: SendRate, now: number): number {
  const surplus = times.length + together - most;
  const lastInTheWay = [...times].sort((left, right) => left - right)[surplus - 1];
  return surplus <= 0 || lastInTheWay === undefined ? now : Math.max(now, lastInTheWay + perMs);
}

/** Takes from every queue in turn, the queue with the oldest head first: a long one does not starve the others. */
export function takeTurns<T>(queues: readonly (readonly T[])[], most: number): T[] {
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  const rounds = Array.from({ length: longest }, (_, round) =>
    queues.flatMap((queue) => queue.slice(round, round + 1)),
  );
  return rounds.flat().slice(0, most);
}
