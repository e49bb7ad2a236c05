import { INTENTS } from '../../domain/intent.js';
import type { Features } from './features.js';

/** A trained linear model: for each place one weight per intent, in the order of INTENTS. */
export interface Model {
  /** BUCKETS × intents, in steps of `step`. */
  weights: Int8Array;
  step: number;
  /** Intents × intents: what a rule score of the second says of the first. */
  ofRules: readonly number[];
  bias: readonly number[];
  /** Divides the scores, so that a probability of 0.9 is right nine times in ten (fitted on sentences held back). */
  temperature: number;
}

const KINDS = INTENTS.length;

/** The score of each intent, in the order of INTENTS. */
export function scoresOf(model: Model, { places, values, rules }: Features): number[] {
  const { weights, step, ofRules } = model;
  const sums = new Float64Array(KINDS);
  for (let at = 0; at < places.length; at += 1) {
    const from = (places[at] ?? 0) * KINDS;
    const value = values[at] ?? 0;
    for (let kind = 0; kind < KINDS; kind += 1) sums[kind] = (sums[kind] ?? 0) + value * (weights[from + kind] ?? 0);
  }
  return INTENTS.map((_, kind) => {
    let score = (model.bias[kind] ?? 0) + (sums[kind] ?? 0) * step;
    for (let rule = 0; rule < KINDS; rule += 1) score += (ofRules[kind * KINDS + rule] ?? 0) * (rules[rule] ?? 0);
    return score;
  });
}

/** Probabilities that add up to one. */
export function probabilitiesOf(scores: readonly number[], temperature: number): number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp((score - highest) / temperature));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / sum);
}
