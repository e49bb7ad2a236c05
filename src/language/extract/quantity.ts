import { COUNT_UNITS, NUMBER_WORDS, OTHER_UNITS } from '../data/numbers.js';
import { foldWord } from '../unicode.js';
import { keySet, keyTable, type WordRow, withoutEndings } from './word-row.js';

const NUMBERS = keyTable(NUMBER_WORDS);
const UNITS = keyTable(COUNT_UNITS);
const OTHERS = keySet(OTHER_UNITS);
const WANTS = keySet(
  `lagbe need want take book buy order get send add make chai nibo dorkar qty quantity poriman of more den diben pathan confirm rakhen hobe
  লাগবে চাই নিব নেব দরকার পরিমাণ দেন দিন পাঠান কনফার্ম করে`,
);
// "this one", "which one", "no one" count nothing, and the number of a house is no count either.
const POINTING = keySet('this that which the other another one next same any every each no some ei oi kon এই ওই কোন');
const DOOR = keySet(
  'house road rd sector block flat ward line lane basa plot level tola বাসা রোড সেক্টর ব্লক ফ্ল্যাট ওয়ার্ড হাউজ লেন',
);
const CARRIES_UNIT = /.(?:ta|ti|tai|টা|টি|টাই|খানা)$/;

const numberAt = (at: number, row: WordRow): number | undefined =>
  row.digits(at) ? Number(row.key(at)) : NUMBERS.get(row.key(at));

/** Whether a count may begin with a word. */
export const mayCount = (word: string): boolean => /^[0-9]/.test(word) || word === 'x' || NUMBERS.has(foldWord(word));

/** How many words of a count begin here, and how many pieces it means. `describesGoods`: the words ahead name goods. */
export function quantityAt(
  at: number,
  row: WordRow,
  describesGoods: (at: number) => boolean,
): { length: number; value: number } | undefined {
  if (row.key(at) === 'x' && row.glued(at + 1) && row.digits(at + 1)) {
    const value = Number(row.key(at + 1));
    return value > 0 && value < 100 ? { length: 2, value } : undefined;
  }
  const value = numberAt(at, row);
  if (value === undefined || value <= 0 || value > 999) return undefined;
  const before = row.key(at - 1);
  const next = row.key(at + 1);
  if (DOOR.has(before)) return undefined;
  if (next === 'x' && row.glued(at + 1)) return { length: 2, value };
  if (withoutEndings(next).some((word) => OTHERS.has(word))) return undefined;
  const unit = UNITS.get(next);
  if (unit !== undefined) return { length: 2, value: value * unit };
  if (POINTING.has(before)) return undefined;
  if (CARRIES_UNIT.test(row.key(at))) return { length: 1, value };
  const isCount = value <= 50 && (describesGoods(at + 1) || WANTS.has(next) || WANTS.has(before));
  return isCount ? { length: 1, value } : undefined;
}
