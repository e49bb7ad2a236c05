import { INTENTS } from '../../domain/intent.js';
import { BUCKETS, type Features } from '../model/features.js';
import { joined, type Model, probabilitiesOf, wordScores } from '../model/model.js';
import { randomFrom } from './random.js';

/** A message as the model sees it, which intent (by its number in INTENTS) it is, and the seed it was made from. */
export interface Lesson {
  features: Features;
  kind: number;
  seed: string;
}

/** A lesson with what a model that never met its seed says of it. */
export type Answer = Lesson & { words: number[] };

const KINDS = INTENTS.length;
const EPOCHS = 8;
const RATE = 0.05;
/** Part of the certainty given to all intents alike: no sentence of ours is worth more. */
const DOUBT = 0.06;
const FOLDS = 5;

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item];
  }
  return mixed;
}

/** Multinomial logistic regression, each weight with a rate of its own (AdaGrad); the same weights for the same lessons. */
function weigh(lessons: readonly Lesson[]): Pick<Model, 'weights' | 'step' | 'bias'> {
  const random = randomFrom(7);
  const weights = new Float32Array(BUCKETS * KINDS);
  const slopes = new Float32Array(BUCKETS * KINDS).fill(1e-3);
  const bias = new Float64Array(KINDS);
  const scores = new Float64Array(KINDS);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { features, kind } of shuffled(lessons, random)) {
      const { places, values } = features;
      scores.set(bias);
      for (let at = 0; at < places.length; at += 1) {
        const from = (places[at] as number) * KINDS;
        for (let each = 0; each < KINDS; each += 1)
          scores[each] = (scores[each] as number) + (values[at] as number) * (weights[from + each] as number);
      }
      probabilitiesOf([...scores], 1).forEach((probability, each) => {
        const error = probability - (each === kind ? 1 - DOUBT : 0) - DOUBT / KINDS;
        if (Math.abs(error) < 1e-4) return;
        bias[each] = (bias[each] as number) - 0.02 * error;
        for (let at = 0; at < places.length; at += 1) {
          const index = (places[at] as number) * KINDS + each;
          const slope = error * (values[at] as number);
          slopes[index] = (slopes[index] as number) + slope * slope;
          weights[index] = (weights[index] as number) - (RATE * slope) / Math.sqrt(slopes[index] as number);
        }
      });
    }
  }
  let highest = 0;
  for (const weight of weights) {
    if (weight > highest) highest = weight;
    if (-weight > highest) highest = -weight;
  }
  const step = highest / 127 || 1;
  const rounded = new Int8Array(weights.length);
  // Cut off by the array: half a step more rounds.
  for (let at = 0; at < weights.length; at += 1) {
    const steps = (weights[at] as number) / step;
    rounded[at] = steps < 0 ? steps - 0.5 : steps + 0.5;
  }
  return { weights: rounded, step, bias: [...bias].map((number) => Math.round(number * 1000) / 1000) };
}

/** Every lesson answered by words alone, by a model trained without its seed. */
function answersApart(lessons: readonly Lesson[]): Answer[] {
  const random = randomFrom(3);
  const folds = new Map(
    [...new Set(lessons.map(({ seed }) => seed))].map((seed) => [seed, Math.floor(random() * FOLDS)]),
  );
  return Array.from({ length: FOLDS }, (_, fold) => {
    const part = weigh(lessons.filter(({ seed }) => folds.get(seed) !== fold));
    return lessons
      .filter(({ seed }) => folds.get(seed) === fold)
      .map((lesson) => ({ ...lesson, words: wordScores({ ...part, trust: 0, temperature: 1 }, lesson.features) }));
  }).flat();
}

function likeliest(answers: readonly Answer[]): Pick<Model, 'trust' | 'temperature'> {
  let best = { trust: 0, temperature: 1 };
  let least = Number.POSITIVE_INFINITY;
  for (let trust = 0; trust <= 10; trust += 1) {
    for (let temperature = 0.4; temperature < 2.5; temperature += 0.1) {
      let loss = 0;
      for (const { words, features, kind } of answers) {
        const probabilities = probabilitiesOf(joined(words, features.rules, trust), temperature);
        loss -= Math.log(Math.max(probabilities[kind] ?? 0, 1e-9));
      }
      if (loss >= least) continue;
      least = loss;
      best = { trust, temperature: Math.round(temperature * 10) / 10 };
    }
  }
  return best;
}

/** The model, and the answers given to sentences it had not met: what to judge it by. */
export function train(lessons: readonly Lesson[]): { model: Model; apart: Answer[] } {
  const apart = answersApart(lessons);
  return { model: { ...weigh(lessons), ...likeliest(apart) }, apart };
}
