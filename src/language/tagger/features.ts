import type { Mention } from '../extract/mentions.js';
import type { Place } from '../extract/places.js';
import { remember } from '../spelling.js';
import { placeOf, placeOfWord } from './hash.js';
import { KINDS, type Traits, traitsOf } from './kinds.js';
import { GAPS, type Unit } from './units.js';

/** How far a word's neighbours are seen. */
export const REACH = 2;

/** What one word tells about itself, whatever stands around it. */
export const wordTraits = remember(traitsOf);

/** The places of a word's traits as seen from a neighbour `offset` words after it: from afar only the plainest. */
export function placesSeen({ kind, also }: Traits, offset: number): number[] {
  const places: number[] = [];
  const from = offset + REACH;
  const near = Math.abs(offset) <= 1;
  for (const trait of also) if (near || /^[wlc] /.test(trait)) places.push(placeOfWord(from, trait));
  places.push(placeOf(50, from, kind, 0));
  return places;
}

const HARD = new Set(
  ['comma', 'stop', 'line', 'slash', 'start'].map((gap) => GAPS.indexOf(gap as (typeof GAPS)[number])),
);
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

/** For each unit that can be put aside: its group, how far a refusal follows, and whether another of its group stands before or after. */
function refusals(kinds: readonly number[]): number[][] {
  const group = kinds.map((kind) => GROUP_OF[kind] ?? 0);
  return group.map((own, at) => {
    if (own === 0) return [];
    let refused = 0;
    for (let ahead = 1; ahead <= 3 && refused === 0; ahead += 1) {
      if (kinds[at + ahead] === REFUSAL) refused = ahead;
      else if (group[at + ahead] === own) break;
    }
    const after = group.indexOf(own, at + 1);
    const before = group.lastIndexOf(own, at - 1);
    const between = before >= 0 && at > 0 && kinds.slice(before, at).includes(REFUSAL) ? 1 : 0;
    return [
      placeOf(30, own, refused, after < 0 ? 0 : 1),
      placeOf(31, own, at === 0 || before < 0 ? 0 : 1, between),
      placeOf(32, own * 4 + refused, after < 0 ? 0 : 1, (at === 0 || before < 0 ? 0 : 2) + between),
      placeOf(33, own, kinds[at - 1] === REFUSAL ? 1 : kinds[at - 2] === REFUSAL ? 2 : 0, before < 0 ? 0 : 1),
    ];
  });
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

/** What a unit is told by where it stands: one list of places per unit. */
export function standingFeatures({ units, places, marks }: Seen, kinds: readonly number[]): number[][] {
  const kind = (at: number): number => (at < 0 || at >= kinds.length ? EDGE : (kinds[at] ?? EDGE));
  const gap = (at: number): number => units[at]?.gap ?? GAPS.indexOf('start');
  const inPlace = units.map(({ start, end }) => {
    const place = places.find((each) => each.start <= start && end <= each.end);
    if (!place) return 0;
    return (place.start === start ? 1 : 2) + (place.kind === 'district' ? 2 : 0);
  });
  const hasPhone = kinds.includes(PHONE_KIND) ? 1 : 0;
  const hasPlace = places.length > 0 ? 1 : 0;
  const brief = few(units.length);
  const features: number[][] = [];
  const refused = refusals(kinds);
  let from = 0;
  while (from < units.length) {
    let to = from + 1;
    while (to < units.length && !HARD.has(gap(to)) && kind(to) !== PHONE_KIND && kind(to - 1) !== PHONE_KIND) to += 1;
    let seen = 0;
    for (let at = from; at < to; at += 1) {
      if (inPlace[at]) seen |= 1;
      if (kind(at) === ADDRESS_KIND) seen |= 2;
      if (kind(at) === NAME_KIND) seen |= 4;
    }
    const before = kind(from - 1);
    const after = kind(to);
    let field = 0;
    for (let at = from; at < to; at += 1) {
      const length = few(to - from);
      const place = inPlace[at] ?? 0;
      features.push([
        ...(refused[at] ?? []),
        placeOf(40, marks[at] ?? 0, kind(at), 0),
        placeOf(41, marks[at] ?? 0, marks[at - 1] ?? 0, marks[at + 1] ?? 0),
        placeOf(42, marks[at] ?? 0, gap(at), gap(at + 1)),
        placeOf(43, marks[at] ?? 0, kind(at - 1), kind(at + 1)),
        placeOf(1, kind(at - 1), kind(at), kind(at + 1)),
        placeOf(2, kind(at - 1), kind(at), gap(at)),
        placeOf(3, kind(at), kind(at + 1), gap(at + 1)),
        placeOf(4, kind(at - 2), kind(at - 1), kind(at)),
        placeOf(5, kind(at), kind(at + 1), kind(at + 2)),
        placeOf(6, gap(at), gap(at + 1), kind(at)),
        placeOf(7, length, seen, kind(at)),
        placeOf(8, few(at - from), length, hasPhone),
        placeOf(9, before, after, length),
        placeOf(10, before, few(at - from), kind(at)),
        placeOf(11, after, few(to - at), kind(at)),
        placeOf(12, place, kind(at + 1), gap(at + 1)),
        placeOf(13, place, inPlace[at - 1] ?? 0, inPlace[at + 1] ?? 0),
        placeOf(14, seen, hasPhone, hasPlace),
        placeOf(15, field, kind(at), gap(at)),
        placeOf(16, field, few(at - from), seen),
        placeOf(17, kind(at - 3), kind(at - 2), kind(at - 1)),
        placeOf(18, brief, hasPhone * 2 + hasPlace, kind(at)),
        placeOf(19, kind(at + 1), kind(at + 2), kind(at + 3)),
        placeOf(20, from === 0 ? 1 : 0, to === units.length ? 1 : 0, length),
      ]);
      if (FIELDS.has(kind(at))) field = kind(at);
    }
    from = to;
  }
  return features;
}
