import type { Stretch } from '../tagger/labels.js';
import { HARD, type Unit } from '../tagger/units.js';
import { foldWord } from '../unicode.js';
import { isNumber, isNumberWithUnit } from './count.js';
import { isLooseWeight } from './weighed.js';
import { keySet } from './word-row.js';

const isHard = (unit: Unit | undefined): boolean => HARD.has(unit?.gap ?? -1);

const PIECES = keySet('ta ti tai da khana khan টা টি টাই ডা খানা খান');
const isInOne = (unit: Unit | undefined): boolean => unit !== undefined && isNumberWithUnit(unit.word);
const OFF_BY = keySet('sowa soa poune সোয়া পৌনে');
const isIn = (words: ReadonlySet<string>, unit: Unit | undefined): boolean =>
  unit !== undefined && words.has(foldWord(unit.text));

/** "Patali 3 kg", "tin liter ghani bhanga": a kind, and how much of it, in one stretch. */
function fromWeight(stretch: Stretch, units: readonly Unit[]): Stretch[] {
  if (stretch.part !== 'variant' || stretch.to - stretch.from < 3) return [stretch];
  const { from, to } = stretch;
  const isWeight = (at: number): boolean => {
    const [number, unit] = [units[at], units[at + 1]];
    return number !== undefined && unit !== undefined && isLooseWeight(number, unit);
  };
  for (let at = from; at + 2 <= to; at += 1) {
    if (!isWeight(at) || (at > from && isNumber(units[at - 1])) || (at + 2 < to && isNumber(units[at + 2]))) continue;
    const parts: Stretch[] = [
      { ...stretch, to: at },
      { part: 'quantity', from: at, to: at + 2 },
      { ...stretch, from: at + 2 },
    ];
    return parts.filter((part) => part.to > part.from);
  }
  return [stretch];
}

/** "Choy ta card", "ekjora dul": what counts the thing before it is no part of its name. */
function fromCount(stretch: Stretch, units: readonly Unit[]): Stretch[] {
  const { part, from, to } = stretch;
  if (part !== 'product') return [stretch];
  const counts = isInOne(units[from])
    ? 1
    : isNumber(units[from]) && isIn(PIECES, units[from + 1]) && !isHard(units[from + 1])
      ? 2
      : 0;
  if (counts === 0) return [stretch];
  const count: Stretch = { part: 'quantity', from, to: from + counts };
  return to > count.to ? [count, { ...stretch, from: count.to }] : [count];
}

/** "Poune dui kilo": the word before the number is a part of the count. */
function withOffset(stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] {
  const before = ({ part, from }: Stretch): boolean =>
    part === 'quantity' && from > 0 && isIn(OFF_BY, units[from - 1]) && isNumber(units[from]) && !isHard(units[from]);
  const counts = stretches.filter(before);
  if (counts.length === 0) return stretches;
  return stretches.flatMap((stretch) => {
    if (counts.includes(stretch)) return [{ ...stretch, from: stretch.from - 1 }];
    const next = counts.find(({ from }) => stretch.from < from && from <= stretch.to);
    if (next === undefined) return [stretch];
    return stretch.from < next.from - 1 ? [{ ...stretch, to: next.from - 1 }] : [];
  });
}

/** Stretches that hold a thing or a kind and its count in one are cut in two. */
export const cut = (stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] =>
  withOffset(
    stretches.flatMap((stretch) => fromWeight(stretch, units)).flatMap((stretch) => fromCount(stretch, units)),
    units,
  );
