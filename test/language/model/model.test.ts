import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { INTENTS } from '../../../src/domain/intent.js';
import { WEIGHTS } from '../../../src/language/data/weights.js';
import { joined, pack, probabilitiesOf, unpack } from '../../../src/language/model/model.js';
import { train } from '../../../src/language/training/trainer.js';
import { understand } from '../../../src/language/understand.js';

test('of the answers given at 0.9 and above, at least 95 in a hundred are right on the development set', () => {
  const rows = readFileSync(new URL('../../fixtures/language/dev.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const sure = rows
    .map((line) => JSON.parse(line))
    .map(({ text, intent }) => ({ intent, said: understand(text, {}) }))
    .filter(({ said }) => said.confidence >= 0.9);
  expect(sure.length).toBeGreaterThan(rows.length / 2);
  expect(sure.filter(({ intent, said }) => said.intent === intent).length / sure.length).toBeGreaterThanOrEqual(0.95);
});

test('the weights are under 5 MB and fit the intents there are', () => {
  expect(WEIGHTS.weights.length).toBeLessThan(5e6);
  expect(pack(unpack(WEIGHTS))).toEqual(WEIGHTS);
  expect(() => unpack({ ...WEIGHTS, weights: 'AAAA' })).toThrow('npm run train');
});

test('probabilities add up to one, and more trust in the rules moves them towards the rules', () => {
  const words = INTENTS.map(() => 0);
  const rules = INTENTS.map((intent) => (intent === 'bargain' ? 1 : 0));
  const [none = [], some = []] = [0, 3].map((trust) => probabilitiesOf(joined(words, rules, trust), 1));
  expect(none.reduce((a, b) => a + b)).toBeCloseTo(1);
  const bargain = INTENTS.indexOf('bargain');
  expect(some[bargain]).toBeGreaterThan(none[bargain] ?? 1);
});

test('what is taught is learnt, the same each time, and judged only by models that had not met it', () => {
  const lessons = Array.from({ length: 60 }, (_, at) => ({
    features: { places: [at % 3, 100 + at], values: [1, 1], rules: INTENTS.map(() => 0) },
    kind: at % 3,
    seed: `seed ${at}`,
  }));
  const { model, apart } = train(lessons);
  expect(apart).toHaveLength(60);
  expect(apart.filter(({ words, kind }) => words.indexOf(Math.max(...words)) === kind)).toHaveLength(60);
  expect(pack(train(lessons).model)).toEqual(pack(model));
});
