import { AVAILABLE, COMES_IN, GONE, OFFERED, SIZE_WORD } from './availability.js';
import type { Figure } from './figures.js';
import { pattern } from './pattern.js';
import { CURRENCY_AFTER, CURRENCY_BEFORE, durationAfter, measureAround, PERCENT_AFTER } from './units.js';

const BETWEEN = pattern(
  '^\\s*(?:size|সাইজ|no|ta|টা)?\\s*(?:[,/&–—-]|,?\\s*(?:and|ar|r|o|ও|আর|এবং|or|ba|বা|naki|theke|to|থেকে))\\s*(?:size|সাইজ|even|o|ও)?\\s*$',
);
const SMALLEST = 16;
const LARGEST = 60;
const REACH = 60;

const mayBeSize = ({ values: [value = 0], digits }: Figure): boolean =>
  digits !== null && Number.isInteger(value * 2) && value >= SMALLEST && value <= LARGEST;

/** Figures that stand in a list of sizes: "41, 42 and 43", "36 theke 44", where sizes are spoken of or things offered. */
export function sizesListed(folded: string, figures: readonly Figure[]): ReadonlySet<Figure> {
  const found = new Set<Figure>();
  for (let at = 0; at < figures.length; at += 1) {
    const list = listFrom(folded, figures.slice(at));
    if (list.length > 1 && isOfSizes(folded, list)) for (const each of list) found.add(each);
    at += Math.max(list.length - 1, 0);
  }
  return found;
}

function listFrom(folded: string, figures: readonly Figure[]): Figure[] {
  const list: Figure[] = [];
  for (const figure of figures) {
    const last = list.at(-1);
    if (!mayBeSize(figure) || (last && !BETWEEN.test(folded.slice(last.end, figure.start)))) break;
    list.push(figure);
  }
  return list;
}

function isOfSizes(folded: string, list: readonly Figure[]): boolean {
  const [start, end] = [list[0]?.start ?? 0, list.at(-1)?.end ?? 0];
  const after = folded.slice(end);
  const before = folded.slice(0, start);
  const measured = CURRENCY_AFTER.test(after) || PERCENT_AFTER.test(after) || durationAfter(after) !== null;
  if (measured || CURRENCY_BEFORE.test(before) || measureAround(before, after) !== null) return false;
  const around = `${before.slice(-REACH).replace(/^.*[.!?।\n]/su, '')} # ${after.slice(0, REACH).replace(/[.!?।\n].*$/su, '')}`;
  return [SIZE_WORD, AVAILABLE, GONE, OFFERED, COMES_IN].some((each) => each.test(around));
}
