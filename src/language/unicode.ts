// The Unicode traps of typed Bangla (facts on language, 2.2): NFC alone splits য় ড় ঢ় and repairs no অ + া.
const REPAIRS: readonly (readonly [RegExp, string])[] = [
  [/\u09AF\u09BC/g, '\u09DF'],
  [/\u09A1\u09BC/g, '\u09DC'],
  [/\u09A2\u09BC/g, '\u09DD'],
  [/\u0985\u09BE/g, '\u0986'],
  [/\u09A4\u09CD\u200D/g, '\u09CE'],
  // র + joiner + ্য shows differently with and without the joiner: keep that one.
  [/(?<!\u09B0(?=\u200D\u09CD\u09AF))[\u200C\u200D](?!\p{Extended_Pictographic})/gu, ''],
  [/[\u200B\u2060\uFEFF]/g, ''],
  [/[\u00A0\u202F]/g, ' '],
  [/\u09F7/g, '\u0964'],
];

// Text that nothing above nor NFC changes, as far as a look at single letters tells: no joiner, no lone nukta, no vowel that
// the next sign would complete. Most messages are such, and are done with one look.
const SETTLED =
  /^(?:[\n\x20-\x7E\u0964\u0965\u0980-\u0984\u0986-\u09BB\u09BD\u09BE-\u09C6\u09C8-\u09D6\u09DC\u09DD\u09DF-\u09F6\u09F8-\u09FD]|[\u0985\u09C7](?![\u09BC\u09BE\u09D7]))*$/;

/** One way of writing each Bangla letter; everything compared with a buyer's words goes through this too. */
export function unifyBangla(text: string): string {
  if (SETTLED.test(text)) return text;
  let unified = text.normalize('NFC');
  for (const [pattern, replacement] of REPAIRS) unified = unified.replace(pattern, replacement);
  // A dropped joiner may bring two parts of one letter together: then once more.
  return unified === text ? unified : unifyBangla(unified);
}

const FOLDED: Readonly<Record<string, string>> = {
  '\u0981': '',
  '\u09BC': '',
  '\u09A3': '\u09A8', // ণ ন
  '\u09B6': '\u09B8', // শ ষ স
  '\u09B7': '\u09B8',
  '\u09C0': '\u09BF', // long and short i
  '\u09C2': '\u09C1', // long and short u
  '\u0988': '\u0987',
  '\u098A': '\u0989',
  '\u09CE': '\u09A4', // ৎ ত
  '\u09DC': '\u09B0', // ড় ঢ় র
  '\u09DD': '\u09B0',
};
const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'g');
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/\u0983+$/, ''],
  [/(?<!\u09CD)\u09AF/g, '\u099C'], // য জ, but not ya-phala
  [/[\u0999\u0982](?:\u09CD?\u0997)?/g, '\u0982'], // ঙ ঙ্গ ংগ
  // Final ো, but কালো (black) is not কাল (yesterday).
  [/(?<=.{2})(?<!^\u0995\u09BE\u09B2)\u09CB$/, ''],
];

/** Folds spelling pairs that must match (ণ/ন, শ/ষ/স, long and short vowels, final ো); for look-up only, never for showing. */
export function banglaKey(word: string): string {
  let key = unifyBangla(word).replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter);
  for (const [pattern, replacement] of FOLDS) key = key.replace(pattern, replacement);
  return key;
}

/** A word as lists hold it: Bangla folded, anything else as it is. */
export const foldWord = (word: string): string => (/[\u0980-\u09FF]/.test(word) ? banglaKey(word) : word);

/** Bangla digits as ASCII, one character for one character, so that positions stay true. */
export function asciiDigits(text: string): string {
  if (!/[\u09E6-\u09EF]/.test(text)) return text;
  return text.replace(/[\u09E6-\u09EF]/g, (digit) => String(digit.charCodeAt(0) - 0x09e6));
}
