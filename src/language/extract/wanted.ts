import { MEASURES, SHADES } from '../data/goods.js';
import { COLOURS, SIZES } from '../data/sizes-and-colours.js';
import { banglaKey } from '../unicode.js';
import { keySet, withoutEndings } from './word-row.js';

/** What a part of an item says: how many, which thing, or which size, look or measure of it. */
export type Aspect = 'quantity' | 'product' | 'size' | 'look' | 'measure';

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
  start: number;
  end: number;
}

const SIZE_NAMES = keySet(SIZES);
const COLOUR_NAMES = new Set([...keySet(COLOURS)].flatMap((name) => name.split('_')));
const MEASURE_UNITS = keySet(MEASURES);
const SHADE_NAMES = keySet(SHADES);
const fold = (word: string): string => (/[\u0980-\u09FF]/.test(word) ? banglaKey(word) : word.toLowerCase());

export const isMeasure = (word: string): boolean => MEASURE_UNITS.has(fold(word));

const isColour = (word: string): boolean =>
  SHADE_NAMES.has(fold(word)) || withoutEndings(fold(word)).some((form) => COLOUR_NAMES.has(form));
const isSizeWord = (word: string): boolean =>
  /^(?:size|saiz|body|waist|chest|collar|number|no|সাইজ|সাইজের|বডি|কোমর|কোমরের|নাম্বার|নম্বর)$/.test(word);

/** Whether words of a variant tell a size, a look (colour, stuff), a measure ("2.8 liter", "4 tier"), or several of them. */
export function aspectsOf(words: readonly string[]): Aspect[] {
  const aspects = new Set<Aspect>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    const isSize = withoutEndings(fold(word)).some((form) => SIZE_NAMES.has(form));
    if (/^[0-9.]+$/.test(word)) {
      if (next === '' || isColour(next) || /^[0-9.]+$/.test(next) || isSizeWord(next)) aspects.add('size');
      else {
        aspects.add('measure');
        at += 1;
      }
    } else if (isSize) aspects.add('size');
    else if (word.length > 1 && !isSizeWord(word)) aspects.add(isMeasure(word) ? 'measure' : 'look');
  }
  return [...aspects];
}
