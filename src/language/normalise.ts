import { asciiDigits, unifyBangla } from './unicode.js';

/** One message made comparable. Both texts have the same length, so a position in one is a position in the other. */
export interface Normalised {
  /** What the buyer wrote, in one Unicode form: slots are cut from here. */
  text: string;
  /** The same with ASCII digits and lower-case Latin: look-ups read this. */
  folded: string;
}

export function normalise(raw: string): Normalised {
  const text = unifyBangla(raw);
  return { text, folded: asciiDigits(text).replace(/[A-Z]/g, (letter) => letter.toLowerCase()) };
}

/** Runs of three or more equal letters become two: "plzzzz" → "plzz"; a look-up then tries one. */
export function squeeze(word: string): string {
  return word.replace(/(\p{L})\1{2,}/gu, '$1$1');
}
