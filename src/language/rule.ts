import type { Hit } from './concepts.js';
import { type Meanings, numberOf } from './meanings.js';

/**
 * One line of evidence: `weight` is added when the condition holds. Conditions are words apart by spaces, all of which
 * must hold: `price`, `!delivery` (absent), `price|rate` (either), `price>howmuch` (the second soon after the first),
 * `price~howmuch` (near each other, either order).
 */
export type Rule = readonly [weight: number, condition: string];

/** How many characters may lie between two meanings that belong together: about six words. */
const NEAR = 34;

/** A condition, or one word of it. */
export interface Condition {
  holds(meanings: Meanings): boolean;
  /** The hits that make it true; none when it does not hold. */
  hits(meanings: Meanings): readonly Hit[];
}

const NONE: readonly Hit[] = [];

function ofConcepts(names: string): Condition {
  const wanted = names.split('|').map(numberOf);
  const [only = -1] = wanted;
  if (wanted.length === 1) return { holds: (meanings) => meanings.has(only), hits: (meanings) => meanings.of(only) };
  return {
    holds: (meanings) => {
      for (const number of wanted) if (meanings.has(number)) return true;
      return false;
    },
    hits: (meanings) => {
      const found = wanted.flatMap((number) => meanings.of(number));
      return found.length > 1 ? found.sort((a, b) => a.from - b.from || a.start - b.start) : found;
    },
  };
}

function beside(first: Condition, second: Condition, eitherOrder: boolean): Condition {
  const hits = (meanings: Meanings): readonly Hit[] => {
    if (!first.holds(meanings) || !second.holds(meanings)) return NONE;
    const afters = second.hits(meanings);
    for (const a of first.hits(meanings)) {
      for (const b of afters) {
        const ahead = b.start - a.end;
        if (ahead >= 0 && ahead <= NEAR) return [a, b];
        const behind = a.start - b.end;
        if (eitherOrder && behind >= 0 && behind <= NEAR) return [b, a];
      }
    }
    return NONE;
  };
  return { holds: (meanings) => hits(meanings).length > 0, hits };
}

function termOf(text: string): Condition {
  const [, first = '', order, second = ''] = /^(.+)([>~])(.+)$/.exec(text) ?? [];
  return order === undefined ? ofConcepts(text) : beside(ofConcepts(first), ofConcepts(second), order === '~');
}

/** Reads a condition once, to be asked of every message. */
export function compileCondition(condition: string): Condition {
  const words = condition.split(' ');
  const wanted = words.filter((word) => !word.startsWith('!')).map(termOf);
  const denied = words.filter((word) => word.startsWith('!')).map((word) => termOf(word.slice(1)));
  const holds = (meanings: Meanings): boolean => {
    for (const term of wanted) if (!term.holds(meanings)) return false;
    for (const term of denied) if (term.holds(meanings)) return false;
    return true;
  };
  return { holds, hits: (meanings) => (holds(meanings) ? wanted.flatMap((term) => term.hits(meanings)) : NONE) };
}

/** Meanings of which one must be there for a condition to hold; null when it may hold without any. */
export function neededBy(condition: string): readonly string[] | null {
  const [first] = condition.split(' ').filter((term) => !term.startsWith('!'));
  return first === undefined ? null : (first.split(/[>~]/)[0] ?? '').split('|');
}

/** The names a condition mentions, for checking that each exists. */
export const namesIn = (condition: string): string[] => condition.split(/[\s|>~!]+/).filter(Boolean);
