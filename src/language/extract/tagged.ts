import type { ItemMention } from '../../domain/understanding.js';
import { GOODS, MORE_GOODS } from '../data/goods.js';
import { remember, spellingOf } from '../spelling.js';
import { wordTraits } from '../tagger/features.js';
import { KINDS, type Kind } from '../tagger/kinds.js';
import type { Stretch } from '../tagger/labels.js';
import { GAPS, PHONE, type Unit } from '../tagger/units.js';
import { foldWord } from '../unicode.js';
import { lookupKey, VOCABULARY } from '../vocabulary.js';
import { countsIn } from './count.js';
import { itemsOf } from './items.js';
import type { Place } from './places.js';
import { type Aspect, aspectsOf, isColourName, isMeasure, type WantedPart } from './wanted.js';
import { keySet } from './word-row.js';

const HARD = new Set(
  ['comma', 'stop', 'line', 'plus', 'slash'].map((gap) => GAPS.indexOf(gap as (typeof GAPS)[number])),
);
const AND = /^(?:ar|r|and|aar|আর|এবং|sathe|সাথে|plus|ba|or|naki|বা|নাকি|অথবা)$/;
// An "and" right before the next thing only: "cap o den" is "a cap too".
const ALSO = /^(?:o|ও|n)$/;
const NO = /^(?:na|no|nah|না)$/;
const IF_NOT = /^(?:hole|thakle|paile|হলে|থাকলে|পাইলে)$/;
const WAIT = /^(?:na|no|wait|thak|না|থাক)$/;
const ALL = /^(?:sob|shob|sobgula|sobgulo|sobi|all|both|dutai|duitai|dutoi|tintai|সব|সবগুলো|সবগুলা|দুইটাই|দুটোই|তিনটাই|সবই)$/;
const IN_ALL = /(?:tai|toi|টাই|টোই)$/u;
const IN_SUM = /^(?:mot|mote|total|মোট|মিলে|mile|miliye|altogether)$/;
const EACH_AFTER = /^(?:kore|koira|each|apiece|করে|কইরা)$/;

/** What a word beside the goods says of them. */
const saysOf = remember((word) => ({
  and: AND.test(word),
  also: ALSO.test(word),
  all: ALL.test(word),
  each: EACH_AFTER.test(word),
  inSum: IN_SUM.test(word),
  article: /^an?$/.test(word),
  instead: /^(?:actually|sorry|rather|correction|mane|vul|bhul|ভুল|মানে|সরি)$/.test(word),
}));
const SAYS_NOTHING = saysOf(spellingOf(''));

const BANGLA_ENDING = /^(.{2,}?)(?:গুলোর|গুলার|গুলো|গুলা|টাতে|টায়|টার|টাকে|টিকে|টির|টাই|টা|টি)$/u;
const LATIN_ENDING = /^([a-z]{3,}?)(?:gulo|gula|tar|tay|tai|ta)$/i;

const GOODS_NAMES = keySet(`${GOODS} ${MORE_GOODS}`);
const GENITIVE = /^(.{2,}?)(?:য়ের|ের|র|(?<=[aeiou])r|er)(?:টা|টি|ta)?$/iu;
const isGood = (word: string): boolean => GOODS_NAMES.has(foldWord(word.toLowerCase()));
// An age stays as it is said: "৮ বছরের".
const MEASURED = /^(?!বছর|মাস)(.{2,}?)(?:য়ের|ের|র)(?:টা|টি|গুলো)?$/u;

const isKnown = (word: string): boolean => VOCABULARY.words.has(lookupKey(word)) || isMeasure(word);

/** A word as it would stand alone: "কালোটা" is কালো, "লিটারেরটা" লিটার. */
function withoutEnding(word: string, isVariant: boolean): string {
  const measure = isVariant ? MEASURED.exec(word)?.[1] : undefined;
  if (measure !== undefined && isMeasure(measure)) return measure;
  const low = word.toLowerCase();
  const good = isVariant ? undefined : GENITIVE.exec(word)?.[1];
  if (good !== undefined && isGood(good) && !isGood(word)) return good;
  const ending = (/[\u0980-\u09FF]/.test(word) ? BANGLA_ENDING : LATIN_ENDING).exec(word);
  const stem = ending?.[1];
  const loose = isVariant
    ? !isKnown(low) && !isColourName(low)
    : /(?:টা|টার|টায়|টাকে|গুলো|গুলা)$/u.test(word) && !isKnown(low);
  if (stem !== undefined && !stem.endsWith('\u09CD') && !isGood(word) && (isKnown(stem.toLowerCase()) || loose))
    return stem;
  if (isVariant && /^(?:1?[0-9]|[a-z]+)$/i.test(word)) return word;
  const cased = /^(.{2,})(?:য়ের|ের|র|য়ে|য়)$/u.exec(word)?.[1];
  return cased !== undefined && isKnown(cased) && !isKnown(low) ? cased : word;
}

const bareVariant = remember((word) => withoutEnding(word, true));
const bareProduct = remember((word) => withoutEnding(word, false));

/** A size or look without the words that only announce one, and without commas: "shade 05" is 05. */
const variantOf = remember((said) =>
  said
    .replace(/\s*[,;।()[\]\n]+\s*/g, ' ')
    .replace(/\s+-\s+|(?<=[a-z])-(?=(?:x*[sml]|[2-6]xl)$)/giu, ' ')
    .replace(/(?<=[0-9০-৯]{2})\s+(?:komor|komorer|body|waist|chest|কোমর|কোমরের|বডি|বডির)(?=\s|$)/giu, '')
    .replace(
      /(?<=[0-9০-৯]\s?(?:kgs?|kilo|gm|gram|g|ml|ltr|liter|litre|কেজি|গ্রাম|মিলি|লিটার))(?:er|এর|ের)?\s+(?:packet|packets|pack|bottle|botol|boyam|jar|bosta|প্যাকেট|বোতল|বয়াম|বস্তা)$/iu,
      '',
    )
    .replace(/(?<=[0-9০-৯]\s?)(বছর|মাস|bochor|bochhor|mash)(?:ের|er)(?=\s|$)/iu, '$1')
    .replace(/^(?:packet|packets|pack|packs|pkt|প্যাকেট|প্যাক)$/iu, '')
    .replace(/^(?:size|saiz|shade|color|colour|flavou?r|সাইজ|শেড|কালার|ফ্লেভার)(?:\s*:?-?\s+|$)/iu, '')
    .replace(
      /(?<!king|queen|free|কিং|ফ্রি)\s+(?:size|saiz|mapa?|maper|mapar|colou?r|kalar|flavou?r|flavar|shade|one|ones|no|nos|nombor|number|wala|ala|ওয়ালা|সাইজ|সাইজের|মাপের|কালার|কালারের|রঙের|ফ্লেভার|ফ্লেভারের|শেড|নাম্বার|নাম্বারের|নম্বর|নম্বরের)$/iu,
      '',
    )
    .replace(/(?<=^|\s)(\S+)\s+\1(?=\s|$)/giu, '$1')
    .replace(/\s+(?:n|r|ar|and)$/iu, '')
    .trim(),
);

/** The stretch of text that a row of units covers. */
const slice = (text: string, units: readonly Unit[], { from, to }: { from: number; to: number }): string =>
  text.slice(units[from]?.start ?? 0, units[to - 1]?.end ?? 0);

/** The words of a product or variant as they would stand alone. */
function standingAlone(text: string, units: readonly Unit[], stretch: Stretch): string {
  const said = slice(text, units, stretch);
  const last = units[stretch.to - 1];
  const tail = last ? text.slice(last.start, last.end) : '';
  const bare = stretch.part === 'variant' ? bareVariant : bareProduct;
  const bared = said.slice(0, said.length - tail.length) + bare(spellingOf(tail));
  return stretch.part === 'variant' ? variantOf(spellingOf(bared)) : bared;
}

const NO_VALUES: readonly number[] = [];
const COUNT: readonly Aspect[] = ['quantity'];
const THING: readonly Aspect[] = ['product'];
const isPieces = (value: number | undefined): boolean => value !== undefined && value > 0 && value <= 9999;

/** A count with a "no" between it and the count before it, and no other thing there. */
function isSaidAnew(wanted: readonly Stretch[], index: number, units: readonly Unit[]): boolean {
  const last = wanted.slice(0, index).findLastIndex(({ part }) => part === 'quantity');
  const before = wanted[last];
  const own = wanted[index];
  if (!before || !own || wanted.slice(last + 1, index).some(({ part }) => part === 'product')) return false;
  return units.slice(before.to, own.from).some(({ text }, at, between) => {
    const next = between[at + 1];
    // "No 22" is the number of a shade, "na hole" a condition.
    const isOther = (text === 'no' && next?.gap === 0) || IF_NOT.test(next?.text ?? '');
    return NO.test(text) && !isOther;
  });
}

/** What is wanted, from the labels of a message. */
export function taggedItems(text: string, units: readonly Unit[], stretches: readonly Stretch[]): ItemMention[] {
  const wanted = stretches.filter(({ part }) => part !== 'name' && part !== 'address');
  if (wanted.length === 0) return [];
  const says = (at: number) => {
    const unit = units[at];
    return unit === undefined ? SAYS_NOTHING : saysOf(unit.word);
  };
  const isHard = (at: number): boolean => HARD.has(units[at]?.gap ?? -1);
  // "2 ta den.. na na 3 ta", "4 plates, no wait, 6"
  const isNoWait = (at: number): boolean =>
    NO.test(units[at]?.text ?? '') && WAIT.test(units[at + 1]?.text ?? '') && (units[at]?.gap ?? 0) !== 0;
  const parts: WantedPart[] = [];
  let before = -1;
  for (let index = 0; index < wanted.length; index += 1) {
    const stretch = wanted[index] as Stretch;
    const { part, from, to } = stretch;
    const words: string[] = [];
    for (let at = from; at < to; at += 1) words.push(units[at]?.text ?? '');
    const isCount = part === 'quantity';
    const counted = isCount ? countsIn(words)[0]?.values : NO_VALUES;
    const whole = isCount ? '' : standingAlone(text, units, stretch);
    // A number too large to be one of pieces: as if it were not there.
    if (counted === undefined || (isCount && !isPieces(counted[0]))) continue;
    let joined = false;
    let apart = false;
    // "Duita na charta", "6 na 10 ta": the count said last.
    let instead = isCount && isSaidAnew(wanted, index, units);
    if (before >= 0) {
      for (let at = before + 1; at < from; at += 1) {
        if (says(at).and) joined = true;
        if (says(at).instead || isNoWait(at)) instead = true;
      }
      if (before + 1 < from && says(from - 1).also) joined = true;
      apart = joined;
      for (let at = before + 1; at <= from; at += 1) if (isHard(at)) apart = true;
    }
    before = to - 1;
    if (!isCount && whole === '') continue;
    parts.push({
      part: part as WantedPart['part'],
      aspects: isCount ? COUNT : part === 'product' ? THING : aspectsOf(words),
      text: whole,
      values: counted,
      apart,
      joined,
      ofAll: says(from - 1).all || (says(to).all && !isHard(to) && wanted[index + 1]?.from !== to + 1),
      each: isCount && (says(to).each || (units[to]?.text === 'of' && units[to + 1]?.text === 'each')),
      inAll: isCount && IN_ALL.test(words.join('')),
      article: part === 'product' && says(from - 1).article,
      inSum: isCount && says(from - 1).inSum,
      instead,
      start: units[from]?.start ?? 0,
      end: units[to - 1]?.end ?? 0,
    });
  }
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

const FIELDS = new Set(['name-field', 'phone-field', 'address-field'].map((kind) => KINDS.indexOf(kind as Kind)));
const ADDRESS_FIELD = KINDS.indexOf('address-field');
const LINE = GAPS.indexOf('line');
const COLON = GAPS.indexOf('colon');

/** What stands behind "address:" up to the line's end, a phone number or the next field. */
function behindAddressField(text: string, units: readonly Unit[]): string | null {
  const kindAt = (at: number): number => wordTraits((units[at] as Unit).spelling).kind;
  const field = units.findIndex((_, at) => kindAt(at) === ADDRESS_FIELD && units[at + 1]?.gap === COLON);
  if (field < 0) return null;
  let to = field + 1;
  while (
    to < units.length &&
    units[to]?.text !== PHONE &&
    !FIELDS.has(kindAt(to)) &&
    (to === field + 1 || units[to]?.gap !== LINE)
  )
    to += 1;
  const isDoor = units.slice(field + 1, to).some(({ spelling }) => DOORS.has(wordTraits(spelling).kind));
  return isDoor ? slice(text, units, { from: field + 1, to }) : null;
}

/** "Patgram, Lalmonirhat": nothing but an area and its district. */
const isPlaces = (units: readonly Unit[], places: readonly Place[]): boolean =>
  places.length > 1 && units.every((unit) => places.some(({ start, end }) => start <= unit.start && unit.end <= end));

/** The name and the address of a message. `places`: those the buyer means to be at. */
export function taggedContact(
  text: string,
  units: readonly Unit[],
  stretches: readonly Stretch[],
  places: readonly Place[],
): { name: string | null; address: string | null } {
  const name = taggedName(text, units, stretches);
  const address = taggedAddress(text, units, stretches, places) ?? behindAddressField(text, units);
  // A phone, a name, or house and road in so many words: then a place is where the buyer is, not what is asked about.
  const doors = units.filter(({ spelling }) => wordTraits(spelling).kind === ADDRESS_WORD).length;
  const asks = text.includes('?');
  const besideData =
    name !== null || units.some((unit) => unit.text === PHONE) || (!asks && (doors > 1 || isPlaces(units, places)));
  return { name, address: address ?? (besideData ? placesNamed(text, units, places) : null) };
}
