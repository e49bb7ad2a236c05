const MINUTE = 60_000;

/** Facebook's figures: slow down from three quarters, stop near the end (meta-platform, 6.3). */
const SLOW_PERCENT = 75;
const STOP_PERCENT = 95;
/** Stopped without a time to regain access: so long until one call may look whether the figure has fallen. */
const STOP_MS = 5 * MINUTE;
/** The figures are of a rolling hour: an older one says nothing any more. */
const FRESH_MS = 60 * MINUTE;
/** Between two calls of a Page that is slowed. */
export const SLOW_GAP_MS = 3_000;

/** What Facebook last told of a budget. Times are epoch milliseconds. */
export interface BudgetReading {
  percent: number;
  /** Until when it refuses calls, where it says so. */
  regainAt: number | null;
  at: number;
}

export type Pace = 'free' | 'slow' | 'stopped';

/** Until when no call may be made at all; null when calls may be made. */
export function stoppedUntil({ percent, regainAt, at }: BudgetReading, now: number): number | null {
  const until = Math.max(regainAt ?? 0, percent >= STOP_PERCENT && regainAt === null ? at + STOP_MS : 0);
  return until > now ? until : null;
}

/** How fast calls may be made. After a stop it goes on slowly: the next answer tells whether the figure has fallen. */
export function paceOf(reading: BudgetReading, now: number): Pace {
  if (stoppedUntil(reading, now) !== null) return 'stopped';
  return reading.percent >= SLOW_PERCENT && now < reading.at + FRESH_MS ? 'slow' : 'free';
}

/** Whether a new figure is worth writing down: what it changes, a step of five, or that the known one grows old. */
export function isNews(known: BudgetReading | undefined, next: BudgetReading): boolean {
  if (known === undefined || next.regainAt !== known.regainAt) return true;
  if (Math.abs(next.percent - known.percent) >= 5 || next.at - known.at >= FRESH_MS / 2) return true;
  return next.percent >= STOP_PERCENT || paceOf(known, next.at) !== paceOf(next, next.at);
}
