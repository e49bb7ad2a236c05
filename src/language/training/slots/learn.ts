import { remember } from '../../spelling.js';
import { asNumbers, placesSeen, REACH, seeStanding, wordTraits } from '../../tagger/features.js';
import { PLACES } from '../../tagger/hash.js';
import { type Traits, traitsOf } from '../../tagger/kinds.js';
import { LABELS } from '../../tagger/labels.js';
import type { PackedTagger, Tagger } from '../../tagger/tagger.js';
import { randomFrom } from '../random.js';
import type { Lesson } from './lesson.js';
import { vary } from './vary.js';

const WIDTH = LABELS.length;
const EPOCHS = 18;
/** From this round on, what is learnt counts. */
const LATE = 9;
const SEEDS = [11, 12, 13, 14];
const RATE = 0.06;
/** Draws every weight that is used towards nothing. */
const PULL = 3e-3;
/** Of the words of a lesson, how many are seen by their kind alone. */
const BLIND = 0.35;
/** Every so many rounds the lessons are taken as they were written, else with other words in them. */
const AS_WRITTEN = 3;

const OFFSETS = Array.from({ length: 2 * REACH + 1 }, (_, index) => index - REACH);
/** The places of a word as seen from each neighbour, and the same without the word's letters. */
const viewsOf = remember((typed) => {
  const traits = traitsOf(typed);
  const kindOnly = {
    ...traits,
    also: traits.also.filter((trait) => /^[lcdvx] |^(?:known|english|common)$/.test(trait)),
  };
  const seen = (of: Traits): number[][] => OFFSETS.map((offset) => placesSeen(asNumbers(of), offset));
  return { seenFrom: seen(traits), kindFrom: seen(kindOnly) };
});

/** Each unit's features; `blind` words are seen by their kind alone, so that kinds are learnt beside words. */
function featuresOf(lesson: Lesson, blind: (at: number) => boolean): number[][] {
  const { units } = lesson;
  const words = units.map(({ spelling }) => viewsOf(spelling));
  const standing = units.map((): number[] => []);
  const kinds = units.map(({ spelling }) => wordTraits(spelling).kind);
  seeStanding(lesson, kinds, (place, at) => standing[at]?.push(place));
  return units.map((_, at) => {
    const features = [...(standing[at] ?? [])];
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      const seen = words[at - offset];
      const list = blind(at - offset) ? seen?.kindFrom[offset + REACH] : seen?.seenFrom[offset + REACH];
      features.push(...(list ?? []));
    }
    return features;
  });
}

const logSum = (row: Float64Array): number => {
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of row) highest = Math.max(highest, value);
  let sum = 0;
  for (const value of row) sum += Math.exp(value - highest);
  return highest + Math.log(sum);
};

/**
 * A linear-chain conditional random field, each weight with a rate of its own (AdaGrad): the same weights for the same
 * lessons. What is learnt in several orders and at the end of each late round is averaged: it leans less on chance.
 */
export function learn(lessons: readonly Lesson[]): Tagger {
  const weights = new Float32Array(PLACES * WIDTH);
  const following = new Float32Array((WIDTH + 1) * WIDTH);
  const take = (sum: Float32Array, learnt: Float32Array) => {
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + (learnt[at] as number);
  };
  for (const seed of SEEDS)
    learnOnce(lessons, seed, (learnt, learntFollowing) => {
      take(weights, learnt);
      take(following, learntFollowing);
    });
  return rounded(weights, following);
}

function learnOnce(
  lessons: readonly Lesson[],
  seed: number,
  late: (weights: Float32Array, following: Float32Array) => void,
): void {
  const random = randomFrom(seed);
  const weights = new Float32Array(PLACES * WIDTH);
  const slopes = new Float32Array(PLACES * WIDTH).fill(0.1);
  const following = new Float32Array((WIDTH + 1) * WIDTH);
  const followingSlopes = new Float32Array((WIDTH + 1) * WIDTH).fill(0.1);
  const order = lessons.map((_, index) => index);
  const step = (values: Float32Array, squares: Float32Array, at: number, slope: number) => {
    const pulled = slope - PULL * (values[at] as number);
    squares[at] = (squares[at] as number) + pulled * pulled;
    values[at] = (values[at] as number) + (RATE * pulled) / Math.sqrt(squares[at] as number);
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const index of order) {
      const written = lessons[index] as Lesson;
      const lesson = epoch % AS_WRITTEN === 0 ? written : vary(written, random);
      const { labels } = lesson;
      const count = labels.length;
      if (count === 0) continue;
      const unseen = labels.map(() => random() < BLIND);
      const features = featuresOf(lesson, (at) => unseen[at] ?? false);
      const scores = features.map((places) => {
        const row = new Float64Array(WIDTH);
        for (const place of places)
          for (let label = 0; label < WIDTH; label += 1)
            row[label] = (row[label] as number) + (weights[place * WIDTH + label] as number);
        return row;
      });
      const forward: Float64Array[] = [];
      const backward: Float64Array[] = new Array(count);
      const into = new Float64Array(WIDTH);
      for (let at = 0; at < count; at += 1) {
        const row = new Float64Array(WIDTH);
        for (let label = 0; label < WIDTH; label += 1) {
          const own = scores[at]?.[label] as number;
          if (at === 0) row[label] = own + (following[WIDTH * WIDTH + label] as number);
          else {
            for (let before = 0; before < WIDTH; before += 1)
              into[before] = (forward[at - 1]?.[before] as number) + (following[before * WIDTH + label] as number);
            row[label] = own + logSum(into);
          }
        }
        forward.push(row);
      }
      backward[count - 1] = new Float64Array(WIDTH);
      for (let at = count - 2; at >= 0; at -= 1) {
        const row = new Float64Array(WIDTH);
        for (let label = 0; label < WIDTH; label += 1) {
          for (let after = 0; after < WIDTH; after += 1)
            into[after] =
              (following[label * WIDTH + after] as number) +
              (scores[at + 1]?.[after] as number) +
              (backward[at + 1]?.[after] as number);
          row[label] = logSum(into);
        }
        backward[at] = row;
      }
      const whole = logSum(forward[count - 1] as Float64Array);
      const slopesOf = scores.map((_, at) => {
        const row = new Float64Array(WIDTH);
        for (let label = 0; label < WIDTH; label += 1)
          row[label] =
            (label === labels[at] ? 1 : 0) -
            Math.exp((forward[at]?.[label] as number) + (backward[at]?.[label] as number) - whole);
        return row;
      });
      const pairSlopes = new Float64Array((WIDTH + 1) * WIDTH);
      for (let at = 0; at < count; at += 1) {
        if (at === 0)
          for (let label = 0; label < WIDTH; label += 1)
            pairSlopes[WIDTH * WIDTH + label] = slopesOf[0]?.[label] as number;
        else {
          const right = (labels[at - 1] as number) * WIDTH + (labels[at] as number);
          pairSlopes[right] = (pairSlopes[right] as number) + 1;
          for (let before = 0; before < WIDTH; before += 1)
            for (let label = 0; label < WIDTH; label += 1) {
              const pair = before * WIDTH + label;
              pairSlopes[pair] =
                (pairSlopes[pair] as number) -
                Math.exp(
                  (forward[at - 1]?.[before] as number) +
                    (following[pair] as number) +
                    (scores[at]?.[label] as number) +
                    (backward[at]?.[label] as number) -
                    whole,
                );
            }
        }
      }
      features.forEach((places, at) => {
        for (let label = 0; label < WIDTH; label += 1) {
          const slope = slopesOf[at]?.[label] as number;
          if (Math.abs(slope) < 1e-3) continue;
          for (const place of places) step(weights, slopes, place * WIDTH + label, slope);
        }
      });
      for (let pair = 0; pair < pairSlopes.length; pair += 1)
        if (Math.abs(pairSlopes[pair] as number) > 1e-3)
          step(following, followingSlopes, pair, pairSlopes[pair] as number);
    }
    if (epoch >= LATE) late(weights, following);
  }
}

function rounded(weights: Float32Array, following: Float32Array): Tagger {
  let highest = 0;
  for (const weight of weights) highest = Math.max(highest, Math.abs(weight));
  const step = highest / 127 || 1;
  return {
    weights: Int8Array.from(weights, (weight) => Math.round(weight / step)),
    following: Float32Array.from(following, (weight) => Math.round((weight / step) * 100) / 100),
  };
}

export function packTagger({ weights, following }: Tagger): PackedTagger {
  return {
    weights: Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength).toString('base64'),
    following: [...following].map((weight) => Math.round(weight * 100) / 100),
  };
}
