/** One way a word is written, and what was found out about it so far. */
export interface Spelling {
  readonly text: string;
  /** What each remembering function said of it, by the function's number. */
  readonly known: unknown[];
}

const MOST = 20_000;
let recent = new Map<string, Spelling>();
let earlier = new Map<string, Spelling>();
let functions = 0;

/** A word as something that can be remembered. Of the words met, the last MOST are kept, and at most as many before those. */
export function spellingOf(text: string): Spelling {
  const met = recent.get(text);
  if (met) return met;
  const spelling: Spelling = earlier.get(text) ?? { text, known: new Array(functions) };
  if (recent.size >= MOST) {
    earlier = recent;
    recent = new Map();
  }
  recent.set(text, spelling);
  return spelling;
}

/**
 * The same function, remembering what it said of words met before: talk repeats its words. What it remembers changes no
 * answer; whoever holds a word's spelling need not look the word up again.
 */
export function remember<T extends NonNullable<unknown>>(answer: (word: string) => T): (spelling: Spelling) => T {
  const own = functions;
  functions += 1;
  return ({ text, known }) => {
    const before = known[own];
    if (before !== undefined) return before as T;
    const said = answer(text);
    known[own] = said;
    return said;
  };
}
