import { median } from './median.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** So many of the past weeks must know an hour before it says what is normal. */
const WEEKS_NEEDED = 3;
/** An hour without an event where so many are normal has a chance far below one in a thousand. */
const MISSED_AT_LEAST = 8;
const SHORTEST = 30 * MINUTE;

export interface SilenceFacts {
  now: number;
  /** When the Page's last event came; null: none is known. */
  lastEventAt: number | null;
  /** Whether the shop is open now: at night nobody has to get up. */
  open: boolean;
  /** How many events came in the same hour of past weeks, by the hour's start of this week (epoch ms). */
  past: ReadonlyMap<number, readonly number[]>;
}

/**
 * How many events would normally have come since the last one, by the same weekday's same hour in past weeks. Hours
 * with too little history count nothing: a new Page raises no alarm.
 */
function expectedSince(lastEventAt: number, now: number, past: SilenceFacts['past']): number {
  let expected = 0;
  for (let hour = lastEventAt - (lastEventAt % HOUR); hour < now; hour += HOUR) {
    const counts = past.get(hour) ?? [];
    if (counts.length < WEEKS_NEEDED) continue;
    const share = (Math.min(now, hour + HOUR) - Math.max(lastEventAt, hour)) / HOUR;
    expected += share * (median(counts) ?? 0);
  }
  return expected;
}

/** Whether a Page has been quiet beyond what is normal for these hours. */
export function isSilent({ now, lastEventAt, open, past }: SilenceFacts): boolean {
  if (lastEventAt === null || !open || now - lastEventAt < SHORTEST) return false;
  return expectedSince(lastEventAt, now, past) >= MISSED_AT_LEAST;
}
