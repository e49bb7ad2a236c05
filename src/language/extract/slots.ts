import type { Slots } from '../../domain/understanding.js';
import type { Normalised } from '../normalise.js';
import type { Stretch } from '../tagger/labels.js';
import { tagUnits } from '../tagger/tag-units.js';
import type { Unit } from '../tagger/units.js';
import type { Token } from '../tokens.js';
import { refusedMentions } from './correction.js';
import type { Mention } from './mentions.js';
import type { PhoneMention } from './phone.js';
import { districtOf, findPlaces, ownPlaces } from './places.js';
import { taggedContact, taggedItems } from './tagged.js';

/** Reads name, phone, address, area, district and items out of one message. The last phone number stated wins. */
export function extractSlots(
  normalised: Normalised,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  phones: readonly PhoneMention[],
): Slots {
  const { text, folded } = normalised;
  const places = findPlaces(tokens);
  const own = ownPlaces(places, folded);
  const area = own.find((place) => place.kind === 'area');
  const written = (stretch: string | null) => (stretch === null ? null : normalised.asWritten(stretch));
  const { units, stretches } = tagUnits(normalised, tokens, phones, places, mentions);
  const items = taggedItems(text, units, withPlain(stretches, units, mentions, folded));
  const { name, address } = taggedContact(text, units, stretches, own);
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
  };
}

// A count, size, colour or thing that the rules see and the tagger does not is taken at its word where the tagger sees
// nothing wanted at all, or where it stands right beside what the tagger sees.
function withPlain(
  stretches: readonly Stretch[],
  units: readonly Unit[],
  mentions: readonly Mention[],
  folded: string,
): Stretch[] {
  const refused = refusedMentions(mentions, folded);
  const wanted = stretches.filter(({ part }) => part !== 'name' && part !== 'address');
  const added = mentions.flatMap((mention): Stretch[] => {
    if (refused.includes(mention) || (wanted.length === 0 && mention.part === 'product')) return [];
    const from = units.findIndex((unit) => unit.start >= mention.start);
    const to = units.findLastIndex((unit) => unit.end <= mention.end) + 1;
    if (from < 0 || to <= from || stretches.some((each) => each.from < to && from < each.to)) return [];
    const beside = wanted.some((each) => each.to === from || each.from === to);
    if (wanted.length > 0 && (!beside || mention.part === 'quantity')) return [];
    return [{ part: PART_OF[mention.part], from, to }];
  });
  return added.length === 0 ? [...stretches] : [...stretches, ...added].sort((left, right) => left.from - right.from);
}

const PART_OF = { quantity: 'quantity', product: 'product', size: 'variant', colour: 'variant' } as const;

// The number belongs to the area ("Mirpur 10", "Gulshan-2") unless it counts something.
function areaAsWritten(text: string, { start, end }: { start: number; end: number }): string {
  const number = /^\s?-?\s?[0-9০-৯]{1,2}(?![0-9০-৯]|\s?(?:ta|ti|pcs|pis|টা|টি|পিস|din|দিন))/u.exec(text.slice(end));
  return text.slice(start, end + (number?.[0].length ?? 0));
}
