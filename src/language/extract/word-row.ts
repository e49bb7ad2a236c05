import { remember } from '../spelling.js';
import type { Token } from '../tokens.js';
import { banglaKey, unifyBangla } from '../unicode.js';
import { canonicalOf } from '../variants.js';

const fold = (word: string): string => (/[\u0980-\u09FF]/.test(word) ? banglaKey(word) : word);

/** A word list of the data folder as folded keys; words of one name are joined by `_`. */
export const keySet = (list: string): ReadonlySet<string> =>
  new Set(
    unifyBangla(list)
      .split(/\s+/)
      .map((name) => name.split('_').map(fold).join('_')),
  );

/** A table of the data folder under folded keys. */
export const keyTable = (entries: Record<string, number>): ReadonlyMap<string, number> =>
  new Map(Object.entries(entries).map(([word, value]) => [fold(unifyBangla(word)), value]));

const ENDINGS = ['ta', 'ti', 'er', 'টা', 'টি', 'ের'];

/** A word and what is left of it without a case ending. */
export const withoutEndings = (word: string): readonly string[] => [
  word,
  ...ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length)),
];

/** A word's folded key, and what it may be in a list: with and without its ending, in its usual spelling. */
const folded = remember((word): { key: string; forms: readonly string[] } => {
  const key = fold(word);
  return { key, forms: [...new Set(withoutEndings(key).flatMap((form) => [form, canonicalOf(form)]))] };
});

/** The first words of the names of several words in a set. */
const longNames = new Map<ReadonlySet<string>, ReadonlySet<string>>();
function beginsLong(names: ReadonlySet<string>, word: string): boolean {
  let begins = longNames.get(names);
  if (!begins) {
    begins = new Set([...names].filter((name) => name.includes('_')).map((name) => name.split('_')[0] ?? ''));
    longNames.set(names, begins);
  }
  return begins.has(word);
}

/** The words of a message by their place, for looking at what stands before and after. */
export interface WordRow {
  count: number;
  /** Folded key, or '' outside the row. */
  key(at: number): string;
  /** How many words of a name in `names` begin here, the longest first; 0 when none does. */
  nameLength(at: number, names: ReadonlySet<string>): number;
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
  const nameLength: WordRow['nameLength'] = (at, names) => {
    if (at < 0) return 0;
    for (let length = beginsLong(names, key(at)) ? 3 : 1; length > 0; length -= 1) {
      const last = at + length - 1;
      if (key(last) === '' || tokens.slice(at + 1, last + 1).some((token) => token.breakBefore)) continue;
      const before = words
        .slice(at, last)
        .map((word) => `${word.key}_`)
        .join('');
      if (words[last]?.forms.some((form) => names.has(before + form))) return length;
    }
    return 0;
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
