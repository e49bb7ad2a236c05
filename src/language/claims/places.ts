import type { StatedPlace } from '../../domain/fact-check/stated.js';
import { areaKey } from '../area-key.js';
import { findPlaces } from '../extract/places.js';
import { tokenise } from '../tokens.js';
import { pattern, words } from './pattern.js';

export interface PlacedAt {
  place: StatedPlace;
  at: number;
}

const OUT_AFTER = pattern('^(?:er|r)?\\s*(?:baire|bahire|bayre|বাইরে|বাহিরে)');
const OUT_BEFORE = pattern(`${words('outside|outside of|out of')}\\s*$`);
const OUT_ALONE = pattern(
  words(
    'outside|elsewhere|other districts|rest of the country|onno jela|onno jelay|baire|bahire|bayre|বাইরে|বাহিরে|অন্য জেলা|অন্য জেলায়',
  ),
  'g',
);
// "130 outside Dhaka, 70 inside"; "within 7 days" and "in the box" are no places.
const CAPITAL = 'Dhaka';
const BESIDE = 14;
const IN_ALONE = pattern(
  `(?<!(?:er|ের|r)\\s)${words('inside|vitore|bhitore|vetore')}(?!\\s+(?:the|this|your|box|it))|(?<!(?:ের|র)\\s)${words('ভেতরে|ভিতরে')}`,
  'g',
);
const EVERYWHERE = pattern(
  words(
    'sara desh|sara deshe|saradesh|sara bangladesh|all over|whole country|nationwide|everywhere|anywhere|shara desh|shara bangladesh|সারা দেশ|সারাদেশ|সারা বাংলাদেশ|যেকোনো জায়গা|যে কোনো জায়গা',
  ),
  'g',
);

/** Where a text says things are sent: districts, areas, "outside Dhaka", the whole country. */
export function placesIn(folded: string): PlacedAt[] {
  // A name several districts bear may mean any of them; one the capital bears means the capital (Mirpur).
  // "ঢাকায়ও", "সিলেটেই": too, just.
  const plain = folded.replace(/(?<=[\u0980-\u09FF]{3})[ওই](?![\u0980-\u09FF])/g, ' ');
  const found = findPlaces(tokenise(plain)).flatMap(({ kind, districts, start, end }): PlacedAt[] => {
    const outside = OUT_AFTER.test(folded.slice(end).trimStart()) || OUT_BEFORE.test(folded.slice(0, start));
    const area = kind === 'area' ? areaKey(folded.slice(start, end)) : null;
    const meant = districts.includes(CAPITAL) ? [CAPITAL] : districts;
    return meant.map((district) => ({ place: { district, area, outside }, at: start }));
  });
  for (const match of folded.matchAll(OUT_ALONE)) {
    const near = found.some(({ place, at }) => 'outside' in place && place.outside && Math.abs(at - match.index) < 24);
    if (!near) found.push({ place: { outsideOf: 'capital' }, at: match.index });
  }
  for (const match of folded.matchAll(IN_ALONE)) {
    // "Inside Dhaka", "ঢাকার ভেতরে": the place is named.
    const before = match[0] === 'inside' ? 0 : BESIDE;
    const near = found.some(({ at }) => at > match.index - before && at < match.index + BESIDE);
    if (!near) found.push({ place: { district: CAPITAL, area: null, outside: false }, at: match.index });
  }
  for (const match of folded.matchAll(EVERYWHERE)) found.push({ place: { everywhere: true }, at: match.index });
  return found;
}
