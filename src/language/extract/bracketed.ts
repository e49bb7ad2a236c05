import type { Stretch } from '../tagger/labels.js';
import { GAPS, type Gap, type Unit } from '../tagger/units.js';

const AFTER = new Set((['bracket', 'line', 'stop', 'comma'] satisfies Gap[]).map((gap) => GAPS.indexOf(gap)));
const BRACKET = GAPS.indexOf('bracket');

/** "Peeler (2)": a small number in brackets counts, whatever else it was taken for. */
export function bracketed(stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] {
  let all = stretches;
  for (let at = 1; at < units.length; at += 1) {
    const unit = units[at];
    const next = units[at + 1];
    if (unit?.gap !== BRACKET || !/^(?:[1-9]|1[0-2])$/.test(unit.text) || (next && !AFTER.has(next.gap))) continue;
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
