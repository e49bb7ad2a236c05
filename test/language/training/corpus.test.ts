import { expect, test } from '@jest/globals';
import { writtenLines } from '../../../config/tools/written-lines.js';
import { INTENTS, LANGUAGES } from '../../../src/domain/intent.js';
import { corpus } from '../../../src/language/training/corpus.js';
import { say } from '../../../src/language/training/grammar.js';
import { randomFrom } from '../../../src/language/training/random.js';

const written = writtenLines();
const examples = corpus(written, 3);

test('the corpus has at least 6,000 distinct lines, every intent in every language', () => {
  expect(new Set(examples.map(({ text }) => text)).size).toBe(examples.length);
  expect(examples.length).toBeGreaterThanOrEqual(6_000);
  for (const intent of INTENTS)
    for (const language of LANGUAGES) {
      const seeds = new Set(
        examples.filter((each) => each.intent === intent && each.language === language).map(({ seed }) => seed),
      );
      expect([intent, language, seeds.size >= 10]).toEqual([intent, language, true]);
    }
});

test('it is made twice alike, and otherwise from another start', () => {
  expect(corpus([], 1, 5)).toEqual(corpus([], 1, 5));
  expect(corpus([], 1, 5)).not.toEqual(corpus([], 1, 6));
});

test('no seed stands under two intents: what people mean differently is not taught as the same', () => {
  const intents = new Map<string, Set<string>>();
  for (const { seed, intent } of examples) intents.set(seed, (intents.get(seed) ?? new Set()).add(intent));
  expect([...intents].filter(([, found]) => found.size > 1).map(([seed]) => seed)).toEqual([]);
});

test('a written line comes as it stands first, with what is right about it', () => {
  const line = {
    text: 'dam koto apu',
    intent: 'price_query',
    tier: 'medium',
    risk: 'low',
    language: 'banglish',
  } as const;
  const [first, ...others] = corpus([line], 4).filter(({ seed }) => seed === line.text);
  expect(first).toEqual({ ...line, seed: line.text });
  expect(others.every(({ tier, text }) => tier === 'medium' && text !== line.text)).toBe(true);
});

test('choices and words of a kind are filled in, nothing is left of the grammar', () => {
  expect(corpus([], 6).filter(({ text }) => /[{}|]/.test(text))).toEqual([]);
  expect(['dam koto?', 'dam koto bolen']).toContain(say('dam koto (?|bolen)', 'banglish', randomFrom(1)));
  expect(() => say('{nothing}', 'en', randomFrom(1))).toThrow('{nothing}');
});
