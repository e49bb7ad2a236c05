import { COUNT_UNITS } from '../data/numbers.js';
import { SIZES } from '../data/sizes-and-colours.js';
import type { Spelling } from '../spelling.js';
import { begins, keyTable, nameList, type WordRow } from './word-row.js';

const NAMES = nameList(SIZES);
const UNITS = keyTable(COUNT_UNITS);
const SINGLE_LETTER = /^(?:s|m|l|এস|এম|এল)$/;
const SIZE_WORD = /^(?:size|saiz|sije|sizer|সাই[জয].*)$/;
const NUMBER_WORD = /^(?:number|no|nombor|নাম্বার|নম্বর)$/;

/** Whether a size may begin with a word. */
export const mayBeSize = (word: Spelling): boolean => begins(word, NAMES) || /^[0-9]/.test(word.text);

function isAnnounced(row: WordRow): boolean {
  for (let at = 0; at < row.count; at += 1) if (SIZE_WORD.test(row.key(at))) return true;
  return false;
}

/** How many words of a size begin here; 0 for none. A single letter needs a capital, a size word or a count beside it. */
export function sizeAt(at: number, row: WordRow): number {
  const key = row.key(at);
  const length = row.nameLength(at, NAMES);
  if (length > 0) {
    const counted = UNITS.has(row.key(at - 1)) || row.digits(at + 1);
    if (!SINGLE_LETTER.test(key) || row.upper(at) || counted || isAnnounced(row)) return length;
  }
  if (!row.digits(at)) return 0;
  // 2xl, 3XL: the digit belongs to the size.
  if (/^[2-6]$/.test(key) && row.glued(at + 1) && row.key(at + 1) === 'xl') return 2;
  if (/^[34][0-9]$/.test(key) && NUMBER_WORD.test(row.key(at + 1)) && !row.glued(at + 1)) return 1;
  if (!/^[1-9][0-9]$/.test(key)) return 0;
  return [at - 2, at - 1, at + 1].some((other) => SIZE_WORD.test(row.key(other))) ? 1 : 0;
}
