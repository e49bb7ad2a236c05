import { AVAILABLE, GONE, SIZE_WORD } from './availability.js';
import type { Figure } from './figures.js';
import { roleOf } from './money.js';
import { pattern, words } from './pattern.js';
import { pieces } from './pieces-counted.js';
import { add, type Beside, clauseAt, type Reading } from './reading.js';
import { CURRENCY_AFTER, CURRENCY_BEFORE, durationAfter, isRuntime, measureAround, PERCENT_AFTER } from './units.js';

const MINOR = 100;
const RANGE = pattern('^\\s*(?:[-–—~/]|theke|thaka|to|or|ba|থেকে|হতে|বা)\\s*$');
const PAST = pattern(`^\\s*(?:${words('age|aage|ago|before|আগে|আগের|dhore|ধরে')})`);
const SIZED_BEFORE = new RegExp(`(?:${SIZE_WORD.source})\\S*\\s*(?:ta|টা|no|number|নম্বর|er|:|is|-)?\\s*$`, 'u');
const SIZED_AFTER = new RegExp(`^\\s*(?:no|number|নম্বর|নাম্বার)?\\s*(?:${SIZE_WORD.source})`, 'u');
const PRICED_BEFORE = pattern('(?:dam|price|দাম|মূল্য)\\S*\\s*[:=]?\\s*$');
// Below this a bare figure counts something; from here on it is money.
const BARE_MONEY = 50;

/** What a figure means, by the words around it. */
export function senseOf(reading: Reading, figure: Figure, next?: Figure, previous?: Figure): void {
  const { folded, clauses } = reading;
  const clause = clauseAt(clauses, figure.start);
  const before = folded.slice(clause.start, figure.start);
  const after = folded.slice(figure.end, clause.end);
  const last = next && rangeBetween(folded, figure, next) && next.start < clause.end + 3 ? next : undefined;
  // Of "3-5 days" the unit stands behind the second figure.
  const behind = last ? folded.slice(last.end, Math.max(clause.end, last.end + 24)) : after;
  const beside = { figure, clause, before, after };
  if (CURRENCY_BEFORE.test(before) || CURRENCY_AFTER.test(behind)) money(reading, beside, 'taka');
  else if (PERCENT_AFTER.test(behind)) percent(reading, beside);
  else if (durationAfter(behind) !== null) {
    if (!(previous && rangeBetween(folded, previous, figure))) duration(reading, beside, behind, last);
  } else if (!pieces(reading, beside) && !measure(reading, beside, behind) && !figure.smallWord) {
    if (isSize(beside)) size(reading, beside);
    else if (isBareMoney(reading, beside)) money(reading, beside, '');
  }
}

const rangeBetween = (folded: string, from: Figure, to: Figure): boolean =>
  RANGE.test(folded.slice(from.end, to.start));

function percent(reading: Reading, { figure, clause, after }: Beside): void {
  const [sign] = PERCENT_AFTER.exec(after) ?? [''];
  add(reading, clause, {
    kind: 'percent',
    values: figure.values,
    start: figure.start,
    end: figure.end + sign.length,
  });
}

/** A time waits for what it is the time of; "30 hours battery" measures a thing. */
function duration(reading: Reading, { figure, clause }: Beside, behind: string, last: Figure | undefined): void {
  const unit = durationAfter(behind);
  if (unit === null || PAST.test(behind.slice(unit.length))) return;
  const { start } = figure;
  const end = (last ?? figure).end + unit.length;
  if (unit.days < 1 && isRuntime(clause.folded)) {
    add(reading, clause, { kind: 'measure', unit: 'hour', values: figure.values, start, end });
    return;
  }
  reading.durations.push({
    clause,
    start,
    end,
    values: figure.values.map((each) => each * unit.days),
    upTo: last ? (last.values[0] ?? 0) * unit.days : null,
    unit: unit.days < 1 ? 'hour' : unit.days >= 30 ? 'long' : 'day',
    used: false,
  });
}

function measure(reading: Reading, { figure, clause, before, after }: Beside, behind: string): boolean {
  const found = measureAround(before, behind);
  if (found === null) return false;
  const end = figure.end + (measureAround(before, after)?.length ?? 0);
  const { unit, part: code } = found;
  add(reading, clause, { kind: 'measure', unit, code, values: figure.values, start: figure.start, end });
  return true;
}

/** "42 size", or a figure that can be one where things are said to be there or gone. */
function isSize({ figure, clause: { folded }, before, after }: Beside): boolean {
  if (SIZED_BEFORE.test(before) || SIZED_AFTER.test(after)) return true;
  const [value = 0] = figure.values;
  const possible = Number.isInteger(value * 2) && value >= 16 && value <= 60;
  return possible && (AVAILABLE.test(folded) || GONE.test(folded) || SIZE_WORD.test(folded));
}

const size = (reading: Reading, { figure, clause }: Beside): void =>
  add(reading, clause, { kind: 'size', code: String(figure.values[0]), start: figure.start, end: figure.end });

function isBareMoney(reading: Reading, { figure, before }: Beside): boolean {
  const [value = 0] = figure.values;
  if (value < BARE_MONEY && !PRICED_BEFORE.test(before)) return false;
  return !isPostcode(reading, figure);
}

/** "Gazipur 1704", "Dhaka-1207": four digits right behind a place. */
function isPostcode({ places, folded }: Reading, { digits, start }: Figure): boolean {
  if (!/^\d{4}$/.test(digits ?? '')) return false;
  return places.some(({ at }) => at < start && /^[\p{L}\p{M}]+[\s,-]*$/u.test(folded.slice(at, start)));
}

function money(reading: Reading, { figure, clause, before, after }: Beside, unit: 'taka' | ''): void {
  const [sign] = CURRENCY_AFTER.exec(after) ?? [''];
  const [ahead] = CURRENCY_BEFORE.exec(before) ?? [''];
  const end = figure.end + sign.length;
  const kind = roleOf(clause.folded, figure.start - clause.start, end - clause.start);
  const values = figure.values.map((each) => Math.round(each * MINOR));
  if (kind === 'threshold') reading.thresholds.set(clause.sentence, values[0] ?? 0);
  add(reading, clause, { kind, values, unit, start: figure.start - ahead.trimStart().length, end });
}
