import { expect, test } from '@jest/globals';
import type { Intent } from '../../src/domain/intent.js';
import type { Understand } from '../../src/domain/understanding.js';
import { evaluate } from '../../src/language/eval.js';

// An engine that says what the text says.
const parrot: Understand = (text) => ({
  intent: text as Intent,
  tier: 'medium',
  risk: 'low',
  language: 'en',
  confidence: 1,
  slots: { name: null, phone: '01799887766', address: null, area: null, district: null, items: [] },
  alternatives: [],
  evidence: [],
});

test('accuracy, macro-F1, rows and confusions are reckoned by hand', () => {
  const evaluation = evaluate(
    [
      { text: 'spam', intent: 'spam', tier: 'medium', risk: 'high' },
      { text: 'spam', intent: 'other', alt_labels: ['spam'], tier: 'low' },
      { text: 'other', intent: 'other' },
      { text: 'greeting', intent: 'other', slots: { phone: '01799887766', items: [{ quantity: 1 }] } },
    ],
    parrot,
  );
  expect(evaluation.accuracy).toEqual({ right: 2, of: 4, rate: 0.5 });
  expect(evaluation.accuracyWithAlternatives.right).toBe(3);
  // spam: 2·1/(1+2) = 0.6667; other: 2·1/(3+1) = 0.5; greeting is nobody's label.
  expect(evaluation.macroF1).toBeCloseTo((2 / 3 + 0.5) / 2, 3);
  expect(evaluation.tier).toEqual({ right: 1, of: 2, rate: 0.5 });
  expect(evaluation.risk).toEqual({ right: 0, of: 1, rate: 0 });
  expect(evaluation.slots).toEqual({
    phone: { right: 1, of: 1, rate: 1 },
    items: { right: 0, of: 1, rate: 0 },
    quantity: { right: 0, of: 1, rate: 0 },
  });
  expect(evaluation.intents.find((row) => row.intent === 'other')).toEqual({
    intent: 'other',
    labelled: 3,
    predicted: 1,
    right: 1,
    precision: 1,
    recall: 0.3333,
    f1: 0.5,
  });
  expect(evaluation.confusions).toEqual([
    { intent: 'other', predicted: 'greeting', count: 1 },
    { intent: 'other', predicted: 'spam', count: 1 },
  ]);
});

test('of items the whole list of each part is judged, whatever the others say', () => {
  const items = [
    { product: 'Kurti', quantity: 2, variant: 'L  lal' },
    { product: 'orna', quantity: 1, variant: null },
  ];
  const reading: Understand = (text) => {
    const read = parrot(text, {});
    return {
      ...read,
      slots: {
        ...read.slots,
        items: items.map((item) => ({ ...item, quantity: text === 'other' ? 2 : item.quantity })),
      },
    };
  };
  const want = [
    { product: 'kurti', quantity: 2, variant: 'L lal' },
    { product: 'orna', quantity: 1, variant: null },
  ];
  const { slots } = evaluate(
    [
      { text: 'spam', intent: 'spam', slots: { items: want } },
      { text: 'other', intent: 'other', slots: { items: want } },
      { text: 'spam', intent: 'spam', slots: { items: want.slice(1) } },
    ],
    reading,
  );
  expect([slots.quantity?.right, slots.variant?.right, slots.product?.right, slots.product?.of]).toEqual([1, 2, 2, 3]);
});

test('nothing judged is no rate', () => {
  expect(evaluate([], parrot)).toMatchObject({ accuracy: { right: 0, of: 0, rate: null }, macroF1: null });
});
