import { remember, type Spelling, spellingOf } from '../spelling.js';
import type { Token } from '../tokens.js';
import { foldWord, unifyBangla } from '../unicode.js';
import { canonicalOf } from '../variants.js';

/** A word list of the data folder as folded keys; words of one name are joined by `_`. */
export const keySet = (list: string): ReadonlySet<string> =>
  new Set(
    unifyBangla(list)
      .split(/\s+/)
      .map((name) => name.split('_').map(foldWord).join('_')),
  );

/** A table of the data folder under folded keys. */
export const keyTable = (entries: Record<string, number>): ReadonlyMap<string, number> =>
  new Map(Object.entries(entries).map(([word, value]) => [foldWord(unifyBangla(word)), value]));

const ENDINGS = ['ta', 'ti', 'er', 'টা', 'টি', 'ের'];

/** A word and what is left of it without a case ending. */
export const withoutEndings = (word: string): readonly string[] => [
  word,
  ...ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length)),
];

/** A word's folded key, and what it may be in a list: with and without its ending, in its usual spelling. */
const folded = remember((word): { key: string; forms: readonly string[] } => {
  const key = foldWord(word);
  return { key, forms: [...new Set(withoutEndings(key).flatMap((form) => [form, canonicalOf(form)]))] };
});

/** Names of one to three words each, and what a word can be of them. */
export interface NameList {
  names: ReadonlySet<string>;
  /** Whether the word is such a name, and whether one of several words begins with it. */
  starting: (word: Spelling) => { whole: boolean; long: boolean };
}

/** A word list of the data folder for finding its names in a row of words. */
export function nameList(list: string): NameList {
  const names = keySet(list);
  const firsts = new Set([...names].filter((name) => name.includes('_')).map((name) => name.split('_')[0] ?? ''));
  const starting = remember((word) => {
    const { key, forms } = folded(spellingOf(word));
    return { whole: forms.some((form) => names.has(form)), long: firsts.has(key) };
  });
  return { names, starting };
}

/** Whether a name of the list, of whatever length, may begin with the word. */
export function begins(word: Spelling, { starting }: NameList): boolean {
  const { whole, long } = starting(word);
  return whole || long;
}

/** The words of a message by their place, for looking at what stands before and after. */
export interface WordRow {
  count: number;
  /** Folded key, or '' outside the row. */
  key(at: number): string;
  /** How many words of a name in `list` begin here, the longest first; 0 when none does. */
  nameLength(at: number, list: NameList): number;
  /** Nothing stands between this word and the one before it: "2ta", "xl2ta". */
  glued(at: number): boolean;
  /** Written in capitals. */
  upper(at: number): boolean;
  /** Written in digits. */
  digits(at: number): boolean;
}

export function wordRow(tokens: readonly Token[], text: string): WordRow {
  const words = tokens.map(({ spelling }) => folded(spelling));
  const key = (at: number): string => words[at]?.key ?? '';
  const nameLength: WordRow['nameLength'] = (at, { names, starting }) => {
    const token = tokens[at];
    if (token === undefined) return 0;
    const { whole, long } = starting(token.spelling);
    for (let length = long ? 3 : 1; length > 1; length -= 1) {
      const last = at + length - 1;
      if (key(last) === '' || tokens.slice(at + 1, last + 1).some((each) => each.breakBefore)) continue;
      const before = words
        .slice(at, last)
        .map((word) => `${word.key}_`)
        .join('');
      if (words[last]?.forms.some((form) => names.has(before + form))) return length;
    }
    return whole ? 1 : 0;
  };
  return {
    count: tokens.length,
    key,
    nameLength,
    glued: (at) => at > 0 && tokens[at] !== undefined && tokens[at]?.start === tokens[at - 1]?.end,
    upper: (at) => {
      const token = tokens[at];
      return token !== undefined && /^[A-Z]+$/.test(text.slice(token.start, token.end));
    },
    digits: (at) => tokens[at]?.kind === 'digits',
  };
}
