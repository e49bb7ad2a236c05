import { afterOpenTime, atTimeOfDay, isOpen, nextOpening, nthWorkingDay, type WorkingCalendar } from './calendar.js';

/**
 * How long something may take.
 * `hours`: by the clock, but never due while the shop is closed (it moves to the next opening).
 * `days`: by the clock, whoever is open: a courier's promise.
 * `workingHours`: open hours only. `workingDays`: the same time of day on the nth working day.
 */
export type Duration = { hours: number } | { days: number } | { workingHours: number } | { workingDays: number };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The instant a duration from `at` ends in the shop's calendar; a shop that never opens counts by the clock. */
export function addWorkingTime(at: number, duration: Duration, calendar: WorkingCalendar): number {
  if ('days' in duration) return at + duration.days * DAY;
  if ('hours' in duration) {
    const due = at + duration.hours * HOUR;
    return nextOpening(due, calendar) ?? due;
  }
  if ('workingHours' in duration) {
    const milliseconds = duration.workingHours * HOUR;
    return afterOpenTime(at, milliseconds, calendar) ?? at + milliseconds;
  }
  return addWorkingDays(at, duration.workingDays, calendar);
}

function addWorkingDays(at: number, days: number, calendar: WorkingCalendar): number {
  const start = nextOpening(at, calendar);
  if (start === null) return at + days * DAY;
  if (days === 0) return start;
  const openings = nthWorkingDay(start, days, calendar) ?? [];
  const first = openings[0];
  if (first === undefined) return start + days * DAY;
  const sameTime = atTimeOfDay(first.from, start, calendar.timeZone);
  if (isOpen(sameTime, calendar)) return sameTime;
  // Other hours that day: the close before that time, or the opening when the day starts later.
  return openings.filter(({ to }) => to <= sameTime).at(-1)?.to ?? first.from;
}
