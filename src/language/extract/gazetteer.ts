import { DISTRICTS } from '../../domain/districts.js';
import { AREAS } from '../data/areas.js';
import { DISTRICT_ALIASES } from '../data/district-aliases.js';
import { SHARED_AREAS, WEAK_AREAS } from '../data/shared-areas.js';
import { UPAZILAS } from '../data/upazilas.js';
import { editDistance, phoneticKey } from '../phonetic.js';
import { banglaKey, unifyBangla } from '../unicode.js';

/** A name on the map and every district that bears it. */
export interface PlaceName {
  words: readonly string[];
  /** Names the district itself. */
  isDistrict: boolean;
  /** Where it may lie, the most likely first. */
  districts: readonly string[];
  /** A common word too: a place only beside its district or a thana word. */
  weak: boolean;
}

/** A word of a place name as it is looked up: endings that are spelt at will are one (ganj/gonj, pur/por, nagar/nogor). */
export const placeKey = (word: string): string =>
  /[\u0980-\u09FF]/.test(word)
    ? banglaKey(word).replace(/গন্জ$/, 'গঞ্জ')
    : word
        .toLowerCase()
        .replace(/['’]/g, '')
        .replace(/g[ao]n[jgz]$/, 'ganj')
        .replace(/(?<=.{3})p[ou]r[ae]?$/, 'pur')
        .replace(/(?<=.{2})n[ao]g[ao]r$/, 'nagar');

const wordsOf = (name: string): string[] => unifyBangla(name).split(/[_\s]/).filter(Boolean).map(placeKey);
const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);

function compile(): ReadonlyMap<string, PlaceName> {
  const names = new Map<string, PlaceName>();
  const weak = new Set(split(WEAK_AREAS).map((name) => wordsOf(name).join(' ')));
  const add = (isDistrict: boolean, districts: readonly string[], list: readonly string[]) => {
    for (const name of list) {
      const words = wordsOf(name);
      const key = words.join(' ');
      const known = names.get(key);
      names.set(key, {
        words,
        isDistrict: isDistrict || (known?.isDistrict ?? false),
        districts: [...new Set([...(known?.districts ?? []), ...districts])],
        weak: weak.has(key),
      });
    }
  };
  for (const { name, bangla } of DISTRICTS) add(true, [name], [name, bangla]);
  for (const [district, list] of Object.entries(DISTRICT_ALIASES)) add(true, [district], split(list));
  for (const [list, districts] of Object.entries(SHARED_AREAS)) add(false, districts, split(list));
  for (const [district, list] of Object.entries(AREAS)) add(false, [district], split(list));
  for (const [district, list] of Object.entries(UPAZILAS)) add(false, [district], split(list));
  return names;
}

const NAMES = compile();
const vowels = (key: string): string => key.replace(/[aeo]/g, 'o').replace(/[iy]/g, 'i').replace(/z/g, 'j');

function soundsOf(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const sounds = new Map<string, string[]>();
  for (const name of names) {
    if (!/^[a-z]{5,}$/.test(name)) continue;
    const sound = phoneticKey(name);
    sounds.set(sound, [...(sounds.get(sound) ?? []), name]);
  }
  return sounds;
}

const BY_SOUND = soundsOf(NAMES.keys());

/** Names of one romanised word that sound like this one and are spelt nearly so. */
function alike(word: string): PlaceName[] {
  const limit = word.length >= 8 ? 2 : word.length >= 6 ? 1 : 0;
  return (BY_SOUND.get(phoneticKey(word)) ?? [])
    .filter((other) => other !== word && editDistance(vowels(word), vowels(other), limit) <= limit)
    .flatMap((other) => NAMES.get(other) ?? []);
}

/** Names by their first word. A name spelt like one elsewhere bears the districts of both. */
const ENTRIES: ReadonlyMap<string, readonly PlaceName[]> = (() => {
  const entries = new Map<string, PlaceName[]>();
  for (const [key, name] of NAMES) {
    const isOne = !name.isDistrict && name.words.length === 1 && /^[a-z]{6,}$/.test(key);
    const same = (isOne ? (BY_SOUND.get(phoneticKey(key)) ?? []) : [])
      .filter((other) => other !== key && vowels(other) === vowels(key))
      .flatMap((other) => NAMES.get(other) ?? [])
      .filter((other) => !other.isDistrict);
    const districts = [...new Set([name, ...same].flatMap((each) => each.districts))];
    const first = name.words[0] ?? '';
    entries.set(first, [...(entries.get(first) ?? []), { ...name, districts }]);
  }
  return entries;
})();

const ENDINGS = 'গুলো তেই েই য়ে ের তে এর র য় ে এ ত te er ta ay e r y i t'.split(' ').map(unifyBangla);

/** What a word may be of a place: as it is, without its case ending (sylhete, ঢাকার), or what it sounds like. */
export function placeForms(written: string, isWord: (word: string) => boolean): readonly string[] {
  const word = placeKey(written);
  const bare = ENDINGS.filter((ending) => word.endsWith(ending))
    .map((ending) => placeKey(word.slice(0, -ending.length)))
    .filter((stem) => stem.length >= 3);
  if (ENTRIES.has(word) || !/^[a-z]{6,}$/.test(word) || isWord(written)) return [word, ...bare];
  const near = [word, ...bare.filter((stem) => stem.length >= 6)].flatMap((form) =>
    alike(form).map((name) => name.words[0] ?? ''),
  );
  return [...new Set([word, ...bare, ...near])];
}

/** Names that begin with this form of a word. */
export const namesFrom = (form: string): readonly PlaceName[] => ENTRIES.get(form) ?? [];
