import { addLanes, addRow, inLanes, lanesFor, MOST_ROWS } from '../lanes.js';
import type { Meanings } from '../meanings.js';
import { remember, type Spelling, spellingOf } from '../spelling.js';
import { acrossBorder, borderOf, lengthOf, lettersOf, MOST_LETTERS, stretches } from './letters.js';
import { type Model, OUTPUTS } from './model.js';
import { show } from './show.js';

const LANES = lanesFor(OUTPUTS);

/**
 * What a model says for each output. The letters of a word are added up once and remembered: talk repeats its words. Sums
 * are whole numbers until they are weighed, so it is all one in which order they are made.
 */
export function scorer({
  weights,
  step,
  bias,
}: Model): (keys: readonly Spelling[], meanings: Meanings, told: readonly number[]) => Float64Array {
  const table = inLanes(weights, OUTPUTS);
  const sum = new Int32Array(OUTPUTS);
  const lanes = new Float64Array(LANES);
  let rows = 0;
  const settle = (): void => {
    addLanes(lanes, 0, sum, 0, OUTPUTS);
    lanes.fill(0);
    rows = 0;
  };
  const add = (place: number): void => {
    if (rows === MOST_ROWS) settle();
    rows += 1;
    addRow(table, place * LANES, lanes, 0, LANES);
  };
  const lettersIn = remember((key): { lanes: Float64Array; rows: number } => {
    const own = { lanes: new Float64Array(LANES), rows: 0 };
    stretches(borderOf(spellingOf(key)).bordered, (place) => {
      own.rows += 1;
      addRow(table, place * LANES, own.lanes, 0, LANES);
    });
    return own;
  });
  const letters = (keys: readonly Spelling[]): void => {
    if (keys.length === 0 || lengthOf(keys) > MOST_LETTERS) {
      stretches(lettersOf(keys), add);
      return;
    }
    let before: Spelling | undefined;
    for (const key of keys) {
      if (before !== undefined) acrossBorder(before, key, add);
      before = key;
      const own = lettersIn(key);
      if (own.rows > MOST_ROWS) {
        stretches(borderOf(key).bordered, add);
        continue;
      }
      if (rows + own.rows > MOST_ROWS) settle();
      rows += own.rows;
      addRow(own.lanes, 0, lanes, 0, LANES);
    }
  };
  return (keys, meanings, told) => {
    const scores = new Float64Array(OUTPUTS);
    const weigh = (value: number): void => {
      if (rows > 0) settle();
      const each = value * step;
      for (let output = 0; output < OUTPUTS; output += 1)
        scores[output] = (scores[output] as number) + each * (sum[output] as number);
      sum.fill(0);
    };
    const one = (place: number, value: number): void => {
      const each = value * step;
      for (let output = 0, at = place * OUTPUTS; output < OUTPUTS; output += 1, at += 1)
        scores[output] = (scores[output] as number) + each * (weights[at] as number);
    };
    show(keys, meanings, told, { letters, place: add, weigh, one });
    for (let output = 0; output < OUTPUTS; output += 1)
      scores[output] = (scores[output] as number) + (bias[output] as number);
    return scores;
  };
}
