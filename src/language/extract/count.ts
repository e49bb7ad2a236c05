import { COUNT_UNITS, NUMBER_WORDS } from '../data/numbers.js';
import { remember, type Spelling, spellingOf } from '../spelling.js';
import { foldWord } from '../unicode.js';
import { keyTable } from './word-row.js';

const NUMBERS = keyTable(NUMBER_WORDS);
const UNITS = keyTable(COUNT_UNITS);

/** Words that count; `values` holds what they can mean, the likeliest first. */
export interface Count {
  from: number;
  to: number;
  values: readonly number[];
}

const ENDING = /(?:ta|ti|tai|tay|te|da|khana|khan|টা|টি|টাই|টায়|ডা|খানা|খান|টার|টে|jon|জন)$/;

/** What a single word says as a number: "তিনডা", "duita", "3". */
export function numberIn(word: string): number | undefined {
  if (/^[0-9]{1,4}(?:\.[0-9]+)?$/.test(word)) return Number(word);
  const key = foldWord(word);
  return NUMBERS.get(key) ?? NUMBERS.get(key.replace(ENDING, ''));
}

/** A number and its unit in one word: "ekjora", "একডজন". */
function inOne(word: string): readonly [number, string] | undefined {
  const key = foldWord(word);
  for (let at = key.length - 2; at >= 2; at -= 1) {
    const number = NUMBERS.get(key.slice(0, at));
    if (number !== undefined && (UNITS.get(key.slice(at)) ?? 1) !== 1) return [number, key.slice(at)];
  }
  return undefined;
}

/** A thousandth of what the rest of a list is weighed in. */
const GRAM = /^(?:g|gm|gms|gram|grams|গ্রাম)$/;
const AS_IT_IS = /^(?:liter|litre|litar|ltr|kgs|goj|gaj|yards?|লিটার|গজ)$/;
const PAIR = /^(?:jora|jura|joda|জোরা|জোডা|pair|pairs)$/;
function unitIn(word: string): number | undefined {
  if (GRAM.test(word)) return 0.001;
  if (AS_IT_IS.test(word)) return 1;
  const key = foldWord(word);
  return UNITS.get(key) ?? UNITS.get(key.replace(/(?:er|ta|ের|টা)$/, ''));
}

const saidAsNumber = remember((word) => ({ value: numberIn(word) }));

/** The same of a word met before, without looking it up again. */
export const numberOfWord = (word: Spelling): number | undefined => saidAsNumber(word).value;

const countingOf = remember((word) => ({ number: numberIn(word), unit: unitIn(word), inOne: inOne(word) }));
/** Whether a word of a message says a number. */
export const isNumber = (unit: { word: Spelling } | undefined): boolean =>
  unit !== undefined && numberOfWord(unit.word) !== undefined;

/** "ekjora", "একডজন": a number and its unit in one word. */
export const isNumberWithUnit = (word: Spelling): boolean => countingOf(word).inOne !== undefined;

const numberOf = (word: string): number | undefined => countingOf(spellingOf(word)).number;
const unitOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : countingOf(spellingOf(word)).unit;

const valuesOf = (number: number, units: readonly string[]): number[] => {
  const each = units.reduce((product, unit) => product * (unitOf(unit) ?? 1), 1);
  const pairs = units.some((unit) => PAIR.test(foldWord(unit)));
  const all = Math.round(number * each * 1000) / 1000;
  return pairs ? [all, number, number * 2] : [all];
};

/** "Sowa dui kg", "poune tin", "সাড়ে তিন": so much more or less than the number behind. */
const OFF_BY = keyTable({
  sowa: 0.25,
  soa: 0.25,
  সোয়া: 0.25,
  poune: -0.25,
  পৌনে: -0.25,
  sare: 0.5,
  share: 0.5,
  সাড়ে: 0.5,
});

/** What the words at a place count, or undefined: "2 ta", "duita", "hali 2 ta", "x3", "half dozen", "ek jora". */
function countAt(words: readonly string[], at: number): Count | undefined {
  const word = words[at] ?? '';
  const next = words[at + 1];
  if (word === 'x' && next !== undefined && /^[0-9]{1,3}$/.test(next))
    return { from: at, to: at + 2, values: [Number(next)] };
  const offBy = OFF_BY.get(foldWord(word));
  const from = offBy === undefined || next === undefined ? undefined : countAt(words, at + 1);
  const [counted] = from?.values ?? [];
  if (offBy !== undefined && from !== undefined && counted !== undefined && unitOf(words[from.to - 1]) !== undefined)
    return { from: at, to: from.to, values: [Math.round((counted + offBy) * 1000) / 1000] };
  const number = numberOf(word);
  const whole = number === undefined ? countingOf(spellingOf(word)).inOne : undefined;
  if (whole) return { from: at, to: at + 1, values: valuesOf(whole[0], [whole[1]]) };
  // "Choto der golpo": of the small, not one and a half.
  if (/^(?:der|dere)$/.test(word) && unitOf(next) === undefined) return undefined;
  if (number === undefined) {
    const multiple = unitOf(word);
    if (multiple === undefined || multiple === 0.001 || (multiple === 1 && !PAIR.test(foldWord(word))))
      return undefined;
    const after = next === undefined ? undefined : numberOf(next);
    if (after === undefined) return { from: at, to: at + 1, values: valuesOf(1, [word]) };
    const to = unitOf(words[at + 2]) === 1 ? at + 3 : at + 2;
    return { from: at, to, values: valuesOf(after, [word]) };
  }
  if (next === 'x') return { from: at, to: at + 2, values: [number] };
  if (number === 0.5 && next === 'a' && unitOf(words[at + 2]) !== undefined)
    return { from: at, to: at + 3, values: valuesOf(number, [words[at + 2] ?? '']) };
  // "দেড় ডজন", "half kg", "এক হাফ ডজন": a part of a unit.
  const part = next === undefined ? undefined : numberOf(next);
  if (part !== undefined && part < 1 && unitOf(words[at + 2]) !== undefined)
    return { from: at, to: at + 3, values: valuesOf(number * part, [words[at + 2] ?? '']) };
  let to = at + 1;
  const units: string[] = [];
  while (to < at + 3 && unitOf(words[to]) !== undefined) {
    units.push(words[to] ?? '');
    to += 1;
  }
  return { from: at, to, values: valuesOf(number, units) };
}

/** Every stretch of words that can count, longest first from each place, none within another. */
export function countsIn(words: readonly string[]): Count[] {
  const counts: Count[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const count = countAt(words, at);
    if (!count) continue;
    counts.push(count);
    at = count.to - 1;
  }
  return counts;
}
