import { asciiDigits, unifyBangla } from './unicode.js';

/** One message made comparable. Both texts have the same length, so a position in one is a position in the other. */
export interface Normalised {
  /** The message in one Unicode form: slots are cut from here. */
  text: string;
  /** The same with ASCII digits and lower-case Latin: look-ups read this. */
  folded: string;
  /** A stretch of `text` in the very characters the buyer typed; a string that is no stretch of it comes back as it is. */
  asWritten(stretch: string): string;
}

// A letter with its signs and joiners, and all that hangs on it by a virama: unifying never reaches past it.
const CLUSTER = /[\s\S](?:[\p{M}\u200B-\u200D]|(?<=[\u09CD][\u200C\u200D]?)[\u0985-\u09DF])*/gu;

export function normalise(raw: string): Normalised {
  const text = unifyBangla(raw);
  const changed = text !== raw;
  const asWritten = (stretch: string): string => {
    const from = text.indexOf(stretch);
    if (!changed) return from < 0 ? stretch : stretch.trim();
    if (from < 0 || stretch === '') return stretch;
    let at = 0;
    let written = '';
    for (const [typed] of raw.matchAll(CLUSTER)) {
      const { length } = unifyBangla(typed);
      const end = from + stretch.length;
      if (at >= from && at + length <= end) written += typed;
      // "লিটার" out of "লিটারের" ends within a letter's signs.
      else if (at >= from && at < end && length === typed.length) written += typed.slice(0, end - at);
      at += length;
    }
    return written.trim();
  };
  return { text, folded: lowered(asciiDigits(withColons(text))), asWritten };
}

// "নামঃ" is "নাম:"; "মোঃ" and "মোছাঃ" are short for names.
const withColons = (text: string): string =>
  text.includes('\u0983')
    ? text.replace(/(?<=[\u0980-\u09FF]{3})(?<!মোছা|মোসা|মোহা|মুহা|ইঞ্জি)\u0983(?=[\s:-]|$)/gu, ':')
    : text;

// Only Latin is lowered; where nothing else has two cases, the quick way does the same.
const lowered = (text: string): string =>
  /^[\0-\x7F\u0964\u0980-\u09FF]*$/.test(text)
    ? text.toLowerCase()
    : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Runs of three or more equal letters become two: "plzzzz" → "plzz"; a look-up then tries one. */
export function squeeze(word: string): string {
  return word.replace(/(\p{L})\1{2,}/gu, '$1$1');
}
