import { asciiDigits } from '../unicode.js';
import { codeFinder } from './codes.js';
import { type Entry, entryOf, namesAlone } from './entries.js';
import { groupsOf, hitOf } from './hits.js';
import { fitsAmong } from './word-fit.js';
import { type WordKind, wordsOf } from './words.js';

/** What a product may be called; `codes` are its SKUs and barcodes. */
export interface Called {
  id: string;
  name: string;
  aliases: readonly string[];
  codes: readonly string[];
}

/** What a text says of a catalogue's products. */
export interface Naming {
  /** For each thing named, the products that fit it equally, in the catalogue's order. */
  named: string[][];
  /** Products that a word of the text describes ("the red one"), word by word: it tells some apart, and names none. */
  described: ReadonlySet<string>[];
  /** The few products of the kind of goods spoken of ("saree"); none where there are many. */
  kind: string[];
}

const MOST_OF_A_KIND = 5;
const MOST_WORDS = 80;
const NUMBER_OF_PHONE = /(?:\d[ -]?){10}/;

/**
 * Finds what a text names of these products: by name, alias or code, misspelt or in the other script. Made once for a
 * catalogue; a text then meets only the names it shares a telling word with.
 */
export function namesFinder(products: readonly Called[]): (text: string) => Naming {
  const kinds = new Map<string, WordKind>();
  const idsOf = new Map<string, Set<string>>();
  const entries: Entry[] = [];
  for (const [at, { id, name, aliases }] of products.entries())
    for (const called of new Set([name, ...aliases])) {
      const entry = entryOf({ at, id, called }, kinds);
      if (entry === null) continue;
      entries.push(entry);
      for (const key of entry.words) idsOf.set(key, (idsOf.get(key) ?? new Set()).add(id));
    }
  const spread = (key: string): number => idsOf.get(key)?.size ?? 0;
  const alone = (key: string): boolean => namesAlone(key, kinds.get(key), spread(key));
  const byWord = byTellingWord(entries, alone, spread);
  const fits = fitsAmong([...kinds.keys()]);
  const coded = codeFinder(products.map(({ id, name, aliases, codes }) => ({ id, codes, names: [name, ...aliases] })));

  return (text) => {
    const places = new Map<string, number[]>();
    const described: ReadonlySet<string>[] = [];
    const goods: ReadonlySet<string>[] = [];
    for (const [at, word] of wordsOf(text).slice(0, MOST_WORDS).entries()) {
      const keys = fits(word);
      for (const key of keys) places.set(key, [...(places.get(key) ?? []), at]);
      const telling = keys.filter((key) => kinds.get(key) !== 'common');
      const ids = unionOf(telling.flatMap((key) => idsOf.get(key) ?? []));
      if (ids === null || /^\d$/.test(word)) continue;
      described.push(ids);
      if (keys.some((key) => kinds.get(key) === 'goods')) goods.push(ids);
    }
    const met = new Set([...places.keys()].flatMap((key) => byWord.get(key) ?? []));
    // "Shapla" above a phone number is whom the parcel goes to.
    const contact = NUMBER_OF_PHONE.test(asciiDigits(text));
    const hits = [...met]
      .filter(({ person }) => !(person && contact))
      .flatMap((entry) => hitOf(entry, places, alone) ?? []);
    return { named: [...coded(text), ...groupsOf(hits)], described, kind: inAll(goods) };
  };
}

/** Each name under its rarest word, and under every word that may name it alone. */
function byTellingWord(
  entries: readonly Entry[],
  alone: (key: string) => boolean,
  spread: (key: string) => number,
): ReadonlyMap<string, readonly Entry[]> {
  const byWord = new Map<string, Entry[]>();
  for (const entry of entries) {
    const rarest = entry.words.reduce((best, key) => (spread(key) < spread(best) ? key : best));
    for (const key of new Set([rarest, ...entry.words.filter(alone)])) {
      const known = byWord.get(key);
      if (known) known.push(entry);
      else byWord.set(key, [entry]);
    }
  }
  return byWord;
}

function unionOf(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> | null {
  const [first, ...others] = sets;
  if (first === undefined) return null;
  return others.length === 0 ? first : new Set(sets.flatMap((set) => [...set]));
}

/** What is in all of these sets, where that is little. */
function inAll(sets: readonly ReadonlySet<string>[]): string[] {
  const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  if (smallest === undefined || smallest.size > 20 * MOST_OF_A_KIND) return [];
  const ids = [...smallest].filter((id) => others.every((set) => set.has(id)));
  return ids.length > MOST_OF_A_KIND ? [] : ids;
}
