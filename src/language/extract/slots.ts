import type { Slots } from '../../domain/understanding.js';
import type { Normalised } from '../normalise.js';
import type { Token } from '../tokens.js';
import { findAddress } from './address.js';
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
  const area = places.find((place) => place.kind === 'area');
  return {
    name: findName(normalised, segments, places, phones.length > 0 || address !== null),
    phone: phones.at(-1)?.phone ?? null,
    address,
    area: area ? text.slice(area.start, area.end) : null,
    district: districtOf(places, folded),
    items: groupItems(mentions, text),
  };
}
