import { fill } from './fill.js';
import { type Locale, number } from './format.js';

/** The words of spans and clocks; also handed to the browser, which counts on with them. */
export interface TimeWords {
  second: string;
  minute: string;
  hour: string;
  day: string;
  left: string;
  late: string;
  ago: string;
  now: string;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A span in its one natural unit, rounded down: 95 s → "1 min". */
export function span(ms: number, time: TimeWords, locale: Locale): string {
  const size = Math.abs(ms);
  const [unit, text] =
    size < MINUTE
      ? [SECOND, time.second]
      : size < HOUR
        ? [MINUTE, time.minute]
        : size < 2 * DAY
          ? [HOUR, time.hour]
          : [DAY, time.day];
  return fill(text, { n: number(Math.floor(size / unit), locale) }, locale);
}

/** "2 min left", or "3 min late" once it has passed. */
export const untilWords = (until: number, now: number, time: TimeWords, locale: Locale): string =>
  fill(until >= now ? time.left : time.late, { t: span(until - now, time, locale) }, locale);

/** "3 min ago"; the last ten seconds are "just now". */
export const sinceWords = (at: number, now: number, time: TimeWords, locale: Locale): string =>
  now - at < 10 * SECOND ? time.now : fill(time.ago, { t: span(now - at, time, locale) }, locale);
