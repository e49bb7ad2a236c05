import type { Hit } from './concepts.js';
import { numberOf } from './meaning-numbers.js';
import type { Meanings } from './meanings.js';

/**
 * One line of evidence: `weight` is added when the condition holds. Conditions are words apart by spaces, all of which
 * must hold: `price`, `!delivery` (absent), `price|rate` (either), `price>howmuch` (the second soon after the first),
 * `price~howmuch` (near each other, either order).
 */
export type Rule = readonly [weight: number, condition: string];

/** How many characters may lie between two meanings that belong together: about six words. */
const NEAR = 34;

/** Two meanings near each other; each may be one of several. */
interface Beside {
  first: readonly number[];
  second: readonly number[];
  eitherOrder: boolean;
}

/** A condition read once, to be asked of every message. Names stand there by number; see numberOf. */
export interface Condition {
  /** Of each of these lists one must be there. */
  wanted: readonly (readonly number[])[];
  beside: readonly Beside[];
  denied: readonly number[];
  notBeside: readonly Beside[];
}

const numbersOf = (names: string): number[] => names.split('|').map(numberOf);

/** Reads a condition as it is written. */
export function compileCondition(condition: string): Condition {
  const wanted: number[][] = [];
  const beside: Beside[] = [];
  const denied: number[] = [];
  const notBeside: Beside[] = [];
  for (const word of condition.split(' ')) {
    const isDenied = word.startsWith('!');
    const names = isDenied ? word.slice(1) : word;
    const [, first = '', order, second = ''] = /^([^>~]+)([>~])(.+)$/.exec(names) ?? [];
    if (order === undefined) {
      if (isDenied) denied.push(...numbersOf(names));
      else wanted.push(numbersOf(names));
    } else {
      const pair = { first: numbersOf(first), second: numbersOf(second), eitherOrder: order === '~' };
      (isDenied ? notBeside : beside).push(pair);
    }
  }
  return { wanted, beside, denied, notBeside };
}

function hasOne(numbers: readonly number[], meanings: Meanings): boolean {
  for (const number of numbers) if (meanings.has(number)) return true;
  return false;
}

function hitsOf(numbers: readonly number[], meanings: Meanings): readonly Hit[] {
  const [only = -1] = numbers;
  if (numbers.length === 1) return meanings.of(only);
  const found = numbers.flatMap((number) => meanings.of(number));
  return found.length > 1 ? found.sort((a, b) => a.from - b.from || a.start - b.start) : found;
}

function pairOf({ first, second, eitherOrder }: Beside, meanings: Meanings): readonly [Hit, Hit] | null {
  if (!hasOne(first, meanings) || !hasOne(second, meanings)) return null;
  const afters = hitsOf(second, meanings);
  for (const a of hitsOf(first, meanings)) {
    for (const b of afters) {
      const ahead = b.start - a.end;
      if (ahead >= 0 && ahead <= NEAR) return [a, b];
      const behind = a.start - b.end;
      if (eitherOrder && behind >= 0 && behind <= NEAR) return [b, a];
    }
  }
  return null;
}

/** Whether a condition holds of a message. */
export function holds({ wanted, beside, denied, notBeside }: Condition, meanings: Meanings): boolean {
  for (const numbers of wanted) if (!hasOne(numbers, meanings)) return false;
  if (hasOne(denied, meanings)) return false;
  for (const pair of beside) if (pairOf(pair, meanings) === null) return false;
  for (const pair of notBeside) if (pairOf(pair, meanings) !== null) return false;
  return true;
}

/** The hits that make a condition true that holds. */
export function hitsFor({ wanted, beside }: Condition, meanings: Meanings): readonly Hit[] {
  const hits: Hit[] = [];
  for (const numbers of wanted) hits.push(...hitsOf(numbers, meanings));
  for (const pair of beside) hits.push(...(pairOf(pair, meanings) ?? []));
  return hits;
}

/** Meanings of which one must be there for a condition to hold; null when it may hold without any. */
export function neededBy(condition: string): readonly string[] | null {
  const [first] = condition.split(' ').filter((term) => !term.startsWith('!'));
  return first === undefined ? null : (first.split(/[>~]/)[0] ?? '').split('|');
}

/** The names a condition mentions, for checking that each exists. */
export const namesIn = (condition: string): string[] => condition.split(/[\s|>~!]+/).filter(Boolean);
