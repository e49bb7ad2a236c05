import { editDistance, phoneticKey, softened } from '../phonetic.js';
import { PROPER_NAMES } from '../proper-names.js';
import { latinOf } from './latin.js';
import { isCommon, isGoods, keyOf } from './words.js';

const BANGLA = /[\u0980-\u09FF]/;
const LATIN_ENDINGS = 'gulor gular gulo gula tate tar tir tay tao ta ti der te er ke es s r e'.split(' ');
const BANGLA_ENDINGS = 'গুলোর গুলার গুলো গুলা টাতে টার টির টাকে টাও টাই টা টি দের \u09DFের ের কে তে র \u09DF ও ই ে'
  .split(' ')
  .map(keyOf);

/** A word as it may sound, in Latin letters: the c of "cotton" is a k, that of "cai" is not. */
function soundsOf(key: string): string[] {
  if (BANGLA.test(key)) return [softened(latinOf(key))];
  const hard = key.replace(/c(?=[aou])/g, 'k');
  return hard === key ? [softened(key)] : [softened(key), softened(hard)];
}

const inOtherScript = (one: string, other: string): boolean => BANGLA.test(one) !== BANGLA.test(other);

/** The word with one letter left out, in every way: two words one slip apart share one of these. */
const gapsOf = (word: string): string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));

const LONG_ENOUGH_FOR_A_SLIP = 6;
const MOST_REMEMBERED = 5000;

/** Whether two sounds are near enough to be one word: the ends agree, for a kurta is no kurti. */
function nearlyAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 5 || one.at(-1) !== other.at(-1)) return false;
  const limit = shorter >= 7 ? 2 : 1;
  return editDistance(one, other, limit) <= limit;
}

/** A known word by one of its sounds. */
interface Heard {
  key: string;
  sound: string;
}

const add = <T>(map: Map<string, T[]>, at: string, what: T): void => {
  const list = map.get(at);
  if (list) list.push(what);
  else map.set(at, [what]);
};

/** The known words by how they sound, and by what is left of them after a slip. */
function heardOf(known: ReadonlySet<string>) {
  const bySound = new Map<string, Heard[]>();
  const byGap = new Map<string, Heard[]>();
  for (const key of known)
    for (const sound of soundsOf(key)) {
      if (sound.length < 4 || /\d/.test(key)) continue;
      add(bySound, phoneticKey(sound), { key, sound });
      if (sound.length < LONG_ENOUGH_FOR_A_SLIP) continue;
      for (const gap of [sound, ...gapsOf(sound)]) add(byGap, gap, { key, sound });
    }
  const unique = (found: readonly Heard[]): string[] => [...new Set(found.map(({ key }) => key))];
  const heard = (word: string): { sound: string; near: Heard[] }[] =>
    soundsOf(word).map((sound) => ({ sound, near: sound.length < 4 ? [] : (bySound.get(phoneticKey(sound)) ?? []) }));
  return {
    same: (word: string) =>
      unique(heard(word).flatMap(({ sound, near }) => near.filter((each) => each.sound === sound))),
    alike: (word: string, shortest: number) =>
      unique(
        heard(word).flatMap(({ sound, near }) =>
          near.filter(
            (each) =>
              each.sound === sound ||
              (Math.min(word.length, each.key.length) >= shortest && nearlyAlike(sound, each.sound)),
          ),
        ),
      ),
    slipped: (word: string) =>
      unique(
        soundsOf(word).flatMap((sound) =>
          sound.length < LONG_ENOUGH_FOR_A_SLIP
            ? []
            : [sound, ...gapsOf(sound)]
                .flatMap((gap) => byGap.get(gap) ?? [])
                .filter((each) => editDistance(sound, each.sound, 1) <= 1),
        ),
      ),
  };
}

const stemsOf = (key: string): string[] =>
  (BANGLA.test(key) ? BANGLA_ENDINGS : LATIN_ENDINGS)
    .filter((ending) => key.endsWith(ending) && key.length - ending.length >= 3)
    .map((ending) => key.slice(0, -ending.length));

/** Finds the known words that a typed word is: exactly, without its ending, by its sound, or with one slip. */
export function fitsAmong(words: readonly string[]): (typed: string) => readonly string[] {
  const known = new Set(words);
  const { same, alike, slipped } = heardOf(known);
  const find = (typed: string): readonly string[] => {
    const key = keyOf(typed);
    if (known.has(key)) return [key];
    if (/\d/.test(typed)) return [];
    const goods = isGoods(key);
    // A word of every talk is no misspelt name; it may still be the same word in the other script.
    if (!goods && isCommon(typed, key)) return same(key).filter((each) => inOtherScript(each, key));
    if (!goods && PROPER_NAMES.has(typed)) return [];
    const bare = stemsOf(key);
    const stem = bare.map(keyOf).find((each) => known.has(each));
    if (stem !== undefined) return [stem];
    for (const each of [key, ...bare]) {
      // "Burka" is a borka; of other short words nobody can tell what they are a misspelling of.
      const found = alike(each, goods ? 5 : 6);
      if (found.length > 0) return found;
    }
    return goods ? [] : slipped(key);
  };
  // Talk repeats its words; what is remembered changes no answer.
  const met = new Map<string, readonly string[]>();
  return (typed) => {
    const before = met.get(typed);
    if (before !== undefined) return before;
    if (met.size >= MOST_REMEMBERED) met.clear();
    const found = find(typed);
    met.set(typed, found);
    return found;
  };
}
