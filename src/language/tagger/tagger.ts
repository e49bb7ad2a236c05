import { remember, spellingOf } from '../spelling.js';
import { placesSeen, REACH, type Seen, standingFeatures, wordTraits } from './features.js';
import { PLACES } from './hash.js';
import { LABELS } from './labels.js';

const WIDTH = LABELS.length;

/** A trained tagger: for each place one weight a label, and how well each label follows each other. */
export interface Tagger {
  /** PLACES × labels. */
  weights: Int8Array | Float32Array;
  /** (labels + 1) × labels; the last row is for the first unit. */
  following: Int8Array | Float32Array;
}

/** The best row of labels for scores that were added up per unit. */
function bestRow(scores: Float32Array, count: number, following: Tagger['following']): number[] {
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

function addAll(weights: Tagger['weights'], places: readonly number[], into: Float32Array, from: number): void {
  for (const place of places)
    for (let label = 0; label < WIDTH; label += 1)
      into[from + label] = (into[from + label] as number) + (weights[place * WIDTH + label] as number);
}

/** Labels the units of a message; what a word's own look adds is added up once per word and remembered. */
export function tagWith({ weights, following }: Tagger): (seen: Seen) => number[] {
  const sums = remember((typed): Float32Array => {
    const traits = wordTraits(spellingOf(typed));
    const sum = new Float32Array((2 * REACH + 1) * WIDTH);
    for (let offset = -REACH; offset <= REACH; offset += 1)
      addAll(weights, placesSeen(traits, offset), sum, (offset + REACH) * WIDTH);
    return sum;
  });
  return (seen) => {
    const { units } = seen;
    const count = units.length;
    if (count === 0) return [];
    const scores = new Float32Array(count * WIDTH);
    const kinds = units.map(({ spelling }) => wordTraits(spelling).kind);
    units.forEach(({ spelling }, at) => {
      const sum = sums(spelling);
      for (let offset = -REACH; offset <= REACH; offset += 1) {
        const seenAt = at + offset;
        if (seenAt < 0 || seenAt >= count) continue;
        const from = (offset + REACH) * WIDTH;
        for (let label = 0; label < WIDTH; label += 1)
          scores[seenAt * WIDTH + label] = (scores[seenAt * WIDTH + label] as number) + (sum[from + label] as number);
      }
    });
    standingFeatures(seen, kinds).forEach((features, at) => {
      addAll(weights, features, scores, at * WIDTH);
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
