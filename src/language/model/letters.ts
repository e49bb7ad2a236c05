import { FNV_START, mix, place } from './hash.js';

const LONGEST = 4;
/** What stands further back in a message is not looked at letter by letter. */
export const MOST_LETTERS = 400;

/** The places of the stretches of two to four letters that begin at `from` … `to` and end after `beyond`. */
export function stretches(text: string, from: number, to: number, beyond: number, see: (place: number) => void): void {
  const length = Math.min(text.length, MOST_LETTERS);
  for (let at = from; at < to; at += 1) {
    let hash = FNV_START ^ 7;
    const end = Math.min(at + LONGEST, length);
    for (let next = at; next < end; next += 1) {
      hash = mix(hash, text.charCodeAt(next));
      if (next > at && next >= beyond) see(place(hash));
    }
  }
}

/** How many stretches a text of this length has. */
export function stretchesIn(letters: number): number {
  const length = Math.min(letters, MOST_LETTERS);
  return length < LONGEST
    ? (length * (length - 1)) / 2
    : (LONGEST - 1) * (length - LONGEST) + (LONGEST * (LONGEST - 1)) / 2;
}
