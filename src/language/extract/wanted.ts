import { MEASURES, SHADES, STUFFS } from '../data/goods.js';
import { NUMBER_WORDS } from '../data/numbers.js';
import { COLOURS, SIZES } from '../data/sizes-and-colours.js';
import { banglaKey } from '../unicode.js';
import { keySet, keyTable, withoutEndings } from './word-row.js';

/** What a part of an item says: how many, which thing, or which size, look, measure or stuff of it. */
export type Aspect = 'quantity' | 'product' | 'size' | 'look' | 'measure' | 'stuff';

/** One part of what is wanted, in the order written. */
export interface WantedPart {
  part: 'quantity' | 'product' | 'variant';
  aspects: readonly Aspect[];
  /** As the buyer wrote it, without case endings. */
  text: string;
  /** What a quantity can count, the likeliest first. */
  values: readonly number[];
  /** Stands apart from the part before: by a comma, a line or an "and". */
  apart: boolean;
  /** The "and" among them. */
  joined: boolean;
  /** "sob kalo", "all olive": said of all that went before. */
  ofAll: boolean;
  /** "ekta kore", "one each": said of every item. */
  each: boolean;
  /** "duitai", "3 tai": of all that is named elsewhere, if it is. */
  inAll: boolean;
  /** "a kettle". */
  article: boolean;
  /** "mot 3 ta": of everything together. */
  inSum: boolean;
  start: number;
  end: number;
}

const NUMBERS = keyTable(NUMBER_WORDS);
const SIZE_NAMES = keySet(SIZES);
const COLOUR_NAMES = new Set([...keySet(COLOURS)].flatMap((name) => name.split('_')));
const MEASURE_UNITS = keySet(MEASURES);
const SHADE_NAMES = keySet(SHADES);
const STUFF_NAMES = keySet(STUFFS);
const BED = /^(?:double|single|semi|king|queen|ডাবল|সিঙ্গেল|সিংগেল|কিং|কুইন)$/;
const BETWEEN = /^(?:by|x|বাই)$/;
const fold = (word: string): string => (/[\u0980-\u09FF]/.test(word) ? banglaKey(word) : word.toLowerCase());

export const isMeasure = (word: string): boolean => MEASURE_UNITS.has(fold(word));

const isColour = (word: string): boolean =>
  SHADE_NAMES.has(fold(word)) || withoutEndings(fold(word)).some((form) => COLOUR_NAMES.has(form));
/** A colour as it stands in the list, without any ending. */
export const isColourName = (word: string): boolean => COLOUR_NAMES.has(fold(word)) || SHADE_NAMES.has(fold(word));

const isStuff = (word: string): boolean => withoutEndings(fold(word)).some((form) => STUFF_NAMES.has(form));
const isSizeWord = (word: string): boolean =>
  /^(?:size|saiz|body|waist|chest|collar|number|no|সাইজ|সাইজের|বডি|কোমর|কোমরের|নাম্বার|নম্বর)$/.test(word);

const isNumber = (word: string): boolean => /^[0-9.]+$/.test(word) || NUMBERS.has(fold(word));

/** What one word of a variant tells; null for one that tells nothing by itself ("by", "size", the unit behind a number). */
export function aspectOf(words: readonly string[], at: number): Aspect | null {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  const isSizeName = (name: string): boolean => withoutEndings(fold(name)).some((form) => SIZE_NAMES.has(form));
  if (BETWEEN.test(word) || isSizeWord(word)) return null;
  if (isNumber(word)) {
    const alone = next === '' || isColour(next) || isNumber(next) || isSizeWord(next) || isSizeName(next);
    return alone || isStuff(next) ? 'size' : 'measure';
  }
  if (BED.test(word) || isSizeName(word)) return 'size';
  if (word.length === 1) return null;
  if (isMeasure(word)) return 'measure';
  // The unit behind a number, whatever it is called.
  if (isNumber(words[at - 1] ?? '') && aspectOf(words, at - 1) === 'measure') return 'measure';
  return isStuff(word) ? 'stuff' : 'look';
}

/** Whether words of a variant tell a size, a look (colour, flavour), a measure ("2.8 liter", "4 tier"), a stuff, or several of them. */
export const aspectsOf = (words: readonly string[]): Aspect[] => [
  ...new Set(words.map((_, at) => aspectOf(words, at)).filter((aspect) => aspect !== null)),
];
