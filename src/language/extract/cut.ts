import type { Stretch } from '../tagger/labels.js';
import { GAPS, type Unit } from '../tagger/units.js';
import { foldWord } from '../unicode.js';
import { isNumberWithUnit, numberOfWord } from './count.js';
import { isLooseWeight } from './weighed.js';
import { keySet } from './word-row.js';

const HARD = new Set((['comma', 'stop', 'line'] as const).map((gap) => GAPS.indexOf(gap)));
const isHard = (unit: Unit | undefined): boolean => HARD.has(unit?.gap ?? -1);
const isNumber = (unit: Unit | undefined): boolean => unit !== undefined && numberOfWord(unit.word) !== undefined;

const PIECES = keySet('ta ti tai da khana khan টা টি টাই ডা খানা খান');
const SETS = keySet('jora joda hali dozon dozen জোড়া হালি ডজন');
const SIZE = /^(?:xs|s|m|l|x{1,3}l|[2-4]xl)$/;
const GLUED = GAPS.indexOf('glued');
const SLASH = GAPS.indexOf('slash');
const ROOM = /^(?:16|32|64|128|256|512)$/;
const isInOne = (unit: Unit | undefined): boolean => unit !== undefined && isNumberWithUnit(unit.word);
/** "I will take one." */
const TAKING = /^(?:take|have|want|need|order|get|send|just)$/;
const isEnd = (unit: Unit | undefined): boolean => unit === undefined || isHard(unit);
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

/** What counts and was taken for nothing: "ekjora nupur", "juta jora den", "s1 m2". */
function untold(stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] {
  const at = (unit: number): Stretch | undefined => stretches.find(({ from, to }) => from <= unit && unit < to);
  const isThing = (unit: number): boolean => at(unit)?.part === 'product';
  const counts = units.flatMap((unit, index): Stretch[] => {
    const isCount = isInOne(unit) || isIn(SETS, unit) || unit.text === 'one';
    if (!isCount || at(index)) return [];
    const before =
      isInOne(unit) && ((isThing(index + 1) && !isHard(units[index + 1])) || (isThing(index - 1) && !isHard(unit)));
    const behind = isIn(SETS, unit) && isThing(index - 1) && !isHard(unit) && !isNumber(units[index + 1]);
    const taken = unit.text === 'one' && TAKING.test(units[index - 1]?.text ?? '') && isEnd(units[index + 1]);
    return before || behind || taken ? [{ part: 'quantity', from: index, to: index + 1 }] : [];
  });
  return counts.length === 0 ? stretches : [...stretches, ...counts].sort((a, b) => a.from - b.from);
}

/** "8/256": a phone's memory. */
function memories(stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] {
  const pairs = units.flatMap((unit, at) => {
    const room = units[at + 1];
    if (room?.gap !== SLASH || !ROOM.test(room.text) || !/^(?:[2-468]|12|16)$/.test(unit.text)) return [];
    const own = stretches.find(({ from, to }) => from <= at && at < to)?.part;
    return own === 'address' || own === 'name' ? [] : [at];
  });
  if (pairs.length === 0) return stretches;
  const rest = stretches.flatMap((stretch): Stretch[] => {
    const at = pairs.find((pair) => stretch.from < pair + 2 && pair < stretch.to);
    if (at === undefined) return [stretch];
    return [
      { ...stretch, to: at },
      { ...stretch, from: at + 2 },
    ].filter(({ from, to }) => to > from);
  });
  const told = pairs.map((at): Stretch => ({ part: 'variant', from: at, to: at + 2 }));
  return [...rest, ...told].sort((a, b) => a.from - b.from);
}

/** "S1 m2 l1": sizes with their counts glued on, where there are several. */
function sizesCounted(stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] {
  const pairs = units.flatMap((unit, at) => {
    const count = units[at + 1];
    const isPair = count?.gap === GLUED && /^[1-9]$/.test(count.text) && SIZE.test(unit.text);
    return isPair && units[at + 2]?.gap !== GLUED ? [at] : [];
  });
  if (pairs.length < 2) return stretches;
  const rest = stretches.filter(({ from, to }) => !pairs.some((at) => from < at + 2 && at < to));
  const told = pairs.flatMap((at): Stretch[] => [
    { part: 'variant', from: at, to: at + 1 },
    { part: 'quantity', from: at + 1, to: at + 2 },
  ]);
  return [...rest, ...told].sort((a, b) => a.from - b.from);
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
  [memories, untold, sizesCounted, withOffset].reduce<readonly Stretch[]>(
    (parts, step) => step(parts, units),
    stretches.flatMap((stretch) => fromWeight(stretch, units)).flatMap((stretch) => fromCount(stretch, units)),
  );
