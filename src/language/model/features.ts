import { INTENTS, type Intent } from '../../domain/intent.js';
import type { Reading } from '../read.js';
import type { Meanings } from '../rule.js';

/** Hashed features share this many places: a power of two. */
export const BUCKETS = 2 ** 16;

/** What the model sees of a message: places and their values side by side. */
export interface Features {
  places: Int32Array;
  values: Float32Array;
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
const MOST_LETTERS = 400;
const MOST_WORDS = 60;
const MOST_MEANINGS = 40;

/** Stretches of two to four letters of the look-up keys, over word borders too: what remains alike when spelling wanders. */
function lettersOf(text: string): number[] {
  const hashes: number[] = [];
  const length = Math.min(text.length, MOST_LETTERS);
  for (let at = 0; at < length; at += 1) {
    let hash = FNV_START ^ 7;
    for (let more = 0; more < LONGEST && at + more < length; more += 1) {
      hash = mix(hash, text.charCodeAt(at + more));
      if (more > 0) hashes.push(hash);
    }
  }
  return hashes;
}

/** Words by their look-up keys, and each with the one before it. */
function wordsOf(keys: readonly string[]): number[] {
  const hashes: number[] = [];
  let before = '';
  for (const key of ['^', ...keys.slice(0, MOST_WORDS - 2), '$']) {
    const word = /^[0-9]/.test(key) ? '0' : key;
    hashes.push(hashOf(`w ${word}`), hashOf(`b ${before} ${word}`));
    before = word;
  }
  return hashes;
}

/** The message's meanings in order; signals, which have no place in the order, are in capitals and come apart. */
function namesOf(meanings: Meanings): { told: string[]; signals: string[] } {
  const hits = [...meanings.values()].flat().sort((a, b) => a.start - b.start);
  const names = hits.slice(0, MOST_MEANINGS).map(({ concept }) => concept);
  const isSignal = (name: string): boolean => /^[A-Z]/.test(name);
  return {
    told: names.filter((name) => !isSignal(name)),
    signals: [...new Set(names.filter(isSignal))].sort(),
  };
}

const HIGHEST = 10;

/** The features of a message that was read, its meanings and the rules' scores. */
export function featuresOf(
  reading: Pick<Reading, 'keys'>,
  meanings: Meanings,
  scores: readonly { intent: Intent; score: number }[],
): Features {
  const { told, signals } = namesOf(meanings);
  const asked = signals.includes('QUESTION');
  const groups: [hashes: number[], weight: number][] = [
    [lettersOf(` ${reading.keys.join(' ').replace(/[0-9]/g, '0')} `), 3],
    [wordsOf(reading.keys), 3],
    [[...new Set([...told, ...signals])].map((name) => hashOf(`c ${name}`)), 2],
    [
      told.flatMap((name, at) => [hashOf(`p ${told[at - 1] ?? '^'} ${name}`), ...(asked ? [hashOf(`q ${name}`)] : [])]),
      2,
    ],
    [signals.flatMap((one, at) => signals.slice(at + 1).map((other) => hashOf(`x ${one} ${other}`))), 2],
  ];
  const said = scores.filter(({ score }) => score !== 0);
  const count = groups.reduce((sum, [hashes]) => sum + hashes.length, said.length);
  const places = new Int32Array(count);
  const values = new Float32Array(count);
  let at = 0;
  for (const [hashes, weight] of groups) {
    const value = weight / Math.sqrt(Math.max(hashes.length, 4));
    for (const hash of hashes) {
      places[at] = place(hash);
      values[at] = value;
      at += 1;
    }
  }
  // What the rules say of an intent is one more feature, as strong as they say it.
  for (const { intent, score } of said) {
    places[at] = RULE_PLACES[score > 0 ? 1 : 0][INTENTS.indexOf(intent)] ?? 0;
    values[at] = Math.min(HIGHEST, Math.abs(score)) / HIGHEST;
    at += 1;
  }
  return { places, values };
}

const RULE_PLACES = [
  INTENTS.map((intent) => place(hashOf(`- ${intent}`))),
  INTENTS.map((intent) => place(hashOf(`+ ${intent}`))),
] as const;
