import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { INTENT_DEFAULTS, INTENTS, LANGUAGES, RISKS } from '../../../src/domain/intent.js';
import type { ModelAnswer } from '../../../src/domain/model/answer.js';
import { boundedReading } from '../../../src/domain/model/reading.js';
import type { Slots, Understanding } from '../../../src/domain/understanding.js';

const EMPTY: Slots = { name: null, phone: null, address: null, area: null, district: null, items: [] };
const local = (over: Partial<Understanding> = {}): Understanding => ({
  intent: 'price_query',
  tier: 'medium',
  risk: 'low',
  language: 'banglish',
  confidence: 0.6,
  alternatives: [],
  slots: EMPTY,
  evidence: [],
  ...over,
});
const answer = (over: Partial<ModelAnswer['understanding']>): ModelAnswer => ({
  understanding: { intent: 'price_query', risk: 'low', language: 'banglish', confidence: 0.9, slots: EMPTY, ...over },
  draft: { public: null, private: null, message: null },
});
const slotsOf = (text: string, slots: Partial<Slots>, known: Partial<Slots> = {}) =>
  boundedReading(
    local({ slots: { ...EMPTY, ...known } }),
    answer({ slots: { ...EMPTY, ...slots } }),
    text,
    'Jamdani Saree',
  ).slots;

describe('what a model reads', () => {
  test('may be another intent, with that intent’s tier', () => {
    expect(boundedReading(local(), answer({ intent: 'place_order' }), 'nibo', null)).toMatchObject({
      intent: 'place_order',
      tier: 'high',
    });
  });

  test('is never less risky and never takes a person’s matter out of their hands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...INTENTS),
        fc.constantFrom(...RISKS),
        fc.constantFrom(...INTENTS),
        fc.constantFrom(...RISKS),
        fc.constantFrom(...LANGUAGES),
        (intent, risk, readIntent, readRisk, language) => {
          const before = local({ intent, risk });
          const read = boundedReading(
            before,
            answer({ intent: readIntent, risk: readRisk, language }),
            'dam koto',
            null,
          );
          expect(RISKS.indexOf(read.risk)).toBeGreaterThanOrEqual(RISKS.indexOf(risk));
          if (INTENT_DEFAULTS[intent].personOnly) expect(INTENT_DEFAULTS[read.intent].personOnly).toBe(true);
        },
      ),
    );
  });

  test('is no other script than the buyer’s', () => {
    expect(boundedReading(local(), answer({ language: 'bn' }), 'dam koto', null).language).toBe('banglish');
    expect(boundedReading(local({ language: 'bn' }), answer({ language: 'en' }), 'দাম কত', null).language).toBe('bn');
    expect(boundedReading(local(), answer({ language: 'en' }), 'dam koto', null).language).toBe('en');
  });

  test('slots count only where they stand in the buyer’s own words', () => {
    const text = 'Ami Nadia, House 12, Road 5, dhanmondi. ০১৭৯৯-৮৮৭৭৬৬. 2ta XL den';
    expect(
      slotsOf(text, {
        name: 'nadia',
        phone: '01799887766',
        address: 'House 12 Road 5',
        area: 'Dhanmondi',
        district: 'Dhaka',
        items: [{ product: 'jamdani saree', quantity: 2, variant: 'xl' }],
      }),
    ).toEqual({
      name: 'nadia',
      phone: '01799887766',
      address: 'House 12 Road 5',
      area: 'Dhanmondi',
      district: null,
      items: [{ product: 'Jamdani Saree', quantity: 2, variant: 'xl' }],
    });
    expect(
      slotsOf(text, {
        name: 'Rahim',
        phone: '01711111111',
        address: 'House 99',
        area: 'Gulshan',
        district: 'Sylhet',
        items: [{ product: 'iPhone', quantity: 50, variant: 'free' }],
      }),
    ).toEqual(EMPTY);
  });

  test('a district the local engine knows from its area stays', () => {
    expect(slotsOf('mirpur 10', { district: 'Dhaka' }, { district: 'Dhaka' }).district).toBe('Dhaka');
  });
});
