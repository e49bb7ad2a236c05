import { describe, expect, test } from '@jest/globals';
import {
  type AnsweredItem,
  decideResponseTimeRule,
  isCampaignActive,
  type ResponseTimeRule,
} from '../../src/domain/campaign.js';
import { median } from '../../src/domain/median.js';

const MINUTE = 60_000;
const NOW = 1_000 * MINUTE;
const rule: ResponseTimeRule = {
  enabled: true,
  thresholdMs: 10 * MINUTE,
  minItems: 4,
  periodMs: 60 * MINUTE,
  since: 0,
};

/** Items answered a minute apart up to now, each after the given minutes. */
const answered = (...took: number[]): AnsweredItem[] =>
  took.map((minutes, index) => {
    const answeredAt = NOW - (took.length - 1 - index) * MINUTE;
    return { id: `item-${index}`, receivedAt: answeredAt - minutes * MINUTE, answeredAt };
  });

test('the median of an even count is the mean of the middle two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
  expect(median([4])).toBe(4);
  expect(median([])).toBeNull();
});

describe('a campaign is active', () => {
  test.each([
    ['before it starts', { enabled: true, startsAt: NOW + 1, endsAt: null }, false],
    ['from its start', { enabled: true, startsAt: NOW, endsAt: NOW + 1 }, true],
    ['not at its end', { enabled: true, startsAt: 0, endsAt: NOW }, false],
    ['without an end', { enabled: true, startsAt: 0, endsAt: null }, true],
    ['without a start', { enabled: true, startsAt: null, endsAt: NOW + 1 }, true],
    ['not when switched off', { enabled: false, startsAt: 0, endsAt: null }, false],
  ])('%s', (_, campaign, active) => {
    expect(isCampaignActive(campaign, NOW)).toBe(active);
  });
});

describe('the response-time rule', () => {
  test('pauses with evidence that can be recounted', () => {
    expect(decideResponseTimeRule(rule, answered(5, 11, 12, 30), false, NOW)).toEqual({
      pause: {
        value: 11.5 * MINUTE,
        threshold: 10 * MINUTE,
        items: 4,
        from: NOW - 60 * MINUTE,
        to: NOW,
        ids: ['item-0', 'item-1', 'item-2', 'item-3'],
      },
    });
  });

  test.each([
    ['one item fewer than the sample', rule, answered(90, 90, 90), false],
    ['a median on the threshold', rule, answered(5, 10, 10, 30), false],
    ['a pause that stands', rule, answered(90, 90, 90, 90), true],
    ['the same evidence after an undo', { ...rule, since: NOW }, answered(90, 90, 90, 90), false],
    ['a rule that is off', { ...rule, enabled: false }, answered(90, 90, 90, 90), false],
    ['items older than the period', { ...rule, periodMs: 2 * MINUTE }, answered(90, 90, 90, 90), false],
  ])('does nothing on %s', (_, each, items, paused) => {
    expect(decideResponseTimeRule(each, items, paused, NOW)).toBeNull();
  });

  test('pauses again after an undo only on new items', () => {
    const items = answered(90, 90, 90, 90, 90, 90);
    const undone = (minutesAgo: number) => ({ ...rule, since: NOW - minutesAgo * MINUTE });
    expect(decideResponseTimeRule(undone(3), items, false, NOW)).toBeNull();
    expect(decideResponseTimeRule(undone(4), items, false, NOW)).toMatchObject({ pause: { items: 4 } });
  });
});
