import { DISTRICTS } from '../../domain/districts.js';
import { AREAS } from '../data/areas.js';
import { DISTRICT_ALIASES } from '../data/district-aliases.js';
import { editDistance, phoneticKey } from '../phonetic.js';
import { remember } from '../remember.js';
import type { Token } from '../tokens.js';
import { banglaKey, unifyBangla } from '../unicode.js';

/** A district or area named in a message; positions are those of the normalised text. */
export interface Place {
  kind: 'district' | 'area';
  district: string;
  start: number;
  end: number;
}

interface Entry {
  kind: Place['kind'];
  district: string;
  words: readonly string[];
}

const keyOf = (word: string): string =>
  /[\u0980-\u09FF]/.test(word) ? banglaKey(word) : word.toLowerCase().replace(/['’]/g, '');

function index(): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (kind: Place['kind'], district: string, names: readonly string[]) => {
    for (const name of names) {
      const words = unifyBangla(name).split(/[_\s]/).filter(Boolean).map(keyOf);
      const [first] = words;
      if (first !== undefined) entries.set(first, [...(entries.get(first) ?? []), { kind, district, words }]);
    }
  };
  for (const { name, bangla } of DISTRICTS) add('district', name, [name, bangla]);
  for (const [district, list] of Object.entries(DISTRICT_ALIASES)) add('district', district, list.split(/\s+/));
  for (const [district, list] of Object.entries(AREAS)) add('area', district, list.split(/\s+/));
  return entries;
}

const ENTRIES = index();
const BY_SOUND = new Map(
  [...ENTRIES.keys()].filter((key) => /^[a-z]{6,}$/.test(key)).map((key) => [phoneticKey(key), key]),
);
const ENDINGS = 'te er ta ay e r y i য়ে ের তে এর র য় ে এ'.split(' ').map(unifyBangla);

// Case endings glue to place names: sylhete, khulnay, ঢাকার, সিলেটে.
const stems = remember((written): readonly string[] => {
  const word = keyOf(written);
  const bare = ENDINGS.filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
    .filter((stem) => stem.length >= 3);
  const alike = /^[a-z]{6,}$/.test(word) ? BY_SOUND.get(phoneticKey(word)) : undefined;
  return [word, ...bare, ...(alike !== undefined && editDistance(word, alike, 1) <= 1 ? [alike] : [])];
});

/** Districts and areas named in the tokens, in order. */
export function findPlaces(tokens: readonly Token[]): Place[] {
  const keys = tokens.map((token) => stems(token.text));
  const places: Place[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let best: Entry | undefined;
    for (const key of keys[at] ?? []) {
      for (const entry of ENTRIES.get(key) ?? []) {
        if (!entry.words.every((word, offset) => keys[at + offset]?.includes(word))) continue;
        if (best === undefined || entry.words.length > best.words.length) best = entry;
      }
      if (best !== undefined) break;
    }
    const from = tokens[at];
    const to = tokens[at + (best?.words.length ?? 1) - 1];
    if (best === undefined || from === undefined || to === undefined) continue;
    places.push({ kind: best.kind, district: best.district, start: from.start, end: to.end });
    at += best.words.length - 1;
  }
  return places;
}

// "ঢাকার বাইরে" names no place of the buyer's.
const OUTSIDE = /^(?:er)?\s*(?:baire|bahire|bayre|বাইরে|বাহিরে)/;

/** The district the buyer is in: the last one named, else the one the last named area lies in. */
export function districtOf(places: readonly Place[], folded: string): string | null {
  const own = places.filter(
    (place) =>
      !OUTSIDE.test(folded.slice(place.end).trimStart()) && !/outside(?: of)? $/.test(folded.slice(0, place.start)),
  );
  const named = own.filter((place) => place.kind === 'district');
  return (named.at(-1) ?? own.at(-1))?.district ?? null;
}
