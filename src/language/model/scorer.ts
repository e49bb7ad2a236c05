import type { Meanings } from '../meanings.js';
import { remember, type Spelling } from '../spelling.js';
import { MOST_LETTERS, stretches } from './letters.js';
import { type Model, OUTPUTS } from './model.js';
import { show } from './show.js';

/**
 * What a model says for each output. The letters of a word are added up once and remembered: talk repeats its words. Sums
 * are whole numbers until they are weighed, so it is all one in which order they are made.
 */
export function scorer({
  weights,
  step,
  bias,
}: Model): (keys: readonly Spelling[], meanings: Meanings, told: readonly number[]) => Float64Array {
  const sum = new Int32Array(OUTPUTS);
  const add = (place: number): void => {
    const from = place * OUTPUTS;
    for (let output = 0; output < OUTPUTS; output += 1)
      sum[output] = (sum[output] as number) + (weights[from + output] as number);
  };
  const lettersIn = remember((key): Int32Array => {
    const bordered = ` ${key.replace(/[0-9]/g, '0')} `;
    const before = sum.slice();
    sum.fill(0);
    stretches(bordered, 0, bordered.length, 0, add);
    const own = sum.slice();
    sum.set(before);
    return own;
  });
  const letters = (text: string, keys: readonly Spelling[]): void => {
    if (keys.length === 0 || text.length > MOST_LETTERS) {
      stretches(text, 0, text.length, 0, add);
      return;
    }
    let start = 0;
    for (const key of keys) {
      const beyond = start + key.text.length + 2;
      const own = lettersIn(key);
      for (let output = 0; output < OUTPUTS; output += 1)
        sum[output] = (sum[output] as number) + (own[output] as number);
      // What begins in this word and ends in a later one.
      stretches(text, Math.max(start, beyond - 3), beyond - 1, beyond, add);
      start = beyond - 1;
    }
  };
  return (keys, meanings, told) => {
    const scores = new Float64Array(OUTPUTS);
    const weigh = (value: number): void => {
      const each = value * step;
      for (let output = 0; output < OUTPUTS; output += 1)
        scores[output] = (scores[output] as number) + each * (sum[output] as number);
      sum.fill(0);
    };
    show(keys, meanings, told, { letters, place: add, weigh });
    for (let output = 0; output < OUTPUTS; output += 1)
      scores[output] = (scores[output] as number) + (bias[output] as number);
    return scores;
  };
}
