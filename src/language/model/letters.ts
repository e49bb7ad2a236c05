import { remember, type Spelling } from '../spelling.js';
import { FNV_START, mix, place } from './hash.js';

const LONGEST = 4;
const START = FNV_START ^ 7;
/** What stands further back in a message is not looked at letter by letter. */
export const MOST_LETTERS = 400;

/** The places of a text's stretches of two to four letters. */
export function stretches(text: string, see: (place: number) => void): void {
  const length = Math.min(text.length, MOST_LETTERS);
  for (let at = 0; at < text.length; at += 1) {
    let hash = START;
    const end = Math.min(at + LONGEST, length);
    for (let next = at; next < end; next += 1) {
      hash = mix(hash, text.charCodeAt(next));
      if (next > at) see(place(hash));
    }
  }
}

/** A word's letters as they are looked at: one digit is as good as another. */
const shownAs = (key: string): string => key.replace(/[0-9]/g, '0');

/** The keys between spaces, as their letters are looked at. */
export const lettersOf = (keys: readonly Spelling[]): string => shownAs(` ${keys.map(({ text }) => text).join(' ')} `);

/** How long that is. */
export function lengthOf(keys: readonly Spelling[]): number {
  let length = 1 + Math.max(1, keys.length);
  for (const { text } of keys) length += text.length;
  return length;
}

/** A word between its spaces, how it begins, and the hashes of its last two and its last letter with the space behind. */
export const borderOf = remember((key) => {
  const bordered = ` ${shownAs(key)} `;
  const from = bordered.length - 3;
  const [before, last, space] = [
    bordered.charCodeAt(from),
    bordered.charCodeAt(from + 1),
    bordered.charCodeAt(from + 2),
  ];
  return {
    bordered,
    first: bordered.charCodeAt(1),
    second: bordered.charCodeAt(2),
    lastTwo: mix(mix(mix(START, before), last), space),
    last: mix(mix(START, last), space),
  };
});

/** The places of the stretches that begin in one word and end in the next. */
export function acrossBorder(one: Spelling, next: Spelling, see: (place: number) => void): void {
  const { lastTwo, last } = borderOf(one);
  const { first, second } = borderOf(next);
  const reaching = mix(last, first);
  see(place(mix(lastTwo, first)));
  see(place(reaching));
  see(place(mix(reaching, second)));
}

/** How many stretches a text of this length has. */
export function stretchesIn(letters: number): number {
  const length = Math.min(letters, MOST_LETTERS);
  return length < LONGEST
    ? (length * (length - 1)) / 2
    : (LONGEST - 1) * (length - LONGEST) + (LONGEST * (LONGEST - 1)) / 2;
}
