import { INTENTS, RISKS, TIERS } from '../../domain/intent.js';
import type { Features } from './features.js';
import { BUCKETS } from './hash.js';

/** The three questions the model answers, and where each one's answers stand side by side among its outputs. */
export const HEADS = {
  intent: { from: 0, names: INTENTS },
  tier: { from: INTENTS.length, names: TIERS },
  risk: { from: INTENTS.length + TIERS.length, names: RISKS },
} as const;
export type Head = keyof typeof HEADS;
export const OUTPUTS = INTENTS.length + TIERS.length + RISKS.length;

/** A trained linear model: for each place one weight per output. */
export interface Model {
  /** BUCKETS × OUTPUTS, in steps of `step`. */
  weights: Int8Array;
  step: number;
  bias: readonly number[];
  /** Divides the scores, so that a probability of 0.9 is right nine times in ten (fitted on sentences held back). */
  temperature: number;
  /** A risk is high from this probability on: so that few high ones are missed (fitted likewise). */
  highFrom: number;
}

/** A model as text, for keeping. */
export type PackedModel = Omit<Model, 'weights'> & { weights: string };

export const pack = ({ weights, ...rest }: Model): PackedModel => ({
  ...rest,
  weights: Buffer.from(weights.buffer, weights.byteOffset, weights.length).toString('base64'),
});

export function unpack({ weights, ...rest }: PackedModel): Model {
  const bytes = Buffer.from(weights, 'base64');
  if (bytes.length !== BUCKETS * OUTPUTS) throw new RangeError('The weights fit other outputs: npm run train');
  return { ...rest, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
}

/** What the model says for each output of features written out; see scorer for messages. */
export function scoresOf({ weights, step, bias }: Model, { places, values }: Features): Float64Array {
  const sums = new Float64Array(OUTPUTS);
  for (let at = 0; at < places.length; at += 1) {
    const from = (places[at] as number) * OUTPUTS;
    const value = values[at] as number;
    for (let output = 0; output < OUTPUTS; output += 1)
      sums[output] = (sums[output] as number) + value * (weights[from + output] as number);
  }
  for (let output = 0; output < OUTPUTS; output += 1)
    sums[output] = (sums[output] as number) * step + (bias[output] as number);
  return sums;
}

/** Probabilities that add up to one. */
export function probabilitiesOf(scores: ArrayLike<number>, temperature: number): number[] {
  const { exp } = Math;
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at += 1) if ((scores[at] as number) > highest) highest = scores[at] as number;
  const probabilities: number[] = [];
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const raised = exp(((scores[at] as number) - highest) / temperature);
    sum += raised;
    probabilities.push(raised);
  }
  for (let at = 0; at < probabilities.length; at += 1) probabilities[at] = (probabilities[at] as number) / sum;
  return probabilities;
}

/** How likely each answer to one question is, in the order of its names. */
export const answersTo = (head: Head, scores: Float64Array, temperature: number): number[] => {
  const { from, names } = HEADS[head];
  return probabilitiesOf(scores.subarray(from, from + names.length), temperature);
};
