import { INTENTS } from '../../domain/intent.js';
import { BUCKETS, type Features } from '../model/features.js';
import { type Model, probabilitiesOf, scoresOf } from '../model/model.js';
import { randomFrom } from './random.js';

/** A message as the model sees it, and which intent (by its number in INTENTS) it is. */
export interface Lesson {
  features: Features;
  kind: number;
}

const KINDS = INTENTS.length;
const EPOCHS = 14;
const RATE = 0.25;
/** How often a lesson goes without what the rules say, so that the words learn to stand by themselves. */
const WITHOUT_RULES = 0.35;
const DECAY = 2e-5;
/** Part of the certainty given to all intents alike: no sentence of ours is worth more. */
const DOUBT = 0.06;

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item];
  }
  return mixed;
}

/** Multinomial logistic regression, each weight with a rate of its own (AdaGrad); the same model for the same lessons. */
export function train(lessons: readonly Lesson[]): Model {
  const random = randomFrom(7);
  const weights = new Float32Array(BUCKETS * KINDS);
  const seen = new Float32Array(BUCKETS * KINDS).fill(1e-3);
  const ofRules = new Float64Array(KINDS * KINDS);
  const seenRules = new Float64Array(KINDS * KINDS).fill(1e-1);
  const bias = new Float64Array(KINDS);
  for (let kind = 0; kind < KINDS; kind += 1) ofRules[kind * KINDS + kind] = 2;

  const learn = ({ features: { places, values, rules }, kind }: Lesson): void => {
    const heard = random() < WITHOUT_RULES ? rules.map(() => 0) : rules;
    const scores = Array.from({ length: KINDS }, (_, each) => {
      let score = bias[each] ?? 0;
      for (let at = 0; at < places.length; at += 1)
        score += (values[at] ?? 0) * (weights[(places[at] ?? 0) * KINDS + each] ?? 0);
      for (let rule = 0; rule < KINDS; rule += 1) score += (ofRules[each * KINDS + rule] ?? 0) * (heard[rule] ?? 0);
      return score;
    });
    const errors = probabilitiesOf(scores, 1).map(
      (probability, each) => probability - (each === kind ? 1 - DOUBT : 0) - DOUBT / KINDS,
    );
    for (let each = 0; each < KINDS; each += 1) {
      const error = errors[each] ?? 0;
      if (Math.abs(error) < 1e-4) continue;
      bias[each] = (bias[each] ?? 0) - 0.02 * error;
      for (let at = 0; at < places.length; at += 1) {
        const index = (places[at] ?? 0) * KINDS + each;
        const weight = weights[index] ?? 0;
        const slope = error * (values[at] ?? 0) + DECAY * weight;
        seen[index] = (seen[index] ?? 0) + slope * slope;
        weights[index] = weight - (RATE * slope) / Math.sqrt(seen[index] ?? 1);
      }
      for (let rule = 0; rule < KINDS; rule += 1) {
        const index = each * KINDS + rule;
        const slope = error * (heard[rule] ?? 0);
        if (slope === 0) continue;
        seenRules[index] = (seenRules[index] ?? 0) + slope * slope;
        ofRules[index] = (ofRules[index] ?? 0) - (0.1 * slope) / Math.sqrt(seenRules[index] ?? 1);
      }
    }
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) for (const lesson of shuffled(lessons, random)) learn(lesson);
  return packed(weights, [...ofRules], [...bias]);
}

function packed(weights: Float32Array, ofRules: number[], bias: number[]): Model {
  let highest = 0;
  for (const weight of weights) highest = Math.max(highest, Math.abs(weight));
  const step = highest / 127 || 1;
  const rounded = (numbers: number[]) => numbers.map((number) => Math.round(number * 1000) / 1000);
  return {
    weights: Int8Array.from(weights, (weight) => Math.round(weight / step)),
    step,
    ofRules: rounded(ofRules),
    bias: rounded(bias),
    temperature: 1,
  };
}

/** The temperature under which the probabilities given to unseen lessons are the likeliest. */
export function temperatureFor(model: Model, unseen: readonly Lesson[]): number {
  const scored = unseen.map(({ features, kind }) => ({ scores: scoresOf(model, features), kind }));
  const lossAt = (temperature: number): number =>
    scored.reduce(
      (sum, { scores, kind }) => sum - Math.log(Math.max(probabilitiesOf(scores, temperature)[kind] ?? 0, 1e-9)),
      0,
    );
  const tried = Array.from({ length: 50 }, (_, at) => 0.4 + at * 0.05);
  return tried.reduce((best, each) => (lossAt(each) < lossAt(best) ? each : best), 1);
}
