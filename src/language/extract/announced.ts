import type { Stretch } from '../tagger/labels.js';
import { HARD, type Unit } from '../tagger/units.js';
import { foldWord } from '../unicode.js';
import { isNumber } from './count.js';
import { put } from './put.js';
import { keySet } from './word-row.js';

const SIZE = keySet('size saiz sije সাইজ');
const NUMBERED = keySet('no num number nombor nambar নং নাম্বার নম্বর');

/** "Ring size 7 ta 1", "nail polish no 14 ekta": a number with the word for sizes or numbers before it is no count. */
export function announced(stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] {
  if (!stretches.some(({ part }) => part !== 'name' && part !== 'address')) return stretches;
  const isIn = (words: ReadonlySet<string>, at: number): boolean => words.has(foldWord(units[at]?.text ?? ''));
  const isHard = (at: number): boolean => HARD.has(units[at]?.gap ?? -1);
  const goodsAt = (at: number): Stretch | undefined =>
    stretches.find(({ part, from, to }) => part !== 'name' && part !== 'address' && from <= at && at < to);
  const isCountAt = (at: number): boolean =>
    isNumber(units[at]) && !isHard(at) && (goodsAt(at + 1) === undefined || isHard(at + 1));
  const isBesideGoods = (at: number): boolean =>
    goodsAt(at - 2) !== undefined || (goodsAt(at + 1)?.part === 'quantity' && !isHard(at + 1));

  let told = stretches;
  for (let at = 1; at < units.length; at += 1) {
    if (!isNumber(units[at])) continue;
    const own = goodsAt(at);
    if (own?.part === 'quantity' && own.from === at && isIn(SIZE, at - 1) && isCountAt(own.to)) {
      told = told.filter((each) => each !== own);
      told = put(put(told, { part: 'variant', from: at, to: at + 1 }), {
        part: 'quantity',
        from: own.to,
        to: own.to + 1,
      });
    } else if (own === undefined && isIn(NUMBERED, at - 1) && isBesideGoods(at))
      told = put(told, { part: 'variant', from: at, to: at + 1 });
  }
  return told;
}
