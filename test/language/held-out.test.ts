import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { converse } from '../../src/language/converse/converse.js';
import { evaluate, type Labelled } from '../../src/language/eval.js';
import { understand } from '../../src/language/understand.js';

const linesOf = <Line>(name: string): Line[] =>
  readFileSync(new URL(`../fixtures/language/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line));

// Floors under what was measured; the README tells the figures.
test('phones, districts, names and what is ordered are read off messages never trained on', () => {
  const { slots } = evaluate(linesOf<Labelled>('slots'), understand);
  expect(slots.phone?.rate).toBeGreaterThanOrEqual(0.99);
  expect(slots.district?.rate).toBeGreaterThanOrEqual(0.93);
  expect(slots.name?.rate).toBeGreaterThanOrEqual(0.88);
  expect(slots.quantity?.rate).toBeGreaterThanOrEqual(0.9);
  expect(slots.variant?.rate).toBeGreaterThanOrEqual(0.83);
});

test('a second exam of orders by another hand, mended against since', () => {
  const { slots } = evaluate(linesOf<Labelled>('exam-2-slots'), understand);
  expect(slots.phone?.rate).toBeGreaterThanOrEqual(0.99);
  expect(slots.district?.rate).toBeGreaterThanOrEqual(0.98);
  expect(slots.quantity?.rate).toBeGreaterThanOrEqual(0.93);
  expect(slots.variant?.rate).toBeGreaterThanOrEqual(0.9);
});

test('a third exam, hard on purpose: a fall shows', () => {
  const { slots } = evaluate(linesOf<Labelled>('exam-3-slots'), understand);
  expect(slots.phone?.rate).toBeGreaterThanOrEqual(0.98);
  expect(slots.district?.rate).toBeGreaterThanOrEqual(0.96);
  expect(slots.name?.rate).toBeGreaterThanOrEqual(0.95);
  expect(slots.quantity?.rate).toBeGreaterThanOrEqual(0.84);
  expect(slots.variant?.rate).toBeGreaterThanOrEqual(0.62);
});

test('an exam by somebody who saw neither code nor corpus is passed', () => {
  const { accuracy, macroF1, tier, highRiskFound } = evaluate(linesOf<Labelled>('exam'), understand);
  expect(accuracy.rate).toBeGreaterThanOrEqual(0.92);
  expect(macroF1).toBeGreaterThanOrEqual(0.92);
  expect(tier.rate).toBeGreaterThanOrEqual(0.92);
  expect(highRiskFound.rate).toBeGreaterThanOrEqual(0.95);
});

test('a harder one by another hand, as it was first read', () => {
  const { accuracyWithAlternatives, macroF1, tier, highRiskFound } = evaluate(linesOf<Labelled>('exam-3'), understand);
  expect(accuracyWithAlternatives.rate).toBeGreaterThanOrEqual(0.88);
  expect(macroF1).toBeGreaterThanOrEqual(0.86);
  expect(tier.rate).toBeGreaterThanOrEqual(0.91);
  expect(highRiskFound.rate).toBeGreaterThanOrEqual(0.95);
});

test('a fourth hand, writing as a usual inbox does: as first read', () => {
  const { accuracy, macroF1, tier, highRiskFound } = evaluate(linesOf<Labelled>('exam-4'), understand);
  expect(accuracy.rate).toBeGreaterThanOrEqual(0.94);
  expect(macroF1).toBeGreaterThanOrEqual(0.94);
  expect(tier.rate).toBeGreaterThanOrEqual(0.92);
  expect(highRiskFound.rate).toBeGreaterThanOrEqual(0.95);
  const { slots } = evaluate(linesOf<Labelled>('exam-4-slots'), understand);
  expect(slots.phone?.rate).toBeGreaterThanOrEqual(0.99);
  expect(slots.district?.rate).toBeGreaterThanOrEqual(0.97);
  expect(slots.name?.rate).toBeGreaterThanOrEqual(0.96);
  expect(slots.quantity?.rate).toBeGreaterThanOrEqual(0.88);
  expect(slots.variant?.rate).toBeGreaterThanOrEqual(0.8);
});

test('a fifth and sixth hand, asked for the widest variety, dialects and traps: as first read', () => {
  const { accuracy, macroF1, tier, highRiskFound } = evaluate(linesOf<Labelled>('exam-5'), understand);
  expect(accuracy.rate).toBeGreaterThanOrEqual(0.86);
  expect(macroF1).toBeGreaterThanOrEqual(0.86);
  expect(tier.rate).toBeGreaterThanOrEqual(0.89);
  expect(highRiskFound.rate).toBeGreaterThanOrEqual(0.92);
  const { slots } = evaluate(linesOf<Labelled>('exam-5-slots'), understand);
  expect(slots.phone?.rate).toBeGreaterThanOrEqual(0.99);
  expect(slots.quantity?.rate).toBeGreaterThanOrEqual(0.79);
  expect(slots.variant?.rate).toBeGreaterThanOrEqual(0.65);
});

interface Talk {
  context: { product?: string | null };
  turns: string[];
  expect: { outcome: string; missing: string[] };
}

test.each([
  ['conversations', 100],
  ['exam-2-talks', 50],
  ['exam-3-talks', 70],
  ['exam-4-talks', 80],
])('where a conversation has come to, and what is missing, is told of nine in ten of %s', (set, least) => {
  const talks = linesOf<Talk>(set);
  const said = talks.map(({ context: { product }, turns }) => converse(turns, product == null ? {} : { product }));
  const rate = (isRight: (talk: Talk, at: number) => boolean): number => talks.filter(isRight).length / talks.length;
  expect(talks.length).toBeGreaterThanOrEqual(least);
  expect(rate((talk, at) => said[at]?.outcome === talk.expect.outcome)).toBeGreaterThanOrEqual(0.9);
  const listed = (missing: readonly string[] = []): string => [...missing].sort().join();
  expect(rate((talk, at) => listed(said[at]?.missing) === listed(talk.expect.missing))).toBeGreaterThanOrEqual(0.9);
});
