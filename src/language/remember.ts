const MOST = 20_000;

/**
 * The same function, remembering what it said of words met before: talk repeats its words. What it remembers changes no
 * answer, and at most MOST words are kept.
 */
export function remember<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as T;
    const said = answer(word);
    if (known.size >= MOST) known.clear();
    known.set(word, said);
    return said;
  };
}
