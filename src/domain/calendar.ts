import { TZDate } from '@date-fns/tz';

/** Monday first, as the working week is written in settings. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Wall-clock times "HH:mm" of one day in the calendar's zone; `to` may be "24:00". */
export interface Period {
  from: string;
  to: string;
}

/** When the shop works. Holidays are days as text (2026-03-26): Eids move, so they are data, never code. */
export interface WorkingCalendar {
  timeZone: string;
  week: Record<Weekday, readonly Period[]>;
  holidays: readonly string[];
}

/** Epoch milliseconds: [from, to). */
interface Opening {
  from: number;
  to: number;
}

// A calendar with every day closed must not loop for ever.
const HORIZON_DAYS = 400;

const two = (part: number): string => String(part).padStart(2, '0');

/** The day an instant falls on in a zone, as text: 2026-03-26. */
export function dayIn(at: number, timeZone: string): string {
  const local = new TZDate(at, timeZone);
  return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
}

/** The month an instant falls in, by a zone's calendar: epoch milliseconds, [from, to). */
export function monthOf(at: number, timeZone: string): { from: number; to: number } {
  const local = new TZDate(at, timeZone);
  const start = (offset: number): number =>
    new TZDate(local.getFullYear(), local.getMonth() + offset, 1, 0, 0, 0, 0, timeZone).getTime();
  return { from: start(0), to: start(1) };
}

function instant(local: TZDate, dayOffset: number, clock: string, timeZone: string): number {
  const [hour, minute] = clock.split(':').map(Number);
  const day = local.getDate() + dayOffset;
  return new TZDate(local.getFullYear(), local.getMonth(), day, hour ?? 0, minute ?? 0, 0, 0, timeZone).getTime();
}

/** Midnight at the start of the day an instant falls on in a zone. */
export const startOfDay = (at: number, timeZone: string): number =>
  instant(new TZDate(at, timeZone), 0, '00:00', timeZone);

/** The same wall-clock time so many days earlier. */
export function daysBefore(at: number, days: number, timeZone: string): number {
  const moved = new TZDate(at, timeZone);
  moved.setDate(moved.getDate() - days);
  return moved.getTime();
}

/** The day of one instant at the wall-clock time of another. */
export function atTimeOfDay(day: number, time: number, timeZone: string): number {
  const moved = new TZDate(day, timeZone);
  const clock = new TZDate(time, timeZone);
  moved.setHours(clock.getHours(), clock.getMinutes(), clock.getSeconds(), clock.getMilliseconds());
  return moved.getTime();
}

/** The openings of the day that lies `dayOffset` days from an instant. */
function openingsOn(at: number, dayOffset: number, calendar: WorkingCalendar): Opening[] {
  const local = new TZDate(at, calendar.timeZone);
  const noon = instant(local, dayOffset, '12:00', calendar.timeZone);
  if (calendar.holidays.includes(dayIn(noon, calendar.timeZone))) return [];
  const weekday = WEEKDAYS[(new TZDate(noon, calendar.timeZone).getDay() + 6) % 7];
  if (weekday === undefined) return [];
  return calendar.week[weekday].map(({ from, to }) => ({
    from: instant(local, dayOffset, from, calendar.timeZone),
    to: instant(local, dayOffset, to, calendar.timeZone),
  }));
}

function* openingsFrom(at: number, calendar: WorkingCalendar): Generator<Opening> {
  for (let offset = 0; offset <= HORIZON_DAYS; offset += 1) {
    for (const opening of openingsOn(at, offset, calendar)) if (opening.to > at) yield opening;
  }
}

export const isOpen = (at: number, calendar: WorkingCalendar): boolean =>
  openingsOn(at, 0, calendar).some(({ from, to }) => from <= at && at < to);

/** `at` itself while open, else when the shop opens next; null when it never does. */
export function nextOpening(at: number, calendar: WorkingCalendar): number | null {
  for (const opening of openingsFrom(at, calendar)) return Math.max(at, opening.from);
  return null;
}

/** The nth day after an instant's day on which the shop opens at all. */
export function nthWorkingDay(at: number, days: number, calendar: WorkingCalendar): Opening[] | null {
  let left = days;
  for (let offset = 1; offset <= HORIZON_DAYS; offset += 1) {
    const openings = openingsOn(at, offset, calendar);
    if (openings.length > 0) left -= 1;
    if (left === 0) return openings;
  }
  return null;
}

/** Open milliseconds are counted down from `at`; null when the shop never opens long enough. */
export function afterOpenTime(at: number, milliseconds: number, calendar: WorkingCalendar): number | null {
  let left = milliseconds;
  for (const opening of openingsFrom(at, calendar)) {
    const from = Math.max(at, opening.from);
    if (from + left <= opening.to) return from + left;
    left -= opening.to - from;
  }
  return null;
}
