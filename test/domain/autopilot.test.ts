import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type AutopilotItem,
  type AutopilotLimits,
  autopilotObjections,
  autopilotVerdict,
  type DraftEvidence,
} from '../../src/domain/autopilot.js';
import { INTENT_DEFAULTS, INTENTS } from '../../src/domain/intent.js';
import { RESPONSE_ACTIONS } from '../../src/domain/matrix.js';

const LIMITS: AutopilotLimits = { days: 90, drafts: 50, asWritten: 0.95, last: 20, right: 0.9 };
const PRICE = { intent: 'price_query', action: 'draft' } as const;

const codes = (evidence: DraftEvidence, limits = LIMITS) =>
  autopilotObjections(PRICE, evidence, limits).map(({ code }) => code);

describe('an intent may be switched to automatic', () => {
  test.each<[string, DraftEvidence, string[]]>([
    ['fifty drafts, all as written', { decided: 50, asWritten: 50, factStops: 0 }, []],
    ['forty-nine are one too few', { decided: 49, asWritten: 49, factStops: 0 }, ['autopilot_few_drafts']],
    ['95 of 100 are enough', { decided: 100, asWritten: 95, factStops: 0 }, []],
    ['94 of 100 are not', { decided: 100, asWritten: 94, factStops: 0 }, ['autopilot_edited']],
    ['949 of 1000 are not: 94.9 is no 95', { decided: 1000, asWritten: 949, factStops: 0 }, ['autopilot_edited']],
    ['57 of 60 are just 95 %', { decided: 60, asWritten: 57, factStops: 0 }, []],
    ['47 of 50 are not', { decided: 50, asWritten: 47, factStops: 0 }, ['autopilot_edited']],
    ['one fact stop among many', { decided: 500, asWritten: 499, factStops: 1 }, ['autopilot_fact_stops']],
    ['nothing decided', { decided: 0, asWritten: 0, factStops: 0 }, ['autopilot_few_drafts']],
    [
      'everything at once is said',
      { decided: 10, asWritten: 5, factStops: 2 },
      ['autopilot_few_drafts', 'autopilot_edited', 'autopilot_fact_stops'],
    ],
  ])('%s', (_what, evidence, why) => {
    expect(codes(evidence)).toEqual(why);
  });

  test('by the shop’s own limits', () => {
    const evidence = { decided: 20, asWritten: 16, factStops: 0 };
    expect(codes(evidence, { ...LIMITS, drafts: 20, asWritten: 0.8 })).toEqual([]);
    expect(codes(evidence, { ...LIMITS, drafts: 21, asWritten: 0.85 })).toHaveLength(2);
  });

  test('never where only a person may answer, and only from draft', () => {
    const best = { decided: 1000, asWritten: 1000, factStops: 0 };
    for (const intent of INTENTS)
      for (const action of RESPONSE_ACTIONS) {
        const may = autopilotObjections({ intent, action }, best, LIMITS).length === 0;
        expect([intent, action, may]).toEqual([
          intent,
          action,
          !INTENT_DEFAULTS[intent].personOnly && action === 'draft',
        ]);
      }
  });
});

const item = (at: number, wrong: AutopilotItem['wrong'] = null): AutopilotItem => ({ id: `i${at}`, at, wrong });
const answers = (right: number, wrong: number): AutopilotItem[] => [
  ...Array.from({ length: right }, (_, n) => item(n)),
  ...Array.from({ length: wrong }, (_, n) => item(100 + n, 'complaint')),
];

describe('an intent goes back to drafts', () => {
  test.each([
    ['18 of the last 20 right: it goes on', 18, 2, false],
    ['17 of the last 20 right: it goes back', 17, 3, true],
    ['three wrong of five: 90 % is out of reach already', 2, 3, true],
    ['two wrong of two: it may yet be reached', 0, 2, false],
    ['nothing yet', 0, 0, false],
  ] as const)('%s', (_what, right, wrong, back) => {
    expect(autopilotVerdict(answers(right, wrong), LIMITS)).toMatchObject({ right, back });
  });

  test('only the last ones count, whatever their order', () => {
    const old = [item(1, 'misread'), item(2, 'misread'), item(3, 'misread')];
    const fresh = Array.from({ length: 20 }, (_, n) => item(10 + n));
    expect(autopilotVerdict([...fresh, ...old], LIMITS)).toMatchObject({ right: 20, back: false });
    expect(autopilotVerdict([...old, ...fresh.slice(0, 19)], LIMITS)).toMatchObject({ right: 19, back: false });
    expect(autopilotVerdict([...old, ...fresh.slice(0, 17)], LIMITS)).toMatchObject({ right: 17, back: true });
  });

  test('one more wrong answer never brings it nearer, one more right answer never takes it further', () => {
    const wrongs = fc.array(fc.boolean(), { maxLength: 40 });
    fc.assert(
      fc.property(wrongs, (given) => {
        const items = given.map((wrong, at) => item(at, wrong ? 'taken_back' : null));
        const before = autopilotVerdict(items, LIMITS);
        const worse = autopilotVerdict([...items, item(given.length, 'complaint')], LIMITS);
        const better = autopilotVerdict([...items, item(given.length)], LIMITS);
        expect(worse.back || !before.back || items.length >= LIMITS.last).toBe(true);
        expect(better.back && !before.back).toBe(false);
        expect(before.items.length).toBe(Math.min(given.length, LIMITS.last));
      }),
    );
  });
});
