import type { ItemMention, Slots } from '../../domain/understanding.js';
import type { Normalised } from '../normalise.js';
import type { Stretch } from '../tagger/labels.js';
import { tagUnits } from '../tagger/tag-units.js';
import { GAPS, type Unit } from '../tagger/units.js';
import type { Token } from '../tokens.js';
import { announced } from './announced.js';
import { bracketed } from './bracketed.js';
import { cut } from './cut.js';
import { kindsNamed } from './kinds-named.js';
import type { Mention } from './mentions.js';
import { notMeant } from './not-meant.js';
import { findPayment, transactionAt } from './payment.js';
import type { PhoneMention } from './phone.js';
import { districtOf, findPlaces, ownPlaces, type Place } from './places.js';
import { isPlainTalk } from './plain-talk.js';
import { stillWanted } from './put-aside.js';
import { relabelled } from './relabelled.js';
import { taggedContact, taggedItems } from './tagged.js';
import { tidied } from './tidy.js';
import { untold } from './untold.js';
import { weighed } from './weighed.js';

/** Reads name, phone, address, area, district and items out of one message. The last phone number stated wins. */
export function extractSlots(
  normalised: Normalised,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  refused: readonly Mention[],
  phones: readonly PhoneMention[],
): Slots {
  const { text, folded } = normalised;
  const places = findPlaces(tokens);
  const own = ownPlaces(places, folded);
  const area = own.find((place) => place.kind === 'area');
  const written = (stretch: string | null) => (stretch === null ? null : normalised.asWritten(stretch));
  const { items, name, address } = isPlainTalk(tokens, phones, mentions, places)
    ? NOTHING_TOLD
    : toldIn(text, tokens, mentions, refused, phones, places, own, transactionAt(folded, phones));
  const payment = findPayment(text, folded, phones);
  return {
    name: written(name),
    phone: phones.at(-1)?.phone ?? null,
    address: written(address),
    area: area ? written(areaAsWritten(text, area)) : null,
    district: districtOf(own),
    items: items.map((item) => ({
      ...item,
      product: written(item.product),
      variant: written(item.variant),
    })),
    ...(payment ? { payment } : {}),
  };
}

interface Told {
  items: readonly ItemMention[];
  name: string | null;
  address: string | null;
}
const NOTHING_TOLD: Told = { items: [], name: null, address: null };

/** Who the buyer is, where, and what is wanted, as the tagger and the rules together see it. */
function toldIn(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  refused: readonly Mention[],
  phones: readonly PhoneMention[],
  places: readonly Place[],
  own: readonly Place[],
  paid: { start: number; end: number } | null,
): Told {
  const { units, stretches } = tagUnits(text, tokens, phones, places, mentions, refused);
  const parts = partsOf(withPlain(stretches, units, mentions, refused), units).filter(
    ({ from, to }) => paid === null || (units[to - 1]?.end ?? 0) <= paid.start || (units[from]?.start ?? 0) >= paid.end,
  );
  return { items: taggedItems(text, units, parts), ...taggedContact(text, units, parts, own) };
}

/** What each takes for what it is once the words around it are looked at, in this order. */
const STEPS = [notMeant, relabelled, announced, cut, untold, kindsNamed, bracketed, weighed, stillWanted, tidied];

/** The stretches that tell what is wanted, each the part it is. */
const partsOf = (stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] =>
  STEPS.reduce((parts, step) => step(parts, units), stretches);

// A count, size, colour or thing that the rules see and the tagger does not is taken at its word where it is a line of its
// own, where the tagger sees nothing wanted at all, or where it stands right beside what the tagger sees; a size or colour
// also where the tagger sees none.
function withPlain(
  stretches: readonly Stretch[],
  units: readonly Unit[],
  mentions: readonly Mention[],
  refused: readonly Mention[],
): readonly Stretch[] {
  if (mentions.length === 0) return stretches;
  const told = mentions.filter((mention) => !refused.includes(mention)).map((mention) => placed(mention, units));
  const lines = told.filter(({ from, to }) => isLine(units, from, to));
  const tagged = stretches.filter((each) => !lines.some((line) => each.from < line.to && line.from < each.to));
  const kept = [...tagged, ...lines];
  const wanted = kept.filter(({ part }) => part !== 'name' && part !== 'address');
  const has = (part: Stretch['part']): boolean => wanted.some((each) => each.part === part);
  const added = told.filter(({ part, from, to }) => {
    if (to <= from || kept.some((each) => each.from < to && from < each.to)) return false;
    if (wanted.length === 0) return part !== 'product';
    const beside = wanted.some((each) => each.to === from || each.from === to);
    return part !== 'quantity' && (beside || (part === 'variant' && !has('variant')));
  });
  return [...kept, ...added].sort((left, right) => left.from - right.from);
}

const placed = ({ part, start, end }: Mention, units: readonly Unit[]): Stretch => ({
  part: PART_OF[part],
  from: units.findIndex((unit) => unit.start >= start),
  to: units.findLastIndex((unit) => unit.end <= end) + 1,
});

const LINE = GAPS.indexOf('line');

/** True if the units are a line by themselves among several. */
const isLine = (units: readonly Unit[], from: number, to: number): boolean =>
  to > from &&
  (from > 0 || to < units.length) &&
  (from === 0 || units[from]?.gap === LINE) &&
  (to === units.length || units[to]?.gap === LINE);

const PART_OF = { quantity: 'quantity', product: 'product', size: 'variant', colour: 'variant' } as const;

// The number belongs to the area ("Mirpur 10", "Gulshan-2") unless it counts something.
function areaAsWritten(text: string, { start, end }: { start: number; end: number }): string {
  const number = /^\s?-?\s?[0-9০-৯]{1,2}(?![0-9০-৯]|\s?(?:ta|ti|pcs|pis|টা|টি|পিস|din|দিন))/u.exec(text.slice(end));
  return text.slice(start, end + (number?.[0].length ?? 0));
}
