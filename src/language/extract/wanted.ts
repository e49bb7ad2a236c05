import { MEASURES, SHADES, STUFFS } from '../data/goods.js';
import { NUMBER_WORDS } from '../data/numbers.js';
import { COLOURS, SIZES } from '../data/sizes-and-colours.js';
import { remember, spellingOf } from '../spelling.js';
import { foldWord } from '../unicode.js';
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
  /** "Actually 3", "sorry, 3": said instead of what was said of the same thing before. */
  instead: boolean;
  start: number;
  end: number;
}

const NUMBERS = keyTable(NUMBER_WORDS);
const SIZE_NAMES = keySet(SIZES);
const COLOUR_NAMES = new Set([...keySet(COLOURS)].flatMap((name) => name.split('_')));
const MEASURE_UNITS = keySet(MEASURES);
const SHADE_NAMES = keySet(SHADES);
const STUFF_NAMES = keySet(STUFFS);
const NAMED_SIZE = /^(?:free|ফ্রি|double|single|semi|king|queen|ডাবল|সিঙ্গেল|সিংগেল|কিং|কুইন)$/;
const BETWEEN = /^(?:by|x|বাই)$/;
/** Whose numbers a size is of. */
const COUNTED_BY = /^(?:uk|us|eu|bd)$/;
/** What only announces a look. */
const LOOK_WORD = /^(?:flavou?rs?|flavar|ফ্লেভার|ফ্লেভারের)$/;
const SIZE_WORD = /^(?:size|saiz|body|waist|chest|collar|number|no|সাইজ|সাইজের|বডি|কোমর|কোমরের|নাম্বার|নম্বর)$/;

/** What one word can tell of a variant. */
const tellsOf = remember((word) => {
  const key = foldWord(word.toLowerCase());
  const forms = withoutEndings(key);
  const inForms = (names: ReadonlySet<string>): boolean => forms.some((form) => names.has(form));
  const isSizeWord = SIZE_WORD.test(word);
  return {
    nothing: BETWEEN.test(word) || COUNTED_BY.test(word) || LOOK_WORD.test(word) || isSizeWord,
    number: /^[0-9.]+$/.test(word) || NUMBERS.has(key),
    sizeWord: isSizeWord,
    sizeName: inForms(SIZE_NAMES),
    namedSize: NAMED_SIZE.test(word),
    measure: MEASURE_UNITS.has(key),
    stuff: inForms(STUFF_NAMES),
    colour: SHADE_NAMES.has(key) || inForms(COLOUR_NAMES),
    shade: SHADE_NAMES.has(key) && !COLOUR_NAMES.has(key),
    colourName: COLOUR_NAMES.has(key) || SHADE_NAMES.has(key),
  };
});

export const isMeasure = (word: string): boolean => tellsOf(spellingOf(word)).measure;
/** A word that says how light or what like a colour is, and no colour by itself. */
export const isShadeName = (word: string): boolean => tellsOf(spellingOf(word)).shade;
/** A colour as it stands in the list, without any ending. */
export const isColourName = (word: string): boolean => tellsOf(spellingOf(word)).colourName;

/** What one word of a variant tells; null for one that tells nothing by itself ("by", "size", the unit behind a number). */
export function aspectOf(words: readonly string[], at: number): Aspect | null {
  const word = words[at] ?? '';
  const told = tellsOf(spellingOf(word));
  if (told.nothing) return null;
  if (told.number) {
    const next = words[at + 1] ?? '';
    if (next === '') return 'size';
    const { colour, number, sizeWord, sizeName, stuff } = tellsOf(spellingOf(next));
    return colour || number || sizeWord || sizeName || stuff ? 'size' : 'measure';
  }
  if (told.namedSize || told.sizeName) return 'size';
  if (word.length === 1) return null;
  if (told.measure) return 'measure';
  // The unit behind a number, whatever it is called.
  const before = words[at - 1];
  if (before !== undefined && tellsOf(spellingOf(before)).number && aspectOf(words, at - 1) === 'measure')
    return 'measure';
  return told.stuff ? 'stuff' : 'look';
}

/** Whether words of a variant tell a size, a look (colour, flavour), a measure ("2.8 liter", "4 tier"), a stuff, or several of them. */
export function aspectsOf(words: readonly string[]): Aspect[] {
  const aspects: Aspect[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const aspect = aspectOf(words, at);
    if (aspect !== null && !aspects.includes(aspect)) aspects.push(aspect);
  }
  return aspects;
}
