import { INTENTS, type Intent } from '../../domain/intent.js';
import type { Reading } from '../read.js';
import type { Meanings } from '../rule.js';

/** Hashed features share this many places: a power of two. */
export const BUCKETS = 2 ** 15;

/** What the model sees of a message: places and their values side by side, and what the rules say of each intent. */
export interface Features {
  places: number[];
  values: number[];
  /** One number per intent, in the order of INTENTS. */
  rules: number[];
}

const FNV_START = 0x811c9dc5;
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const place = (hash: number): number => (hash ^ (hash >>> 15)) & (BUCKETS - 1);

function hashOf(text: string): number {
  let hash = FNV_START;
  for (let at = 0; at < text.length; at += 1) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

const LONGEST = 4;

/** Stretches of two to four letters, over word borders too: what remains alike when spelling wanders. */
function addLetters(text: string, add: (hash: number) => void): void {
  for (let at = 0; at < text.length; at += 1) {
    let hash = FNV_START ^ 7;
    for (let length = 1; length <= LONGEST && at + length <= text.length; length += 1) {
      hash = mix(hash, text.charCodeAt(at + length - 1));
      if (length > 1) add(hash);
    }
  }
}

const HIGHEST = 10;

/** The features of a message that was read, its meanings and the rules' scores. */
export function featuresOf(
  reading: Pick<Reading, 'masked' | 'keys'>,
  meanings: Meanings,
  scores: readonly { intent: Intent; score: number }[],
): Features {
  const places: number[] = [];
  const values: number[] = [];
  const addAll = (hashes: number[], weight: number): void => {
    const value = weight / Math.sqrt(Math.max(hashes.length, 4));
    for (const hash of hashes) {
      places.push(place(hash));
      values.push(value);
    }
  };
  const letters: number[] = [];
  const typed = reading.masked
    .replace(/[0-9]/g, '0')
    .replace(/[\s.,!।]+/g, ' ')
    .trim();
  addLetters(` ${typed} `.slice(0, 400), (hash) => letters.push(hash));
  addAll(letters, 3);
  const words = ['^', ...reading.keys.map((key) => (/^[0-9]/.test(key) ? '0' : key)), '$'].slice(0, 60);
  addAll(
    words.flatMap((word, at) => [hashOf(`w ${word}`), hashOf(`b ${words[at - 1] ?? ''} ${word}`)]),
    3,
  );
  const names = [...meanings.values()]
    .flat()
    .sort((a, b) => a.start - b.start)
    .map(({ concept }) => concept)
    .slice(0, 40);
  const signals = names.filter((name) => /^[A-Z]/.test(name));
  const told = names.filter((name) => !/^[A-Z]/.test(name));
  addAll(
    [...new Set(names)].map((name) => hashOf(`c ${name}`)),
    2,
  );
  addAll(
    told.flatMap((name, at) => [
      hashOf(`p ${told[at - 1] ?? '^'} ${name}`),
      ...(signals.includes('QUESTION') ? [hashOf(`q ${name}`)] : []),
    ]),
    2,
  );
  return {
    places,
    values,
    rules: INTENTS.map((intent) => {
      const score = scores.find((each) => each.intent === intent)?.score ?? 0;
      return Math.max(-HIGHEST, Math.min(HIGHEST, score)) / HIGHEST;
    }),
  };
}
