import { addLanes, addRow, inLanes, lanesFor } from '../lanes.js';
import { remember, spellingOf } from '../spelling.js';
import { placesSeen, REACH, type Seen, seeStanding, wordTraits } from './features.js';
import { PLACES } from './hash.js';
import { LABELS } from './labels.js';
import type { Unit } from './units.js';

const WIDTH = LABELS.length;
const LANES = lanesFor(WIDTH);

/** A trained tagger: for each place one weight a label, and how well each label follows each other. */
export interface Tagger {
  /** PLACES × labels. */
  weights: Int8Array;
  /** (labels + 1) × labels; the last row is for the first unit. */
  following: Float32Array;
}

/** Room for one message, kept from message to message and made larger when one needs it. */
class Room {
  lanes = new Float64Array(0);
  scores = new Int32Array(0);
  best = new Float64Array(0);

  for(count: number): this {
    const size = count * WIDTH;
    if (this.scores.length < size) {
      this.lanes = new Float64Array(2 * count * LANES);
      this.scores = new Int32Array(2 * size);
      this.best = new Float64Array(2 * size);
    }
    this.lanes.fill(0, 0, count * LANES);
    this.scores.fill(0, 0, size);
    return this;
  }
}

/** The label before the one given on the best way to it; the first of equals. */
function before(best: Float64Array, previous: number, following: Float64Array, label: number): number {
  let highest = Number.NEGATIVE_INFINITY;
  let chosen = 0;
  for (let other = 0, pair = label; other < WIDTH; other += 1, pair += WIDTH) {
    const total = (best[previous + other] as number) + (following[pair] as number);
    if (total > highest) {
      highest = total;
      chosen = other;
    }
  }
  return chosen;
}

/** The best row of labels for scores that were added up per unit. */
function bestRow({ lanes, scores, best }: Room, count: number, following: Float64Array): number[] {
  for (let at = 0; at < count; at += 1) addLanes(lanes, at * LANES, scores, at * WIDTH, WIDTH);
  for (let label = 0; label < WIDTH; label += 1)
    best[label] = (scores[label] as number) + (following[WIDTH * WIDTH + label] as number);
  for (let at = 1; at < count; at += 1) {
    const own = at * WIDTH;
    const previous = own - WIDTH;
    for (let label = 0; label < WIDTH; label += 1) {
      let highest = Number.NEGATIVE_INFINITY;
      for (let other = 0, pair = label; other < WIDTH; other += 1, pair += WIDTH)
        highest = Math.max(highest, (best[previous + other] as number) + (following[pair] as number));
      best[own + label] = highest + (scores[own + label] as number);
    }
  }
  const row = new Array<number>(count);
  const end = (count - 1) * WIDTH;
  let last = 0;
  for (let label = 1; label < WIDTH; label += 1)
    if ((best[end + label] as number) > (best[end + last] as number)) last = label;
  // Only on the way back is it asked how the best way went.
  for (let at = count - 1; at >= 0; at -= 1) {
    row[at] = last;
    if (at > 0) last = before(best, (at - 1) * WIDTH, following, last);
  }
  return row;
}

/** Labels the units of a message; what a word's own look adds is added up once per word and remembered. */
export function tagWith({ weights, following }: Tagger): (seen: Seen) => number[] {
  const room = new Room();
  const rows = inLanes(weights, WIDTH);
  const follows = Float64Array.from(following);
  const sums = remember((typed): Float64Array => {
    const traits = wordTraits(spellingOf(typed));
    const sum = new Float64Array((2 * REACH + 1) * LANES);
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      const to = (offset + REACH) * LANES;
      for (const place of placesSeen(traits, offset)) addRow(rows, place * LANES, sum, to, LANES);
    }
    return sum;
  });
  return (seen) => {
    const { units } = seen;
    const count = units.length;
    if (count === 0) return [];
    const { lanes } = room.for(count);
    const kinds: number[] = [];
    for (let at = 0; at < count; at += 1) {
      const { spelling } = units[at] as Unit;
      kinds.push(wordTraits(spelling).kind);
      const sum = sums(spelling);
      const first = Math.max(0, at - REACH);
      const end = (Math.min(count - 1, at + REACH) + 1) * LANES;
      for (let to = first * LANES, own = (first - at + REACH) * LANES; to < end; to += 1, own += 1)
        lanes[to] = (lanes[to] as number) + (sum[own] as number);
    }
    seeStanding(seen, kinds, (place, at) => {
      addRow(rows, place * LANES, lanes, at * LANES, LANES);
    });
    return bestRow(room, count, follows);
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
