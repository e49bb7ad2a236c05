import { expect, test } from '@jest/globals';
import { corrected } from '../../src/domain/corrected.js';
import type { Intent, Risk } from '../../src/domain/intent.js';

const read = (intent: Intent, risk: Risk) => ({ intent, tier: 'low' as const, risk, confidence: 0.5 });

test.each([
  ['a risk that only came with the wrong intent goes', 'complaint', 'medium', 'price_query', 'low'],
  ['a risk read in the words themselves stays', 'price_query', 'high', 'bargain', 'high'],
  ['a threat stays though the intent is milder', 'complaint', 'high', 'product_query', 'high'],
  ['the right intent brings its own risk', 'price_query', 'low', 'payment_dispute', 'high'],
  [
    'a risk of the words that is no more than the intent’s own is the intent’s',
    'price_query',
    'medium',
    'complaint',
    'medium',
  ],
] as const)('%s', (_name, from, risk, to, expected) => {
  expect(corrected(read(from, risk), to)).toMatchObject({ intent: to, risk: expected, confidence: 1 });
});

test('the tier is that of the right intent', () => {
  expect(corrected(read('other', 'low'), 'place_order').tier).toBe('high');
});
