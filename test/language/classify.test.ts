import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writtenLines } from '../../config/tools/written-lines.js';
import { INTENTS, LANGUAGES } from '../../src/domain/intent.js';
import { DERIVED } from '../../src/language/data/rules/derived.js';
import { INTENT_RULES } from '../../src/language/data/rules/rules.js';
import { evaluate } from '../../src/language/eval.js';
import { namesIn } from '../../src/language/rule.js';
import { corpus } from '../../src/language/training/corpus.js';
import { understand } from '../../src/language/understand.js';
import { variantPairs } from '../../src/language/variants.js';
import { CONCEPTS } from '../../src/language/vocabulary.js';
import { developmentSet } from './dev-set.js';

const labelled = developmentSet();

describe('on the development set', () => {
  test('it has at least 600 lines and covers every intent in every language', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(600);
    for (const intent of INTENTS) {
      const languages = new Set(labelled.filter((row) => row.intent === intent).map((row) => row.language));
      expect([intent, LANGUAGES.filter((language) => languages.has(language))]).toEqual([intent, [...LANGUAGES]]);
    }
  });

  test('none of its lines is trained on, but for what everybody says in three words', () => {
    const trained = new Set(corpus(writtenLines(), 1).map(({ seed }) => seed));
    const long = labelled.filter(({ text }) => text.split(' ').length > 4);
    expect(long.filter(({ text }) => trained.has(text)).map(({ text }) => text)).toEqual([]);
  });

  test('intent, tier, high risk and language stay as good as they are', () => {
    const { accuracy, macroF1, tier } = evaluate(labelled, understand);
    expect(accuracy.rate).toBeGreaterThanOrEqual(0.87);
    expect(macroF1).toBeGreaterThanOrEqual(0.87);
    expect(tier.rate).toBeGreaterThanOrEqual(0.88);
    const high = labelled.filter(({ risk }) => risk === 'high');
    const seen = high.filter(({ text }) => understand(text, {}).risk === 'high');
    expect(seen.length / high.length).toBeGreaterThanOrEqual(0.95);
    const told = labelled.filter((row) => understand(row.text, {}).language === row.language);
    expect(told.length / labelled.length).toBeGreaterThanOrEqual(0.97);
  });

  test('of the answers given at 0.9 and above, at least 95 in a hundred are right', () => {
    const sure = labelled
      .map(({ text, intent }) => ({ intent, said: understand(text, {}) }))
      .filter(({ said }) => said.confidence >= 0.9);
    expect(sure.length).toBeGreaterThan(labelled.length / 2);
    expect(sure.filter(({ intent, said }) => said.intent === intent).length / sure.length).toBeGreaterThanOrEqual(0.95);
  });

  test('a romanised word in another spelling hardly ever changes the intent', () => {
    const spellings = new Map<string, string[]>();
    for (const [variant, canonical] of variantPairs())
      spellings.set(canonical, [...(spellings.get(canonical) ?? []), variant]);
    let tried = 0;
    let kept = 0;
    for (const { text } of labelled.filter((_, index) => index % 3 === 0)) {
      const before = understand(text, {}).intent;
      text.split(' ').forEach((word, index, words) => {
        for (const other of (spellings.get(word) ?? []).slice(0, 3)) {
          tried += 1;
          if (understand(words.with(index, other).join(' '), {}).intent === before) kept += 1;
        }
      });
    }
    expect(tried).toBeGreaterThan(300);
    expect(kept / tried).toBeGreaterThanOrEqual(0.95);
  });
});

test('every rule speaks of meanings that exist', () => {
  const signals = /^[A-Z_]+$/;
  const known = new Set([...CONCEPTS, ...CONCEPTS.map((concept) => `no_${concept}`), ...Object.keys(DERIVED)]);
  const conditions = [
    ...Object.values(INTENT_RULES).flatMap((rules) => rules.map(([, condition]) => condition)),
    ...Object.values(DERIVED).flat(),
  ];
  expect([...new Set(conditions.flatMap(namesIn))].filter((name) => !signals.test(name) && !known.has(name))).toEqual(
    [],
  );
});

describe('tier and risk are read from the message', () => {
  test.each([
    ['Where do I send the money?', 'payment_query', 'high', 'low'],
    ['cash on delivery ache?', 'payment_query', 'medium', 'low'],
    ['500 taka bkash korechi, check koren', 'payment_query', 'low', 'medium'],
    ['900 taka hole ekhoni nibo', 'bargain', 'high', 'low'],
    ['ektu kom hobe?', 'bargain', 'medium', 'low'],
    ['amar parcel koi', 'order_status', 'low', 'low'],
    ['7 din hoye gelo ekhono product paini', 'order_status', 'low', 'medium'],
    ['police e complain korbo apnader name', 'complaint', 'low', 'high'],
    ['cream ta use kore skin e allergy hoise', 'complaint', 'low', 'high'],
    ['return policy ki', 'return_refund', 'medium', 'low'],
    ['product ferot nen', 'return_refund', 'low', 'medium'],
  ])('%s', (text, intent, tier, risk) => {
    expect(understand(text, {})).toMatchObject({ intent, tier, risk });
  });
});

describe('words that mean two things', () => {
  test.each([
    ['mal gula valo chilo', 'thanks_praise'],
    ['balo hoise jinish ta', 'thanks_praise'],
    ['tomar ek rater rate koto', 'abusive'],
    ['paini ekhono amar order', 'order_status'],
    ['nibo na', 'cancel_order'],
    ['amar nam Shaila', 'give_contact'],
    ['product ta valo hobe to?', 'product_query'],
  ])('%s is %s', (text, intent) => {
    expect(understand(text, {}).intent).toBe(intent);
  });
});

test('any text gets the same sound answer twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const first = understand(text, {});
      expect(INTENTS).toContain(first.intent);
      expect(first.confidence).toBeGreaterThanOrEqual(0);
      expect(first.confidence).toBeLessThanOrEqual(1);
      expect(understand(text, {})).toEqual(first);
    }),
  );
});

test('what else it may mean is named, the likeliest first, and never the answer itself', () => {
  const { intent, confidence, alternatives } = understand('nilam, kobe pathaben?', {});
  expect(alternatives.length).toBeGreaterThan(0);
  expect(alternatives.length).toBeLessThanOrEqual(3);
  expect(alternatives.map((other) => other.intent)).not.toContain(intent);
  const certainties = [confidence, ...alternatives.map((other) => other.confidence)];
  expect([...certainties].sort((a, b) => b - a)).toEqual(certainties);
});

test('the evidence names the words that decided', () => {
  expect(understand('vai dam koto eitar?', {}).evidence.join(' ')).toContain('dam koto');
});

test('of a message nothing is known about nobody is sure', () => {
  const { confidence } = understand('zxqv wplk', {});
  expect(confidence).toBeLessThan(0.5);
});
