import { keyOf, kindOf, type WordKind, wordsOf } from './words.js';

/** A name as it is looked for. */
export interface Entry {
  /** Its place in the catalogue. */
  at: number;
  id: string;
  /** The words that count, in order, each once. */
  words: readonly string[];
  /** Only words that stand in many names ("red", "combo", "13"): they count where they stand in a row. */
  inRow: boolean;
  /** Nothing but a person's name or a place. */
  person: boolean;
}

/** Reads a name or alias, and keeps what its words are worth; null when it holds nothing that could name goods. */
export function entryOf(
  { at, id, called }: { at: number; id: string; called: string },
  kinds: Map<string, WordKind>,
): Entry | null {
  const all = new Map(
    wordsOf(called).map((word): [string, WordKind] => {
      const key = keyOf(word);
      return [key, kindOf(word, key)];
    }),
  );
  const counted = new Map([...all].filter(([, kind]) => kind !== 'common'));
  const inRow = [...counted.values()].every((kind) => kind === 'look' || kind === 'number');
  // "Attar Rose" may be nothing but words that anybody says: all of them in a row are the name yet.
  const words = inRow && counted.size < 2 ? all : counted;
  const worth = [...words.values()];
  if (words.size === 0) return null;
  for (const [key, kind] of words) kinds.set(key, kind);
  // One such word names nothing: it only describes.
  return { at, id, words: [...words.keys()], inRow, person: worth.every((kind) => kind === 'person') };
}

const FEW = 5;

/** Whether a word may stand for the whole name: "monipuri" for the one Monipuri saree. */
export const namesAlone = (key: string, kind: WordKind | undefined, products: number): boolean =>
  kind === 'own' && key.length >= 4 && products <= FEW;
