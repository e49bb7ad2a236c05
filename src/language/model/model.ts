import { INTENTS } from '../../domain/intent.js';
import { BUCKETS, type Features } from './features.js';

/** A trained linear model: for each place one weight per intent, in the order of INTENTS. */
export interface Model {
  /** BUCKETS × intents, in steps of `step`. */
  weights: Int8Array;
  step: number;
  bias: readonly number[];
  /** How much what the rules say counts beside the words. */
  trust: number;
  /** Divides the scores, so that a probability of 0.9 is right nine times in ten (fitted on sentences held back). */
  temperature: number;
}

/** A model as text, for keeping. */
export type PackedModel = Omit<Model, 'weights'> & { weights: string };

export const pack = ({ weights, ...rest }: Model): PackedModel => ({
  ...rest,
  weights: Buffer.from(weights.buffer).toString('base64'),
});

export function unpack({ weights, ...rest }: PackedModel): Model {
  const bytes = Buffer.from(weights, 'base64');
  if (bytes.length !== BUCKETS * INTENTS.length) throw new RangeError('The weights fit other intents: npm run train');
  return { ...rest, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
}

const KINDS = INTENTS.length;

/** What the words alone say of each intent, in the order of INTENTS. */
export function wordScores({ weights, step, bias }: Model, { places, values }: Features): number[] {
  const sums = new Float64Array(KINDS);
  for (let at = 0; at < places.length; at += 1) {
    const from = (places[at] ?? 0) * KINDS;
    const value = values[at] ?? 0;
    for (let kind = 0; kind < KINDS; kind += 1) sums[kind] = (sums[kind] ?? 0) + value * (weights[from + kind] ?? 0);
  }
  return bias.map((start, kind) => start + (sums[kind] ?? 0) * step);
}

/** Both together: words and rules. */
export const joined = (words: readonly number[], rules: readonly number[], trust: number): number[] =>
  words.map((score, kind) => score + trust * (rules[kind] ?? 0));

/** Probabilities that add up to one. */
export function probabilitiesOf(scores: readonly number[], temperature: number): number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp((score - highest) / temperature));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / sum);
}
