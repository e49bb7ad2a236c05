import { LEFT } from './availability.js';
import { pattern, words } from './pattern.js';
import { add, type Beside, type Reading } from './reading.js';
import { PIECES_AFTER } from './units.js';

const BUYING = pattern(
  words('nile|niben|nite|lagbe|need|want|take|order|cost|costs|kinle|for|নিলে|নিবেন|নেবেন|লাগবে|কিনলে|নিতে'),
);
const CHOICES = pattern(
  `^\\s*(?:${words('color|colour|size|type|design|item|products?|কালার|রং|রঙ|সাইজ|ডিজাইন|ধরনের|রকম|আইটেম')})`,
);
const TIMES_BEFORE = /[x×*]\s*$/;
const TIMES_AFTER = /^\s*[x×*](?![a-z]|\s*\d)/;
const ONLY = /(?:only|matro|মাত্র)/;

/** Pieces of something: how many are left, a line of an order, or how many somebody takes. False where none are meant. */
export function pieces(reading: Reading, { before, after, clause, figure }: Beside): boolean {
  const times = TIMES_BEFORE.test(before) || TIMES_AFTER.test(after);
  const unit = PIECES_AFTER.exec(after)?.[0] ?? '';
  if (!times && unit === '' && !figure.counts) return false;
  const said = reading.folded.slice(figure.start, figure.end);
  const rest = after.slice(unit.length);
  // "Both of them", "three piece" (a garment), "two colours": nobody counts pieces.
  const garment = /^(?:one|two|three)$/.test(said) && /^\s*piece(?!s)/.test(after);
  if (figure.both || garment || CHOICES.test(rest)) return true;
  const { values, start } = figure;
  const [count = 0] = values;
  const end = figure.end + unit.length;
  const left = LEFT.test(clause.folded) && !BUYING.test(clause.folded);
  const remains = !times && left && (count > 1 || figure.digits !== null || ONLY.test(before));
  if (times) add(reading, clause, { kind: 'quantity', values, start, end });
  if (remains) add(reading, clause, { kind: 'count', values, start, end });
  const taken = !remains && count >= 2 && Number.isInteger(count);
  if (taken) reading.counts.set(clause.start, [...(reading.counts.get(clause.start) ?? []), count]);
  return true;
}
