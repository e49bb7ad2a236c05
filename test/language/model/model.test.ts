import { expect, test } from '@jest/globals';
import { WEIGHTS } from '../../../src/language/data/weights.js';
import { answersTo, OUTPUTS, pack, probabilitiesOf, unpack } from '../../../src/language/model/model.js';
import { train } from '../../../src/language/training/trainer.js';

test('the weights are under 5 MB and fit the questions there are', () => {
  expect(WEIGHTS.weights.length).toBeLessThan(5e6);
  expect(pack(unpack(WEIGHTS))).toEqual(WEIGHTS);
  expect(() => unpack({ ...WEIGHTS, weights: 'AAAA' })).toThrow('npm run train');
});

test('probabilities add up to one, and a higher temperature makes nobody surer', () => {
  const scores = [3, 1, 0];
  expect(probabilitiesOf(scores, 1).reduce((a, b) => a + b)).toBeCloseTo(1);
  expect(probabilitiesOf(scores, 2)[0]).toBeLessThan(probabilitiesOf(scores, 1)[0] ?? 0);
});

test('each question has answers of its own', () => {
  const scores = new Float64Array(OUTPUTS);
  scores[OUTPUTS - 1] = 5;
  expect(answersTo('intent', scores, 1)).toHaveLength(18);
  expect(answersTo('risk', scores, 1).indexOf(Math.max(...answersTo('risk', scores, 1)))).toBe(2);
});

test('what is taught is learnt, the same each time, and judged only by models that had not met it', () => {
  const lessons = Array.from({ length: 60 }, (_, at) => ({
    features: { places: Int32Array.of(at % 3, 100 + at), values: Float32Array.of(1, 1) },
    labels: at % 2 === 0 ? { intent: at % 3, risk: at % 3 } : { intent: at % 3 },
    seed: `seed ${at}`,
  }));
  const { model, apart } = train(lessons);
  expect(apart).toHaveLength(60);
  const isRight = ({ scores, labels }: (typeof apart)[number]) => {
    const said = answersTo('intent', scores, 1);
    return said.indexOf(Math.max(...said)) === labels.intent;
  };
  expect(apart.filter(isRight)).toHaveLength(60);
  expect(pack(train(lessons).model)).toEqual(pack(model));
});
