import { describe, expect, test } from '@jest/globals';
import { type BudgetReading, isNews, paceOf, stoppedUntil } from '../../src/domain/call-budget.js';
import { pauseOfRestricted } from '../../src/domain/page-rest.js';
import { nextSlot, takeTurns } from '../../src/domain/send-rate.js';

const MINUTE = 60_000;
const AT = 1_000_000_000;
const reading = (percent: number, regainAt: number | null = null): BudgetReading => ({ percent, regainAt, at: AT });

describe('the pace of a call budget', () => {
  test.each<[string, BudgetReading, number, string]>([
    ['74 %', reading(74), 0, 'free'],
    ['75 %', reading(75), 0, 'slow'],
    ['94 %', reading(94), 59 * MINUTE, 'slow'],
    ['94 % an hour ago', reading(94), 60 * MINUTE, 'free'],
    ['95 %', reading(95), 0, 'stopped'],
    ['95 %, 5 minutes less 1 ms later', reading(95), 5 * MINUTE - 1, 'stopped'],
    ['95 %, 5 minutes later', reading(95), 5 * MINUTE, 'slow'],
    ['blocked at 60 %', reading(60, AT + 10 * MINUTE), 10 * MINUTE - 1, 'stopped'],
    ['blocked no more', reading(60, AT + 10 * MINUTE), 10 * MINUTE, 'free'],
    ['100 %, blocked no more', reading(100, AT + MINUTE), MINUTE, 'slow'],
  ])('%s', (_, given, later, pace) => {
    expect(paceOf(given, AT + later)).toBe(pace);
  });

  test('stops until access is regained, not until the five minutes', () => {
    expect(stoppedUntil(reading(100, AT + MINUTE), AT)).toBe(AT + MINUTE);
    expect(stoppedUntil(reading(100), AT)).toBe(AT + 5 * MINUTE);
    expect(stoppedUntil(reading(80), AT)).toBeNull();
  });

  test.each<[string, BudgetReading | undefined, BudgetReading, boolean]>([
    ['the first', undefined, reading(1), true],
    ['the same', reading(10), reading(12), false],
    ['five more', reading(10), reading(15), true],
    ['over the line', reading(74), reading(75), true],
    ['still stopped', reading(96), { ...reading(96), at: AT + 1 }, true],
    ['an old one', reading(80), { ...reading(80), at: AT + 30 * MINUTE }, true],
  ])('%s is written down or not', (_, known, next, news) => {
    expect(isNews(known, next)).toBe(news);
  });
});

test.each([
  [0, 30],
  [30, 60],
  [90, 120],
  [210, 240],
  [450, 240],
])('a Page restricted for %i minutes rests %i', (since, pause) => {
  expect(pauseOfRestricted(AT, AT + since * MINUTE)).toBe(pause * MINUTE);
});

test('a place in a full span is free when the oldest leaves it', () => {
  const rate = { most: 2, perMs: 1000, gapMs: 0 };
  expect(nextSlot([], rate, AT)).toBe(AT);
  expect(nextSlot([AT - 900, AT - 100], rate, AT)).toBe(AT + 100);
  expect(nextSlot([AT - 900, AT - 100, AT + 100], rate, AT)).toBe(AT + 900);
  expect(nextSlot([AT - 1000, AT - 1000], rate, AT)).toBe(AT);
});

test('queues take turns', () => {
  expect(takeTurns([[1, 2, 3, 4], [5], [6, 7]], 5)).toEqual([1, 5, 6, 2, 7]);
  expect(takeTurns<number>([], 5)).toEqual([]);
});
