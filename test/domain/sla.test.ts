import { describe, expect, test } from '@jest/globals';
import { RISKS, type Risk, TIERS, type Tier } from '../../src/domain/intent.js';
import {
  ANSWER_KINDS,
  CLOCK_STOPS,
  clockState,
  isBreached,
  type SlaTargets,
  startClock,
} from '../../src/domain/sla.js';

const targets: SlaTargets = {
  campaign: { high: 3, medium: 5, low: 15 },
  offPeak: { high: 10, medium: 30, low: 120 },
  warnAfter: 0.7,
};
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const AT = 1_000_000;

const minutes: Record<Tier, [campaign: number, offPeak: number]> = { high: [3, 10], medium: [5, 30], low: [15, 120] };
const every = TIERS.flatMap((tier) =>
  RISKS.flatMap((risk) => [true, false].map((inCampaign) => [tier, risk, inCampaign] as [Tier, Risk, boolean])),
);

describe('every target, strictly under', () => {
  test.each(every)('tier %s, risk %s, in campaign %s', (tier, risk, inCampaign) => {
    const clock = startClock(AT, { tier, risk, inCampaign }, targets);
    const limit = minutes[risk === 'low' ? tier : 'high'][inCampaign ? 0 : 1] * MINUTE;
    expect(clock.breachAt).toBe(AT + limit);
    expect(isBreached(clock, AT + limit - SECOND)).toBe(false);
    expect(isBreached(clock, AT + limit)).toBe(true);
    expect(isBreached(clock, AT + limit + SECOND)).toBe(true);
  });
});

test('a clock runs, warns, breaches', () => {
  const clock = startClock(AT, { tier: 'high', risk: 'low', inCampaign: false }, targets);
  expect(clock.warnAt).toBe(AT + 7 * MINUTE);
  expect(clockState(clock, AT + 7 * MINUTE - 1)).toBe('running');
  expect(clockState(clock, AT + 7 * MINUTE)).toBe('warned');
  expect(clockState(clock, AT + 10 * MINUTE - 1)).toBe('warned');
  expect(clockState(clock, AT + 10 * MINUTE)).toBe('breached');
});

test('answers stop it, an acknowledgement and a notice do not; people and machine are told apart', () => {
  expect(ANSWER_KINDS.map((kind) => [kind, CLOCK_STOPS[kind]])).toEqual([
    ['person', 'human'],
    ['external', 'human'],
    ['approved_draft', 'human'],
    ['automatic', 'automatic'],
    ['acknowledgement', null],
    ['notice', null],
  ]);
});
