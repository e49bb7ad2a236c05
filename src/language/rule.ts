import type { Hit } from './concepts.js';

/**
 * One line of evidence: `weight` is added when the condition holds. Conditions are words apart by spaces, all of which
 * must hold: `price`, `!delivery` (absent), `price|rate` (either), `price>howmuch` (the second soon after the first),
 * `price~howmuch` (near each other, either order).
 */
export type Rule = readonly [weight: number, condition: string];

/** How many characters may lie between two meanings that belong together: about six words. */
const NEAR = 34;

/** The meanings of one message by name, each name's in the order of the message. */
export type Meanings = Map<string, Hit[]>;

export const addMeaning = (meanings: Meanings, hit: Hit): void => {
  const known = meanings.get(hit.concept);
  if (known) known.push(hit);
  else meanings.set(hit.concept, [hit]);
};

/** The hits that make a condition true, or null when it does not hold. */
export type Condition = (meanings: Meanings) => Hit[] | null;

type Term = (meanings: Meanings) => readonly Hit[];
const NONE: readonly Hit[] = [];

function ofConcepts(names: string): Term {
  const wanted = names.split('|');
  const [only = ''] = wanted;
  if (wanted.length === 1) return (meanings) => meanings.get(only) ?? NONE;
  return (meanings) => {
    const found = wanted.flatMap((name) => meanings.get(name) ?? NONE);
    return found.length > 1 ? found.sort((a, b) => a.from - b.from || a.start - b.start) : found;
  };
}

function beside(first: Term, second: Term, eitherOrder: boolean): Term {
  return (meanings) => {
    const befores = first(meanings);
    if (befores.length === 0) return NONE;
    const afters = second(meanings);
    for (const a of befores) {
      for (const b of afters) {
        const ahead = b.start - a.end;
        if (ahead >= 0 && ahead <= NEAR) return [a, b];
        const behind = a.start - b.end;
        if (eitherOrder && behind >= 0 && behind <= NEAR) return [b, a];
      }
    }
    return NONE;
  };
}

function termOf(text: string): Term {
  const [, first = '', order, second = ''] = /^(.+)([>~])(.+)$/.exec(text) ?? [];
  return order === undefined ? ofConcepts(text) : beside(ofConcepts(first), ofConcepts(second), order === '~');
}

/** Reads a condition once, to be asked of every message. */
export function compileCondition(condition: string): Condition {
  const terms = condition.split(' ').map((text) => {
    const denied = text.startsWith('!');
    return { denied, term: termOf(denied ? text.slice(1) : text) };
  });
  return (meanings) => {
    let used: Hit[] = [];
    for (const { denied, term } of terms) {
      const found = term(meanings);
      if (found.length > 0 === denied) return null;
      if (found.length > 0) used = used.length === 0 ? [...found] : [...used, ...found];
    }
    return used;
  };
}

/** Meanings of which one must be there for a condition to hold; null when it may hold without any. */
export function neededBy(condition: string): readonly string[] | null {
  const [first] = condition.split(' ').filter((term) => !term.startsWith('!'));
  return first === undefined ? null : (first.split(/[>~]/)[0] ?? '').split('|');
}

/** The names a condition mentions, for checking that each exists. */
export const namesIn = (condition: string): string[] => condition.split(/[\s|>~!]+/).filter(Boolean);
