import type { Slots } from '../../domain/understanding.js';
import type { Normalised } from '../normalise.js';
import type { Token } from '../tokens.js';
import { findAddress } from './address.js';
import { refusedMentions } from './correction.js';
import { groupItems } from './items.js';
import type { Mention } from './mentions.js';
import { findName } from './name.js';
import type { PhoneMention } from './phone.js';
import { districtOf, findPlaces } from './places.js';
import { segmentsOf } from './segments.js';

/** Reads name, phone, address, area, district and items out of one message. The last phone number stated wins. */
export function extractSlots(
  normalised: Normalised,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  phones: readonly PhoneMention[],
): Slots {
  const { text, folded } = normalised;
  const places = findPlaces(tokens);
  const segments = segmentsOf(folded, phones);
  const address = findAddress(normalised, segments, places, mentions, phones.length > 0);
  const refused = refusedMentions(mentions, folded);
  const area = places.find((place) => place.kind === 'area');
  const written = (stretch: string | null) => (stretch === null ? null : normalised.asWritten(stretch));
  const items = groupItems(
    mentions.filter((mention) => !refused.includes(mention)),
    text,
  );
  return {
    name: written(findName(normalised, segments, places, phones.length > 0 || address !== null)),
    phone: phones.at(-1)?.phone ?? null,
    address: written(address),
    area: area ? written(areaAsWritten(text, area)) : null,
    district: districtOf(places, folded),
    items: items.map((item) => ({ ...item, product: written(item.product), variant: written(item.variant) })),
  };
}

// The number belongs to the area ("Mirpur 10", "Gulshan-2") unless it counts something.
function areaAsWritten(text: string, { start, end }: { start: number; end: number }): string {
  const number = /^\s?-?\s?[0-9০-৯]{1,2}(?![0-9০-৯]|\s?(?:ta|ti|pcs|pis|টা|টি|পিস|din|দিন))/u.exec(text.slice(end));
  return text.slice(start, end + (number?.[0].length ?? 0));
}
