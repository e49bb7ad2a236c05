import { MORE_VARIANTS } from './data/more-variants.js';
import { VARIANTS } from './data/variants.js';
import { squeeze } from './normalise.js';

const CANONICAL: ReadonlyMap<string, string> = new Map(
  [...Object.entries(VARIANTS), ...Object.entries(MORE_VARIANTS)].flatMap(([canonical, variants]) =>
    variants.split(' ').map((variant) => [variant, canonical] as const),
  ),
);

const DOUBLED = /(\p{L})\1/u;
/** A quick look before the slow one: the same sign twice, or a sign that takes two units. */
function mayBeDoubled(word: string): boolean {
  let before = -1;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code === before || code >= 0xd800) return true;
    before = code;
  }
  return false;
}

/** The usual spelling of a romanised or Bangla word, or the word itself; stretched letters are tried short. */
export function canonicalOf(word: string): string {
  const known = CANONICAL.get(word);
  if (known !== undefined || !mayBeDoubled(word) || !DOUBLED.test(word)) return known ?? word;
  const squeezed = squeeze(word);
  const single = squeezed.replace(/(\p{L})\1/gu, '$1');
  return CANONICAL.get(squeezed) ?? CANONICAL.get(single) ?? squeezed;
}

/** Every canonical spelling of the table, for tests of stability. */
export const variantPairs = (): ReadonlyMap<string, string> => CANONICAL;
