import { expect, test } from '@jest/globals';
import { endsSoon, firstEnd, missingPermissions, PAGE_PERMISSIONS } from '../../src/domain/page-access.js';
import { isSilent } from '../../src/domain/silence.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOON = Date.UTC(2026, 10, 22, 6);
const weeks = (...counts: number[]) => new Map([[NOON, counts]]);

test.each([
  ['an hour that is always lively has been quiet for long enough', 45, weeks(12, 10, 14), true],
  ['not yet long enough for what is normal', 35, weeks(12, 10, 14), false],
  ['half an hour is the least, however lively', 29, weeks(600, 600, 600), false],
  ['a quiet Page may be quiet', 59, weeks(2, 1, 3), false],
  ['two weeks do not say what is normal', 59, weeks(90, 90), false],
  ['one wild week does not make it normal', 59, weeks(0, 900, 1, 0), false],
])('%s', (_what, minutes, past, silent) => {
  const lastEventAt = NOON;
  expect(isSilent({ now: NOON + minutes * MINUTE, lastEventAt, open: true, past })).toBe(silent);
  expect(isSilent({ now: NOON + minutes * MINUTE, lastEventAt, open: false, past })).toBe(false);
});

test('several quiet hours add up', () => {
  const past = new Map([NOON, NOON + HOUR, NOON + 2 * HOUR].map((hour) => [hour, [4, 4, 4]]));
  const facts = { lastEventAt: NOON, open: true, past };
  expect(isSilent({ ...facts, now: NOON + HOUR })).toBe(false);
  expect(isSilent({ ...facts, now: NOON + 2 * HOUR })).toBe(true);
  expect(isSilent({ ...facts, now: NOON + 3 * HOUR, lastEventAt: null })).toBe(false);
});

test('a token’s nearest end counts, and is spoken of a week before', () => {
  expect(firstEnd([null, null])).toBeNull();
  const end = firstEnd([null, NOON + 9, NOON + 5]);
  expect(end).toBe(NOON + 5);
  expect(endsSoon(end, NOON + 5 - 7 * 24 * HOUR)).toBe(true);
  expect(endsSoon(end, NOON + 4 - 7 * 24 * HOUR)).toBe(false);
  expect(missingPermissions(PAGE_PERMISSIONS.slice(1))).toEqual(['pages_show_list']);
});
