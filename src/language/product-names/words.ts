import { DISTRICTS } from '../../domain/districts.js';
import { sameInAll } from '../claims/name-key.js';
import { GOODS, SHADES } from '../data/goods.js';
import { THINGS } from '../data/lexicon/things.js';
import { ANY_GOODS, SELLING_WORDS } from '../data/selling-words.js';
import { BANGLISH, ENGLISH } from '../detect.js';
import { normalise } from '../normalise.js';
import { PROPER_NAMES } from '../proper-names.js';
import { lookupKey, VOCABULARY } from '../vocabulary.js';

/**
 * What a word of a name is worth: `own`, it may name goods by itself; `goods`, it names a kind of them; `look`, it tells
 * one from another (colour, size, "premium"); `person`, it is more often a name or a place; `common`, anybody says it.
 */
export type WordKind = 'own' | 'goods' | 'look' | 'person' | 'number' | 'common';

const BANGLA = /[\u0980-\u09FF]/;
const wordsIn = (list: string): string[] =>
  normalise(list)
    .folded.split(/[\s|]+/)
    .filter((word) => word !== '' && !word.includes('_'));
const keys = (list: string): ReadonlySet<string> => new Set(wordsIn(list).map(keyOf));

// "ata" is flour in a list of goods, and "eta" (this) in every talk.
const KINDS: ReadonlySet<string> = new Set(
  [...wordsIn(GOODS), ...wordsIn(THINGS.product ?? '')].flatMap((word) => {
    const key = keyOf(word);
    return key !== word && BANGLISH.has(key) ? [] : [key];
  }),
);
const PLACES = new Set(DISTRICTS.map(({ name }) => name.toLowerCase()));
const ANY = keys(ANY_GOODS);
const LOOKS = keys(`${SELLING_WORDS} ${SHADES}`);

/** What words are compared by: one spelling, one name in all languages for colours and sizes. */
export function keyOf(word: string): string {
  return sameInAll(word) ?? lookupKey(word);
}

/** Small words that stand in every sentence. */
const isSmall = (word: string, key: string): boolean => ENGLISH.has(word) || BANGLISH.has(word) || BANGLISH.has(key);

/** True of a word that talk is full of: never taken for a misspelt name. */
export const isCommon = (word: string, key: string): boolean => isSmall(word, key) || VOCABULARY.words.has(key);

/** Whether a word is known for what it is: known goods are compared by sound only, the rest not at all. */
export const isGoods = (key: string): boolean => KINDS.has(key);

export function kindOf(word: string, key: string): WordKind {
  if (/^\d/.test(word)) return 'number';
  if (sameInAll(word) !== undefined || LOOKS.has(key) || ANY.has(key)) return 'look';
  // Tangail is a saree, and a district more often.
  if (KINDS.has(key)) return PLACES.has(word) ? 'person' : 'goods';
  if (isSmall(word, key) || word.length < 3) return 'common';
  if (VOCABULARY.words.has(key)) return 'look';
  return PROPER_NAMES.has(word) ? 'person' : 'own';
}

// What is written in one word or in two.
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])t[- ]shirt/g, 'tshirt'],
  [/(?<![\p{L}\p{M}\d])(?:three|thri|থ্রি)[- ]?(?:piece|pieces|pis|pcs|পিস|পিচ)(?![\p{L}\p{M}])/gu, 'threepiece'],
  // "3 pcs" is a count.
  [/(?<![\p{L}\p{M}\d])3[- ]?piece(?![\p{L}\p{M}])/gu, 'threepiece'],
  [/(?<![\p{L}\p{M}\d])(?:two|টু)[- ]?(?:piece|pieces|pis|pcs|পিস|পিচ)(?![\p{L}\p{M}])/gu, 'twopiece'],
];
const WORD = /\d+(?:\.\d+)?|[a-z]+|[\u0980-\u09E3\u09F0\u09F1\u200D]+/gu;

/** The words of a name or a text, in order; of Latin ones single letters are left out. */
export function wordsOf(text: string): string[] {
  let { folded } = normalise(text);
  for (const [pattern, word] of JOINED) folded = folded.replace(pattern, word);
  return (folded.match(WORD) ?? []).filter((word) => word.length > 1 || BANGLA.test(word) || /\d/.test(word));
}
