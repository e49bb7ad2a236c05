import { expect, test } from '@jest/globals';
import { validate } from 'node-cron';
import { lastMoment } from '../../src/jobs/last-moment.js';
import { JOBS } from '../../src/jobs/schedule.js';

const utc = (text: string): number => Date.parse(`${text}Z`);

test.each([
  ['every minute', '* * * * *', 'Asia/Dhaka', '2026-11-22T06:00:59.999', '2026-11-22T06:00:00'],
  ['the minute itself', '* * * * *', 'Asia/Dhaka', '2026-11-22T06:00:00', '2026-11-22T06:00:00'],
  ['every ten minutes', '*/10 * * * *', 'Asia/Dhaka', '2026-11-22T06:09:59', '2026-11-22T06:00:00'],
  ['half past three in Dhaka', '30 3 * * *', 'Asia/Dhaka', '2026-11-22T06:00:00', '2026-11-21T21:30:00'],
  ['just before it', '30 3 * * *', 'Asia/Dhaka', '2026-11-21T21:29:59', '2026-11-20T21:30:00'],
  ['half past three in London', '30 3 * * *', 'Europe/London', '2026-07-01T12:00:00', '2026-07-01T02:30:00'],
  ['a Friday', '0 9 * * 5', 'Asia/Dhaka', '2026-11-22T06:00:00', '2026-11-20T03:00:00'],
  ['the first of the month', '0 0 1 * *', 'UTC', '2026-11-22T06:00:00', '2026-11-01T00:00:00'],
])('finds the last moment of %s', (_name, cron, zone, now, expected) => {
  expect(lastMoment(cron, zone, utc(now))).toBe(utc(expected));
});

test('an hour the clocks skip has no moment that day', () => {
  // In Berlin 2026-03-29 has no 02:30.
  expect(lastMoment('30 2 * * *', 'Europe/Berlin', utc('2026-03-29T12:00:00'))).toBe(utc('2026-03-28T01:30:00'));
});

test('a line that has not fired for a month has no last moment', () => {
  expect(lastMoment('0 0 1 1 *', 'UTC', utc('2026-11-22T06:00:00'))).toBeNull();
});

test('every job of the table has a line node-cron understands and a name of its own', () => {
  expect(JOBS.filter(({ cron }) => !validate(cron))).toEqual([]);
  expect(new Set(JOBS.map(({ name }) => name)).size).toBe(JOBS.length);
});
