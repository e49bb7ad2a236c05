import type { Hit } from './concepts.js';

/**
 * One line of evidence: `weight` is added when the condition holds. Conditions are words apart by spaces, all of which
 * must hold: `price`, `!delivery` (absent), `price|rate` (either), `price>howmuch` (the second soon after the first),
 * `price~howmuch` (near each other, either order).
 */
export type Rule = readonly [weight: number, condition: string];

/** How many characters may lie between two meanings that belong together: about six words. */
const NEAR = 34;

const ofConcept = (hits: readonly Hit[], concepts: string): Hit[] => {
  const wanted = concepts.split('|');
  return hits.filter((hit) => wanted.includes(hit.concept));
};

function matchTerm(term: string, hits: readonly Hit[]): Hit[] {
  const pair = /^(.+)([>~])(.+)$/.exec(term);
  if (!pair) return ofConcept(hits, term);
  const [, first = '', order, second = ''] = pair;
  for (const a of ofConcept(hits, first)) {
    for (const b of ofConcept(hits, second)) {
      const ahead = b.start - a.end;
      const behind = a.start - b.end;
      if (ahead >= 0 && ahead <= NEAR) return [a, b];
      if (order === '~' && behind >= 0 && behind <= NEAR) return [b, a];
    }
  }
  return [];
}

/** The hits that make a condition true, or null when it does not hold. */
export function matchCondition(condition: string, hits: readonly Hit[]): Hit[] | null {
  const used: Hit[] = [];
  for (const term of condition.split(' ')) {
    const denied = term.startsWith('!');
    const found = matchTerm(denied ? term.slice(1) : term, hits);
    if (found.length > 0 === denied) return null;
    used.push(...found);
  }
  return used;
}

/** The names a condition mentions, for checking that each exists. */
export const namesIn = (condition: string): string[] => condition.split(/[\s|>~!]+/).filter(Boolean);
