import { remember, spellingOf } from '../spelling.js';
import { placesSeen, REACH, type Seen, seeStanding, wordTraits } from './features.js';
import { PLACES } from './hash.js';
import { LABELS } from './labels.js';

const WIDTH = LABELS.length;

/** A trained tagger: for each place one weight a label, and how well each label follows each other. */
export interface Tagger {
  /** PLACES × labels. */
  weights: Int8Array;
  /** (labels + 1) × labels; the last row is for the first unit. */
  following: Float32Array;
}

/** The best row of labels for scores that were added up per unit. */
function bestRow(scores: Int32Array, count: number, following: Float32Array): number[] {
  const best = new Float32Array(count * WIDTH);
  const from = new Uint8Array(count * WIDTH);
  for (let at = 0; at < count; at += 1) {
    for (let label = 0; label < WIDTH; label += 1) {
      const own = scores[at * WIDTH + label] as number;
      if (at === 0) {
        best[label] = own + (following[WIDTH * WIDTH + label] as number);
        continue;
      }
      let highest = Number.NEGATIVE_INFINITY;
      let chosen = 0;
      for (let before = 0; before < WIDTH; before += 1) {
        const total = (best[(at - 1) * WIDTH + before] as number) + (following[before * WIDTH + label] as number);
        if (total > highest) {
          highest = total;
          chosen = before;
        }
      }
      best[at * WIDTH + label] = highest + own;
      from[at * WIDTH + label] = chosen;
    }
  }
  const row = new Array<number>(count);
  let last = 0;
  for (let label = 1; label < WIDTH; label += 1)
    if ((best[(count - 1) * WIDTH + label] as number) > (best[(count - 1) * WIDTH + last] as number)) last = label;
  for (let at = count - 1; at >= 0; at -= 1) {
    row[at] = last;
    last = from[at * WIDTH + last] as number;
  }
  return row;
}

/** Labels the units of a message; what a word's own look adds is added up once per word and remembered. */
export function tagWith({ weights, following }: Tagger): (seen: Seen) => number[] {
  const add = (place: number, into: Int32Array, to: number): void => {
    const from = place * WIDTH;
    for (let label = 0; label < WIDTH; label += 1)
      into[to + label] = (into[to + label] as number) + (weights[from + label] as number);
  };
  const sums = remember((typed): Int32Array => {
    const traits = wordTraits(spellingOf(typed));
    const sum = new Int32Array((2 * REACH + 1) * WIDTH);
    for (let offset = -REACH; offset <= REACH; offset += 1)
      for (const place of placesSeen(traits, offset)) add(place, sum, (offset + REACH) * WIDTH);
    return sum;
  });
  return (seen) => {
    const { units } = seen;
    const count = units.length;
    if (count === 0) return [];
    const scores = new Int32Array(count * WIDTH);
    units.forEach(({ spelling }, at) => {
      const sum = sums(spelling);
      const first = Math.max(0, at - REACH);
      const from = (first - at + REACH) * WIDTH;
      const end = (Math.min(count - 1, at + REACH) + 1) * WIDTH;
      for (let to = first * WIDTH, own = from; to < end; to += 1, own += 1)
        scores[to] = (scores[to] as number) + (sum[own] as number);
    });
    const kinds = units.map(({ spelling }) => wordTraits(spelling).kind);
    seeStanding(seen, kinds, (place, at) => {
      add(place, scores, at * WIDTH);
    });
    return bestRow(scores, count, following);
  };
}

/** A tagger as text, for keeping. */
export interface PackedTagger {
  weights: string;
  following: readonly number[];
}

export function unpackTagger({ weights, following }: PackedTagger): Tagger {
  const bytes = Buffer.from(weights, 'base64');
  if (bytes.length !== PLACES * WIDTH) throw new RangeError('The slot weights fit other labels: npm run train');
  return {
    weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    following: Float32Array.from(following),
  };
}
