import type { ItemMention } from '../../domain/understanding.js';
import { wordTraits } from '../tagger/features.js';
import { KINDS, type Kind } from '../tagger/kinds.js';
import type { Stretch } from '../tagger/labels.js';
import { GAPS, PHONE, type Unit } from '../tagger/units.js';
import { lookupKey, VOCABULARY } from '../vocabulary.js';
import { countsIn } from './count.js';
import { itemsOf } from './items.js';
import type { Place } from './places.js';
import { aspectsOf, isMeasure, type WantedPart } from './wanted.js';

const HARD = new Set(
  ['comma', 'stop', 'line', 'plus', 'slash'].map((gap) => GAPS.indexOf(gap as (typeof GAPS)[number])),
);
const AND = /^(?:ar|r|and|aar|o|আর|এবং|ও|n|sathe|সাথে|plus)$/;
const ALL = /^(?:sob|shob|all|both|duita|duitai|dutoi|duto|সব|সবগুলো|দুইটাই|দুটোই|সবই)$/;
const EACH_AFTER = /^(?:kore|koira|each|করে|কইরা)$/;
const BANGLA_ENDING = /^(.{2,}?)(?:গুলোর|গুলার|গুলো|গুলা|টাতে|টায়|টার|টাকে|টিকে|টির|টাই|টা|টি)$/u;
const LATIN_ENDING = /^([a-z]{3,}?)(?:gulo|gula|tar|tay|tai|ta)$/i;

const isKnown = (word: string): boolean => VOCABULARY.words.has(lookupKey(word)) || isMeasure(word);

/** A word as it would stand alone: "কালোটা" is কালো. */
function bare(word: string, isVariant: boolean): string {
  const low = word.toLowerCase();
  const ending = (/[\u0980-\u09FF]/.test(word) ? BANGLA_ENDING : LATIN_ENDING).exec(word);
  const stem = ending?.[1];
  const loose = isVariant ? !isKnown(low) : /(?:টা|টার|টায়|টাকে|গুলো|গুলা)$/u.test(word) && !isKnown(low);
  if (stem !== undefined && !stem.endsWith('\u09CD') && (isKnown(stem.toLowerCase()) || loose)) return stem;
  if (isVariant && /^(?:1?[0-9]|[a-z]+)$/i.test(word)) return word;
  const cased = /^(.{2,})(?:য়ের|ের|র|য়ে|য়)$/u.exec(word)?.[1];
  return cased !== undefined && isKnown(cased) && !isKnown(low) ? cased : word;
}

/** The stretch of text that a row of units covers. */
const slice = (text: string, units: readonly Unit[], { from, to }: { from: number; to: number }): string =>
  text.slice(units[from]?.start ?? 0, units[to - 1]?.end ?? 0);

/** What is wanted, from the labels of a message. */
export function taggedItems(text: string, units: readonly Unit[], stretches: readonly Stretch[]): ItemMention[] {
  const wanted = stretches.filter(({ part }) => part !== 'name' && part !== 'address');
  let before = -1;
  const parts = wanted.flatMap((stretch): WantedPart[] => {
    const { part, from, to } = stretch;
    const words = units.slice(from, to).map((unit) => unit.text);
    const between = units.slice(before + 1, from);
    const gaps = units.slice(before + 1, from + 1).map(({ gap }) => gap);
    const joined = before >= 0 && between.some((unit) => AND.test(unit.text));
    const apart = before >= 0 && (joined || gaps.some((gap) => HARD.has(gap)));
    const place = {
      start: units[from]?.start ?? 0,
      end: units[to - 1]?.end ?? 0,
      apart,
      joined,
      each: false,
      ofAll: ALL.test(units[from - 1]?.text ?? '') || ALL.test(units[to]?.text ?? ''),
    };
    if (part === 'quantity') {
      const [count] = countsIn(words);
      const value = count?.values[0];
      if (!count || value === undefined || value <= 0 || value > 9999) return [];
      before = to - 1;
      return [
        {
          ...place,
          part,
          aspects: ['quantity'],
          text: '',
          values: count.values,
          each: EACH_AFTER.test(units[to]?.text ?? ''),
        },
      ];
    }
    before = to - 1;
    const said = slice(text, units, stretch);
    const last = units[to - 1];
    const tail = last ? text.slice(last.start, last.end) : '';
    const whole = said.slice(0, said.length - tail.length) + bare(tail, part === 'variant');
    return [
      {
        ...place,
        part: part as 'product' | 'variant',
        aspects: part === 'product' ? ['product'] : aspectsOf(words),
        text: whole,
        values: [],
      },
    ];
  });
  return itemsOf(parts);
}

const NAMING = new Set(
  ['name-part', 'title', 'name-field', 'phone', 'pronoun'].map((kind) => KINDS.indexOf(kind as Kind)),
);

/** The name, from the labels of a message; words nobody knows are no name while nothing speaks for one. */
function taggedName(text: string, units: readonly Unit[], stretches: readonly Stretch[]): string | null {
  const name = stretches.find(({ part }) => part === 'name');
  if (!name) return null;
  const spokenFor =
    stretches.some(({ part }) => part === 'address') ||
    units.some(({ spelling }) => NAMING.has(wordTraits(spelling).kind));
  return spokenFor ? slice(text, units, name) : null;
}

/** The address, from the labels of a message: the longest run of its stretches, with at most a few words between them. */
function taggedAddress(
  text: string,
  units: readonly Unit[],
  stretches: readonly Stretch[],
  places: readonly Place[],
): string | null {
  const districts = places.filter(({ kind }) => kind === 'district');
  const runs: { from: number; to: number }[] = [];
  for (const stretch of stretches.filter(({ part }) => part === 'address')) {
    const last = runs.at(-1);
    const between = last ? units.slice(last.to, stretch.from) : [];
    const other = (each: Stretch): boolean =>
      each.part !== 'address' && each.from >= (last?.to ?? 0) && each.to <= stretch.from;
    if (last && between.length <= 3 && !between.some((unit) => unit.text === PHONE) && !stretches.some(other))
      last.to = stretch.to;
    else runs.push({ from: stretch.from, to: stretch.to });
  }
  const longest = runs.sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  // "district rangpur" says where, but no door.
  const isDoor = (unit: Unit): boolean =>
    !DISTRICT_WORD.test(unit.text) && !districts.some(({ start, end }) => start <= unit.start && unit.end <= end);
  return longest && units.slice(longest.from, longest.to).some(isDoor) ? slice(text, units, longest) : null;
}

const ADDRESS_WORD = KINDS.indexOf('address-word');
const DISTRICT_WORD = /^(?:jela|zila|zilla|dist|district|জেলা|জেলাঃ)$/;
const DOORS = new Set(
  ['address-word', 'place', 'small-number', 'size-number', 'number', 'long-number', 'letter'].map((kind) =>
    KINDS.indexOf(kind as Kind),
  ),
);

/** Where the tagger sees no address beside a phone number or a name, the places named are one, with house and road. */
function placesNamed(text: string, units: readonly Unit[], places: readonly Place[]): string | null {
  const first = places[0];
  const last = places.at(-1);
  if (!first || !last || !places.some(({ kind }) => kind === 'area')) return null;
  const isDoor = (at: number): boolean => {
    const unit = units[at];
    return unit !== undefined && DOORS.has(wordTraits(unit.spelling).kind);
  };
  let from = units.findIndex(({ start }) => start >= first.start);
  let to = units.findLastIndex(({ end }) => end <= last.end) + 1;
  while (isDoor(from - 1)) from -= 1;
  while (isDoor(to)) to += 1;
  return slice(text, units, { from, to });
}

/** The name and the address of a message. `places`: those the buyer means to be at. */
export function taggedContact(
  text: string,
  units: readonly Unit[],
  stretches: readonly Stretch[],
  places: readonly Place[],
): { name: string | null; address: string | null } {
  const name = taggedName(text, units, stretches);
  const address = taggedAddress(text, units, stretches, places);
  // A phone, a name, or house and road in so many words: then a place is where the buyer is, not what is asked about.
  const doors = units.filter(({ spelling }) => wordTraits(spelling).kind === ADDRESS_WORD).length;
  const besideData = name !== null || units.some((unit) => unit.text === PHONE) || (doors > 1 && !text.includes('?'));
  return { name, address: address ?? (besideData ? placesNamed(text, units, places) : null) };
}
