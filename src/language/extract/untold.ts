import type { Stretch } from '../tagger/labels.js';
import { GAPS, HARD, type Unit } from '../tagger/units.js';
import { foldWord } from '../unicode.js';
import { isNumber, isNumberWithUnit } from './count.js';
import { put } from './put.js';
import { keySet } from './word-row.js';

const SETS = keySet('jora joda hali dozon dozen জোড়া হালি ডজন');
const SIZE = /^(?:xs|s|m|l|x{1,3}l|[2-4]xl)$/;
const ROOM = /^(?:16|32|64|128|256|512)$/;
const GLUED = GAPS.indexOf('glued');
const SLASH = GAPS.indexOf('slash');
const TAKING = /^(?:take|have|want|need|order|get|send|just)$/;

const isHard = (unit: Unit | undefined): boolean => HARD.has(unit?.gap ?? -1);
const isEnd = (unit: Unit | undefined): boolean => unit === undefined || isHard(unit);
const isInOne = (unit: Unit | undefined): boolean => unit !== undefined && isNumberWithUnit(unit.word);
const isIn = (words: ReadonlySet<string>, unit: Unit): boolean => words.has(foldWord(unit.text));

/** "Ekjora nupur", "juta jora den", "I will take one.": a count that was taken for nothing. */
function counts(stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] {
  const at = (unit: number): Stretch | undefined => stretches.find(({ from, to }) => from <= unit && unit < to);
  const isThing = (unit: number): boolean => at(unit)?.part === 'product';
  const told = units.flatMap((unit, index): Stretch[] => {
    const isCount = isInOne(unit) || isIn(SETS, unit) || unit.text === 'one';
    if (!isCount || at(index)) return [];
    const before =
      isInOne(unit) && ((isThing(index + 1) && !isHard(units[index + 1])) || (isThing(index - 1) && !isHard(unit)));
    const behind = isIn(SETS, unit) && isThing(index - 1) && !isHard(unit) && !isNumber(units[index + 1]);
    const taken = unit.text === 'one' && TAKING.test(units[index - 1]?.text ?? '') && isEnd(units[index + 1]);
    return before || behind || taken ? [{ part: 'quantity', from: index, to: index + 1 }] : [];
  });
  return told.length === 0 ? stretches : [...stretches, ...told].sort((a, b) => a.from - b.from);
}

/** "8/256": a phone's memory. */
function memories(stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] {
  const partAt = (at: number): Stretch['part'] | undefined =>
    stretches.find(({ from, to }) => from <= at && at < to)?.part;
  const pairs = units.flatMap((unit, at) => {
    const room = units[at + 1];
    if (room?.gap !== SLASH || !ROOM.test(room.text) || !/^(?:[2-468]|12|16)$/.test(unit.text)) return [];
    return partAt(at) === 'address' || partAt(at) === 'name' ? [] : [at];
  });
  return pairs.reduce((told, at) => put(told, { part: 'variant', from: at, to: at + 2 }), stretches);
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

/** What counts or tells goods apart and was taken for nothing, or for something else, is told of. */
export const untold = (stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] =>
  [memories, counts, sizesCounted].reduce((told, step) => step(told, units), stretches);
