const MINUTE = 60_000;
const FIRST = 30 * MINUTE;
const LONGEST = 4 * 60 * MINUTE;

/**
 * How long a restricted Page rests before its next try: 30 minutes, doubling to 4 hours (meta-platform, 6.2: 10/1893063).
 * `since` is when the restriction was first met, epoch milliseconds.
 */
export const pauseOfRestricted = (since: number, now: number): number =>
  Math.min(LONGEST, FIRST + Math.max(0, now - since));
