import type { Mention } from '../extract/mentions.js';
import type { Place } from '../extract/places.js';
import { remember } from '../spelling.js';
import { placeOf, placeOfTrait, traitOf } from './hash.js';
import { KINDS, type Traits, traitsOf } from './kinds.js';
import { GAPS, type Unit } from './units.js';

/** How far a word's neighbours are seen. */
export const REACH = 2;

/** What one word tells about itself, whatever stands around it: traits by their numbers, the plainest of them apart. */
export interface WordTraits {
  kind: number;
  near: readonly number[];
  far: readonly number[];
}

export const asNumbers = ({ kind, also }: Traits): WordTraits => ({
  kind,
  near: also.map(traitOf),
  far: also.filter((trait) => /^[wlc] /.test(trait)).map(traitOf),
});
export const wordTraits = remember((typed) => asNumbers(traitsOf(typed)));

/** The places of a word's traits as seen from a neighbour `offset` words after it: from afar only the plainest. */
export function placesSeen({ kind, near, far }: WordTraits, offset: number): number[] {
  const from = offset + REACH;
  const places = (Math.abs(offset) <= 1 ? near : far).map((trait) => placeOfTrait(from, trait));
  places.push(placeOf(50, from, kind, 0));
  return places;
}

const HARD = new Set(
  ['comma', 'stop', 'line', 'slash', 'start'].map((gap) => GAPS.indexOf(gap as (typeof GAPS)[number])),
);
const START = GAPS.indexOf('start');
const EDGE = KINDS.indexOf('edge');
const PHONE_KIND = KINDS.indexOf('phone');
const ADDRESS_KIND = KINDS.indexOf('address-word');
const NAME_KIND = KINDS.indexOf('name-part');
const FIELDS = new Set([KINDS.indexOf('name-field'), KINDS.indexOf('phone-field'), KINDS.indexOf('address-field')]);
const REFUSAL = KINDS.indexOf('refusal');
/** Kinds of words that can be put aside in favour of another of the same group. */
const GROUPS: readonly (readonly (typeof KINDS)[number][])[] = [
  ['small-number', 'number', 'glued-number', 'number-word'],
  ['size-number', 'size', 'size-letter'],
  ['colour'],
  ['place'],
];
const GROUP_OF = KINDS.map((kind) => GROUPS.findIndex((group) => group.includes(kind)) + 1);

/** Takes in one feature of one unit. */
export type SeeFeature = (place: number, at: number) => void;

/** Of a unit that can be put aside: its group, how far a refusal follows, and whether another of its group stands before or after. */
function seeRefusal(kinds: readonly number[], at: number, see: SeeFeature): void {
  const groupAt = (other: number): number => GROUP_OF[kinds[other] ?? EDGE] ?? 0;
  const own = groupAt(at);
  if (own === 0) return;
  let refused = 0;
  for (let ahead = 1; ahead <= 3 && refused === 0; ahead += 1) {
    if (kinds[at + ahead] === REFUSAL) refused = ahead;
    else if (groupAt(at + ahead) === own) break;
  }
  let after = at + 1;
  while (after < kinds.length && groupAt(after) !== own) after += 1;
  const follows = after < kinds.length ? 1 : 0;
  let between = 0;
  let before = at - 1;
  while (before >= 0 && groupAt(before) !== own) {
    if (kinds[before] === REFUSAL) between = 1;
    before -= 1;
  }
  if (before < 0) between = 0;
  const precedes = before < 0 ? 0 : 1;
  see(placeOf(30, own, refused, follows), at);
  see(placeOf(31, own, precedes, between), at);
  see(placeOf(32, own * 4 + refused, follows, precedes * 2 + between), at);
  see(placeOf(33, own, kinds[at - 1] === REFUSAL ? 1 : kinds[at - 2] === REFUSAL ? 2 : 0, at === 0 ? 1 : precedes), at);
}

const few = (count: number): number => Math.min(count, 5);

/** A message as the tagger sees it. */
export interface Seen {
  units: readonly Unit[];
  places: readonly Place[];
  /** What the rules take each unit for: see marksOf. */
  marks: readonly number[];
}

const PARTS = ['quantity', 'size', 'colour', 'product'];

/** What the rules take each unit for, and whether they think it refused. */
export function marksOf(units: readonly Unit[], mentions: readonly Mention[], refused: readonly Mention[]): number[] {
  return units.map(({ start, end }) => {
    const mention = mentions.find((each) => each.start <= start && end <= each.end);
    if (!mention) return 0;
    return (
      1 + PARTS.indexOf(mention.part) * 4 + (mention.start === start ? 0 : 1) + (refused.includes(mention) ? 2 : 0)
    );
  });
}

/** Shows what each unit is told by where it stands, unit by unit. */
export function seeStanding({ units, places, marks }: Seen, kinds: readonly number[], see: SeeFeature): void {
  const count = units.length;
  const kind = (at: number): number => (at < 0 || at >= count ? EDGE : (kinds[at] as number));
  const gap = (at: number): number => units[at]?.gap ?? START;
  const mark = (at: number): number => marks[at] ?? 0;
  const inPlace = units.map((unit) => (places.length === 0 ? 0 : placeHolding(unit, places)));
  const hasPhone = kinds.includes(PHONE_KIND) ? 1 : 0;
  const hasPlace = places.length > 0 ? 1 : 0;
  const brief = few(count);
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && !HARD.has(gap(to)) && kind(to) !== PHONE_KIND && kind(to - 1) !== PHONE_KIND) to += 1;
    // Whether the stretch up to the next hard stop names a place, holds a word of addresses or a part of a name.
    let holds = 0;
    for (let at = from; at < to; at += 1) {
      if (inPlace[at]) holds |= 1;
      if (kind(at) === ADDRESS_KIND) holds |= 2;
      if (kind(at) === NAME_KIND) holds |= 4;
    }
    const before = kind(from - 1);
    const after = kind(to);
    const length = few(to - from);
    let field = 0;
    for (let at = from; at < to; at += 1) {
      const place = inPlace[at] ?? 0;
      const own = kind(at);
      seeRefusal(kinds, at, see);
      see(placeOf(40, mark(at), own, 0), at);
      see(placeOf(41, mark(at), mark(at - 1), mark(at + 1)), at);
      see(placeOf(42, mark(at), gap(at), gap(at + 1)), at);
      see(placeOf(43, mark(at), kind(at - 1), kind(at + 1)), at);
      see(placeOf(1, kind(at - 1), own, kind(at + 1)), at);
      see(placeOf(2, kind(at - 1), own, gap(at)), at);
      see(placeOf(3, own, kind(at + 1), gap(at + 1)), at);
      see(placeOf(4, kind(at - 2), kind(at - 1), own), at);
      see(placeOf(5, own, kind(at + 1), kind(at + 2)), at);
      see(placeOf(6, gap(at), gap(at + 1), own), at);
      see(placeOf(7, length, holds, own), at);
      see(placeOf(8, few(at - from), length, hasPhone), at);
      see(placeOf(9, before, after, length), at);
      see(placeOf(10, before, few(at - from), own), at);
      see(placeOf(11, after, few(to - at), own), at);
      see(placeOf(12, place, kind(at + 1), gap(at + 1)), at);
      see(placeOf(13, place, inPlace[at - 1] ?? 0, inPlace[at + 1] ?? 0), at);
      see(placeOf(14, holds, hasPhone, hasPlace), at);
      see(placeOf(15, field, own, gap(at)), at);
      see(placeOf(16, field, few(at - from), holds), at);
      see(placeOf(17, kind(at - 3), kind(at - 2), kind(at - 1)), at);
      see(placeOf(18, brief, hasPhone * 2 + hasPlace, own), at);
      see(placeOf(19, kind(at + 1), kind(at + 2), kind(at + 3)), at);
      see(placeOf(20, from === 0 ? 1 : 0, to === count ? 1 : 0, length), at);
      if (FIELDS.has(own)) field = own;
    }
    from = to;
  }
}

/** Whether a unit begins (1) or continues (2) a place; two more where that is a district. */
function placeHolding({ start, end }: Unit, places: readonly Place[]): number {
  const place = places.find((each) => each.start <= start && end <= each.end);
  if (!place) return 0;
  return (place.start === start ? 1 : 2) + (place.kind === 'district' ? 2 : 0);
}
