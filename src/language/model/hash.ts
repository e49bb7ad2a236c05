/** Hashed features share this many places: a power of two. */
export const BUCKETS = 2 ** 16;

export const FNV_START = 0x811c9dc5;
export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The place a hash stands for. */
export const place = (hash: number): number => (hash ^ (hash >>> 15)) & (BUCKETS - 1);

/** Goes on hashing with the letters of a text. */
export function mixText(hash: number, text: string): number {
  let mixed = hash;
  for (let at = 0; at < text.length; at += 1) mixed = mix(mixed, text.charCodeAt(at));
  return mixed;
}
