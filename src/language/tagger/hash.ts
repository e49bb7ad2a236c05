/** Hashed features share this many places: a power of two. */
export const PLACES = 2 ** 16;

const START = 0x811c9dc5;
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The place of a feature made of numbers. */
export function placeOf(kind: number, a: number, b: number, c: number): number {
  const hash = mix(mix(mix(mix(START, kind), a + 1), b + 1), c + 1);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

/** The place of a feature named by a word. */
export function placeOfWord(kind: number, word: string): number {
  let hash = mix(START, kind + 101);
  for (let at = 0; at < word.length; at += 1) hash = mix(hash, word.charCodeAt(at));
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}
