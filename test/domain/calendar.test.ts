import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayIn, isOpen, nextOpening, type WorkingCalendar } from '../../src/domain/calendar.js';
import { addWorkingTime, type Duration } from '../../src/domain/working-time.js';

const late = [{ from: '10:00', to: '20:00' }];
const split = [
  { from: '10:00', to: '13:00' },
  { from: '15:00', to: '20:00' },
];
/** Closed on Fridays; a pause at noon on Thursdays; Independence Day 2026 is a Thursday. */
const dhaka: WorkingCalendar = {
  timeZone: 'Asia/Dhaka',
  week: { monday: late, tuesday: late, wednesday: late, thursday: split, friday: [], saturday: late, sunday: late },
  holidays: ['2026-03-26'],
};
const never: WorkingCalendar = {
  ...dhaka,
  week: { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] },
};
const at = (local: string) => Date.parse(`${local}:00+06:00`);
const show = (time: number) => new Date(time + 6 * 3_600_000).toISOString().slice(0, 16);

test('the day changes at midnight in the shop, not in Greenwich', () => {
  expect(dayIn(Date.parse('2026-03-25T17:59:59Z'), 'Asia/Dhaka')).toBe('2026-03-25');
  expect(dayIn(Date.parse('2026-03-25T18:00:00Z'), 'Asia/Dhaka')).toBe('2026-03-26');
});

describe('open', () => {
  test.each([
    ['2026-03-23T10:00', true],
    ['2026-03-23T09:59', false],
    ['2026-03-23T19:59', true],
    ['2026-03-23T20:00', false],
    ['2026-03-27T12:00', false],
    ['2026-03-26T12:00', false],
    ['2026-04-02T14:00', false],
    ['2026-04-02T15:00', true],
  ])('%s: %s', (local, open) => {
    expect(isOpen(at(local), dhaka)).toBe(open);
  });
});

test('the next opening skips the night, the holiday and Friday', () => {
  expect(show(nextOpening(at('2026-03-25T20:00'), dhaka) ?? 0)).toBe('2026-03-28T10:00');
  expect(nextOpening(at('2026-03-23T12:00'), dhaka)).toBe(at('2026-03-23T12:00'));
  expect(nextOpening(at('2026-03-23T12:00'), never)).toBeNull();
});

describe('a deadline', () => {
  test.each<[string, Duration, string]>([
    ['2026-03-23T12:00', { hours: 24 }, '2026-03-24T12:00'],
    ['2026-03-23T23:00', { hours: 24 }, '2026-03-25T10:00'],
    ['2026-03-25T12:00', { hours: 24 }, '2026-03-28T10:00'],
    ['2026-03-25T12:00', { days: 3 }, '2026-03-28T12:00'],
    ['2026-03-23T18:00', { workingHours: 4 }, '2026-03-24T12:00'],
    ['2026-03-23T18:00', { workingHours: 2 }, '2026-03-23T20:00'],
    ['2026-04-02T12:00', { workingHours: 2 }, '2026-04-02T16:00'],
    ['2026-03-23T15:00', { workingDays: 1 }, '2026-03-24T15:00'],
    ['2026-03-23T23:00', { workingDays: 1 }, '2026-03-25T10:00'],
    ['2026-03-25T15:00', { workingDays: 1 }, '2026-03-28T15:00'],
    ['2026-03-25T15:00', { workingDays: 2 }, '2026-03-29T15:00'],
    ['2026-04-01T14:00', { workingDays: 1 }, '2026-04-02T13:00'],
    ['2026-03-27T12:00', { workingDays: 0 }, '2026-03-28T10:00'],
  ])('%s plus %j is %s', (local, duration, due) => {
    expect(show(addWorkingTime(at(local), duration, dhaka))).toBe(due);
  });

  test('a shop that never opens counts by the clock', () => {
    const start = at('2026-03-23T12:00');
    expect(show(addWorkingTime(start, { workingHours: 5 }, never))).toBe('2026-03-23T17:00');
    expect(show(addWorkingTime(start, { workingDays: 1 }, never))).toBe('2026-03-24T12:00');
  });

  test('a time of day holds across a change of clocks', () => {
    const berlin = { ...dhaka, timeZone: 'Europe/Berlin' };
    const saturday = Date.parse('2026-03-28T14:00:00+01:00');
    expect(addWorkingTime(saturday, { workingDays: 1 }, berlin)).toBe(Date.parse('2026-03-29T14:00:00+02:00'));
  });

  test('never lies in the past, and more time never ends earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: at('2026-01-01T00:00'), max: at('2026-12-31T00:00') }), fc.nat(5), (start, n) => {
        for (const unit of ['hours', 'workingHours', 'workingDays'] as const) {
          const due = addWorkingTime(start, { [unit]: n } as Duration, dhaka);
          const later = addWorkingTime(start, { [unit]: n + 1 } as Duration, dhaka);
          expect(due).toBeGreaterThanOrEqual(start);
          expect(later).toBeGreaterThanOrEqual(due);
        }
      }),
      { numRuns: 60 },
    );
  });
});
