import type { Stretch } from '../tagger/labels.js';
import { GAPS, type Gap, type Unit } from '../tagger/units.js';
import { numberOfWord } from './count.js';

const AFTER = new Set((['bracket', 'line', 'stop', 'comma'] satisfies Gap[]).map((gap) => GAPS.indexOf(gap)));
/** What a count is announced by in a form. */
export const COUNT_FIELD = /^(?:qty|qnty|quantity|quantities|poriman|পরিমাণ|পরিমান|সংখ্যা)$/;
const BRACKET = GAPS.indexOf('bracket');

/** "Peeler (2)", "the clutch (one)". */
const isBracketed = (unit: Unit, next: Unit | undefined): boolean =>
  unit.gap === BRACKET && isPieces(unit, 12) && (next === undefined || AFTER.has(next.gap));

/** "Qty: 3", "পরিমাণ দুইটা". */
const isAnnounced = (units: readonly Unit[], at: number): boolean =>
  COUNT_FIELD.test(units[at - 1]?.text ?? '') && isPieces(units[at] as Unit, 99);

function isPieces({ word }: Unit, most: number): boolean {
  const number = numberOfWord(word);
  return number !== undefined && Number.isInteger(number) && number > 0 && number <= most;
}

/** A small number in brackets or behind the name of its field counts, whatever else it was taken for. */
export function bracketed(stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] {
  let all = stretches;
  for (let at = 1; at < units.length; at += 1) {
    const unit = units[at];
    const next = units[at + 1];
    if (unit === undefined || !(isBracketed(unit, next) || isAnnounced(units, at))) continue;
    const met = all.filter(({ from, to }) => from <= at && at < to);
    if (all.some(({ part, to }) => part === 'quantity' && to === at)) continue;
    if (met.some(({ part }) => part === 'name' || part === 'address')) continue;
    const before = met
      .filter(({ from, part }) => from < at && part !== 'quantity')
      .map((each) => ({ ...each, to: at }));
    const count: Stretch = { part: 'quantity', from: at, to: at + 1 };
    all = [...all.filter((each) => !met.includes(each)), ...before, count].sort((a, b) => a.from - b.from);
  }
  return all;
}
