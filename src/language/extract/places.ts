import { BANGLISH_WORDS } from '../data/common-words.js';
import { DISTRICTS_TO_ASK } from '../data/shared-areas.js';
import { ENGLISH } from '../detect.js';
import { remember, spellingOf } from '../spelling.js';
import type { Token } from '../tokens.js';
import { VOCABULARY } from '../vocabulary.js';
import { namesFrom, type PlaceName, placeForms } from './gazetteer.js';

/** A district or area named in a message; positions are those of the normalised text. */
export interface Place {
  kind: 'district' | 'area';
  /** Every district that bears the name; one it is, several must be asked. */
  districts: readonly string[];
  start: number;
  end: number;
}

const BANGLISH = new Set(BANGLISH_WORDS.split(/\s+/));
const isWord = (word: string): boolean => ENGLISH.has(word) || BANGLISH.has(word) || VOCABULARY.words.has(word);
const formsOf = remember((written): readonly string[] => placeForms(written, isWord));
/** Of the forms of a word, those that begin a name, each with those names. */
const beginningsOf = remember((written): readonly (readonly PlaceName[])[] =>
  formsOf(spellingOf(written))
    .map(namesFrom)
    .filter((names) => names.length > 0),
);
const NO_NAMES: readonly (readonly PlaceName[])[] = [];
const LOWER = /^(?:thana|upazila|upojela|upazilla|ps|থানা|থানাঃ|থানার|উপজেলা|উপজেলার|উপজেলাঃ)$/;
const UPPER = /^(?:jela|zila|zilla|jila|dist|district|sadar|sador|sodor|জেলা|জেলাঃ|জেলার|সদর)$/;

interface Found extends Place {
  weak: boolean;
}

const coveredBy = (name: PlaceName, forms: readonly (readonly string[])[], at: number): boolean =>
  name.words.every((word, offset) => offset === 0 || forms[at + offset]?.includes(word));

/** The longest name that begins at a word, in the form nearest to what was typed. */
function nameAt(
  beginnings: readonly (readonly PlaceName[])[],
  forms: readonly (readonly string[])[],
  at: number,
): PlaceName | undefined {
  let best: PlaceName | undefined;
  for (const names of beginnings) {
    for (const name of names)
      if (coveredBy(name, forms, at) && (best === undefined || name.words.length > best.words.length)) best = name;
    if (best !== undefined) break;
  }
  return best;
}

function kindOf(name: PlaceName, before: string, after: string, number: boolean): Pick<Place, 'kind' | 'districts'> {
  if (LOWER.test(before) || (LOWER.test(after) && !UPPER.test(before)))
    return name.districts.length > 1 || !name.isDistrict
      ? { kind: 'area', districts: name.isDistrict ? name.districts.slice(1) : name.districts }
      : { kind: 'district', districts: name.districts };
  if (!name.isDistrict) return { kind: 'area', districts: number ? name.districts.slice(0, 1) : name.districts };
  const ask = DISTRICTS_TO_ASK.includes(name.districts[0] ?? '') && !UPPER.test(before) && !UPPER.test(after);
  return ask ? { kind: 'area', districts: name.districts } : { kind: 'district', districts: name.districts };
}

/** Districts and areas named in the tokens, in order. */
export function findPlaces(tokens: readonly Token[]): Place[] {
  const isName = ({ kind }: Token): boolean => kind === 'latin' || kind === 'bangla';
  const beginnings = tokens.map((token) => (isName(token) ? beginningsOf(token.spelling) : NO_NAMES));
  if (beginnings.every((names) => names.length === 0)) return [];
  const forms = tokens.map((token) => (isName(token) ? formsOf(token.spelling) : []));
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = nameAt(beginnings[at] ?? NO_NAMES, forms, at);
    const from = tokens[at];
    if (name === undefined || from === undefined) continue;
    const last = at + name.words.length - 1;
    const to = tokens[last] ?? from;
    const next = tokens[last + 1];
    const before = tokens[at - 1]?.text ?? '';
    // "Mirpur 10": only the city numbers its areas.
    const numbered =
      next?.kind === 'digits' && next.start - to.end <= 2 && /^mirpur$|^মিরপুর$/.test(name.words[0] ?? '');
    const { kind, districts } = kindOf(name, before, next?.text ?? '', numbered);
    const weak = name.weak && !LOWER.test(before) && !LOWER.test(next?.text ?? '');
    found.push({ kind, districts, weak, start: from.start, end: to.end });
    at = last;
  }
  const isSure = ({ weak, districts }: Found): boolean =>
    !weak || found.some((other) => !other.weak && districts.some((district) => other.districts[0] === district));
  return found.filter(isSure).map(({ kind, districts, start, end }) => ({ kind, districts, start, end }));
}

// "ঢাকার বাইরে", "uttara na, banani", "mirpur er jaygay", "outside Dhaka": no place where the buyer wants it.
const NOT_THERE_AFTER =
  /^(?:er|r|te|e|এর|র|তে)?\s*(?:baire|bahire|bayre|বাইরে|বাহিরে|(?:na|noy|not|না|নয়)(?=[\s,.]|$)(?! paile)|(?:er |এর )?(?:jaygay|jaigay|bodole|bodle|poriborte|জায়গায়|বদলে|পরিবর্তে))/;
const NOT_THERE_BEFORE = /(?:outside(?: of)?|not(?: to| in)?|instead of|rather than(?: me)?(?: in)?|than) $/;
// "ঢাকা থেকে": where somebody comes from, unless it is all that is said.
const FROM_AFTER = /^(?:theke|থেকে)/;
const FROM_BEFORE = /from $/;

/** The places a buyer means to be at: those put aside in favour of others are left out. */
export function ownPlaces(places: readonly Place[], folded: string): readonly Place[] {
  if (places.length === 0) return places;
  const after = ({ end }: Place): string => folded.slice(end, end + 40).trimStart();
  const before = ({ start }: Place): string => folded.slice(Math.max(0, start - 24), start);
  const there = places.filter((place) => !NOT_THERE_AFTER.test(after(place)) && !NOT_THERE_BEFORE.test(before(place)));
  const own = there.filter((place) => !FROM_AFTER.test(after(place)) && !FROM_BEFORE.test(before(place)));
  return own.length > 0 ? own : there;
}

/**
 * The district the buyer is in: one that bears the area named with it, else the last one named, else the only one that
 * the named areas can lie in. Null when several could be meant.
 */
export function districtOf(own: readonly Place[]): string | null {
  const named = own.filter(({ kind }) => kind === 'district');
  const areas = own.filter(({ kind }) => kind === 'area');
  const bears = (district: string): boolean => areas.some(({ districts }) => districts.includes(district));
  const pair = named.findLast(({ districts }) => bears(districts[0] ?? ''));
  if (pair) return pair.districts[0] ?? null;
  // Faridpur is an upazila of Pabna too: said together, Pabna is the district.
  const lower = named.findLast(({ districts }) =>
    named.some((other) => other.districts[0] !== districts[0] && other.districts.slice(1).includes(districts[0] ?? '')),
  );
  const last = lower ?? named.at(-1);
  if (last) return last.districts[0] ?? null;
  const sure = areas.findLast(({ districts }) => districts.length === 1);
  if (sure) return sure.districts[0] ?? null;
  const [first, ...rest] = areas;
  const common = first?.districts.filter((district) => rest.every(({ districts }) => districts.includes(district)));
  return common?.length === 1 ? (common[0] ?? null) : null;
}
