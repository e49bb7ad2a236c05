/** Hashed features share this many places: a power of two. */
export const PLACES = 2 ** 16;

const START = 0x811c9dc5;
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The place of a feature made of numbers. */
export function placeOf(kind: number, a: number, b: number, c: number): number {
  const hash = mix(mix(mix(mix(START, kind), a + 1), b + 1), c + 1);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

/** What a word tells, as a number that stands for its name. */
export function traitOf(name: string): number {
  let hash = START;
  for (let at = 0; at < name.length; at += 1) hash = mix(hash, name.charCodeAt(at));
  return hash;
}

/** The place of what a word tells as seen from a neighbour. */
export function placeOfTrait(from: number, trait: number): number {
  const hash = mix(mix(trait, from + 101), from + 1);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}
