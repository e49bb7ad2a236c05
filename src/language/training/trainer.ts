import type { Features } from '../model/features.js';
import { BUCKETS } from '../model/hash.js';
import { answersTo, HEADS, type Head, type Model, OUTPUTS, scoresOf } from '../model/model.js';
import { randomFrom } from './random.js';

/** Which answer each question has, by its number among the head's names; left out where nobody said. */
export type Labels = Partial<Record<Head, number>>;

/** A message as the model sees it, what is right about it, and the seed it was made from. */
export interface Lesson {
  features: Features;
  labels: Labels;
  seed: string;
}

/** A lesson with what a model that never met its seed says of it. */
export type Answer = Lesson & { scores: Float64Array };

const EPOCHS = 4;
/** From this round on, what is learnt counts. */
const LATE = 2;
const SEEDS = [7, 8, 9];
const RATE = 0.05;
/** Part of the certainty given to all answers alike: no sentence of ours is worth more. */
const DOUBT = 0.06;
const FOLDS = 4;

function shuffle(items: number[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as number, items[at] as number];
  }
}

/** How far each output is from what is right; 0 for questions nobody answered. */
function errorsOf(scores: Float64Array, labels: Labels, errors: Float64Array): void {
  for (const head of Object.keys(HEADS) as Head[]) {
    const { from, names } = HEADS[head];
    const right = labels[head];
    const probabilities = right === undefined ? [] : answersTo(head, scores, 1);
    for (let at = 0; at < names.length; at += 1) {
      const wanted = (at === right ? 1 - DOUBT : 0) + DOUBT / names.length;
      errors[from + at] = right === undefined ? 0 : (probabilities[at] as number) - wanted;
    }
  }
}

type Weighed = Pick<Model, 'weights' | 'step' | 'bias'>;

/**
 * Multinomial logistic regression, each weight with a rate of its own (AdaGrad); the same weights for the same lessons. What is
 * learnt in several orders and at the end of each late round is averaged: it leans less on chance.
 */
function weigh(lessons: readonly Lesson[]): Weighed {
  const weights = new Float32Array(BUCKETS * OUTPUTS);
  const bias = new Float64Array(OUTPUTS);
  const share = 1 / (SEEDS.length * (EPOCHS - LATE));
  for (const seed of SEEDS)
    weighOnce(lessons, seed, (learnt, learntBias) => {
      for (let at = 0; at < weights.length; at += 1)
        weights[at] = (weights[at] as number) + share * (learnt[at] as number);
      for (let at = 0; at < bias.length; at += 1) bias[at] = (bias[at] as number) + share * (learntBias[at] as number);
    });
  return { ...rounded(weights), bias: [...bias].map((number) => Math.round(number * 1000) / 1000) };
}

function weighOnce(
  lessons: readonly Lesson[],
  seed: number,
  late: (weights: Float32Array, bias: Float64Array) => void,
): void {
  const random = randomFrom(seed);
  const weights = new Float32Array(BUCKETS * OUTPUTS);
  const slopes = new Float32Array(BUCKETS * OUTPUTS).fill(1e-3);
  const bias = new Float64Array(OUTPUTS);
  const scores = new Float64Array(OUTPUTS);
  const errors = new Float64Array(OUTPUTS);
  const order = lessons.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { features, labels } = lessons[index] as Lesson;
      const { places, values } = features;
      scores.set(bias);
      for (let at = 0; at < places.length; at += 1) {
        const from = (places[at] as number) * OUTPUTS;
        const value = values[at] as number;
        for (let output = 0; output < OUTPUTS; output += 1)
          scores[output] = (scores[output] as number) + value * (weights[from + output] as number);
      }
      errorsOf(scores, labels, errors);
      for (let output = 0; output < OUTPUTS; output += 1) {
        const error = errors[output] as number;
        if (Math.abs(error) < 1e-4) continue;
        bias[output] = (bias[output] as number) - 0.02 * error;
        for (let at = 0; at < places.length; at += 1) {
          const weight = (places[at] as number) * OUTPUTS + output;
          const slope = error * (values[at] as number);
          slopes[weight] = (slopes[weight] as number) + slope * slope;
          weights[weight] = (weights[weight] as number) - (RATE * slope) / Math.sqrt(slopes[weight] as number);
        }
      }
    }
    if (epoch >= LATE) late(weights, bias);
  }
}

function rounded(weights: Float32Array): Pick<Model, 'weights' | 'step'> {
  let highest = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] as number;
    if (weight > highest) highest = weight;
    else if (-weight > highest) highest = -weight;
  }
  const step = highest / 127 || 1;
  const steps = new Int8Array(weights.length);
  // Cut off by the array: half a step more rounds.
  for (let at = 0; at < weights.length; at += 1) {
    const exact = (weights[at] as number) / step;
    steps[at] = exact < 0 ? exact - 0.5 : exact + 0.5;
  }
  return { weights: steps, step };
}

/** Every lesson answered by a model trained without its seed. */
function answersApart(lessons: readonly Lesson[]): Answer[] {
  const random = randomFrom(3);
  const folds = new Map(
    [...new Set(lessons.map(({ seed }) => seed))].map((seed) => [seed, Math.floor(random() * FOLDS)]),
  );
  return Array.from({ length: FOLDS }, (_, fold) => {
    const part = weigh(lessons.filter(({ seed }) => folds.get(seed) !== fold));
    const model = { ...part, temperature: 1, highFrom: 1 };
    return lessons
      .filter(({ seed }) => folds.get(seed) === fold)
      .map((lesson) => ({ ...lesson, scores: scoresOf(model, lesson.features) }));
  }).flat();
}

/** The temperature under which the right intents were likeliest. */
function likeliestTemperature(answers: readonly Answer[]): number {
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let tenths = 4; tenths <= 30; tenths += 1) {
    let loss = 0;
    for (const { scores, labels } of answers)
      loss -= Math.log(Math.max(answersTo('intent', scores, tenths / 10)[labels.intent ?? 0] ?? 0, 1e-9));
    if (loss >= least) continue;
    least = loss;
    best = tenths / 10;
  }
  return best;
}

/** So many of the high risks have to be found, whatever false alarms that costs: a person looks at those. */
const FOUND = 0.96;

/** The probability from which a risk is taken as high: the highest that finds enough of those in sentences not met. */
function highFromOf(answers: readonly Answer[]): number {
  const sure = answers
    .filter(({ labels }) => labels.risk === HIGH)
    .map(({ scores }) => answersTo('risk', scores, 1)[HIGH] as number)
    .sort((a, b) => b - a);
  const last = sure[Math.ceil(FOUND * sure.length) - 1] ?? 1;
  return Math.floor(last * 100) / 100;
}

const HIGH = HEADS.risk.names.indexOf('high');

/** The model, and the answers given to sentences it had not met: what to judge it by. */
export function train(lessons: readonly Lesson[]): { model: Model; apart: Answer[] } {
  const apart = answersApart(lessons);
  const temperature = likeliestTemperature(apart);
  return { model: { ...weigh(lessons), temperature, highFrom: highFromOf(apart) }, apart };
}
