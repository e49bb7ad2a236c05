import { GOODS_OF_KINDS, KINDS_IN_GOODS } from '../data/kinds-of-goods.js';
import { remember } from '../spelling.js';
import type { Stretch } from '../tagger/labels.js';
import { GAPS, type Unit } from '../tagger/units.js';
import { foldWord } from '../unicode.js';
import { keySet, withoutEndings } from './word-row.js';

const GOODS = keySet(GOODS_OF_KINDS);
const KINDS = keySet(KINDS_IN_GOODS);
const COLON = GAPS.indexOf('colon');
const HYPHEN = GAPS.indexOf('hyphen');

const saysOf = remember((word) => {
  const key = foldWord(word);
  return { goods: GOODS.has(key), kind: withoutEndings(key).some((form) => KINDS.has(form)) };
});

/**
 * "Soap neem 4 ta, haldi 2 ta", "achar: am 2, jolpai 1": what stands behind goods that come in kinds is a kind of them, and
 * so is each further one; "neem soap" is a thing by its own name.
 */
export function kindsNamed(stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] {
  const isGoods = (at: number): boolean => units[at] !== undefined && saysOf(units[at].word).goods;
  const areKinds = (from: number, to: number): boolean =>
    to > from && units.slice(from, to).every(({ word }) => saysOf(word).kind);
  const split = stretches.flatMap((stretch): Stretch[] => {
    const { part, from, to } = stretch;
    if (part !== 'product') return [stretch];
    let end = to;
    while (end > from + 1 && areKinds(end - 1, end)) end -= 1;
    return end < to && isGoods(end - 1)
      ? [
          { ...stretch, to: end },
          { part: 'variant', from: end, to },
        ]
      : [stretch];
  });
  let head: Stretch | undefined;
  return split.map((stretch): Stretch => {
    const { part, from, to } = stretch;
    if (part !== 'product') return stretch;
    if (head && areKinds(from, to)) return { ...stretch, part: 'variant' };
    const next = split.find((each) => each.from >= to);
    const listed = [COLON, HYPHEN].includes(units[to]?.gap ?? -1);
    const isHead =
      isGoods(to - 1) && next?.from === to && (next.part === 'variant' || listed) && areKinds(next.from, next.to);
    head = isHead ? stretch : undefined;
    return stretch;
  });
}
