import { type DeliveryZone, zoneFor } from '../domain/zone.js';
import { UPAZILAS } from './data/upazilas.js';
import { namesFrom, placeForms, placeKey } from './extract/gazetteer.js';
import { softened } from './phonetic.js';
import { latinOf } from './product-names/latin.js';
import { asciiDigits, unifyBangla } from './unicode.js';

const isBangla = (name: string): boolean => /[\u0980-\u09FF]/.test(name);
const wordsOf = (name: string): string[] =>
  unifyBangla(name)
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);

/** Upazilas stand in the table in both scripts, one after the other. */
const IN_LATIN = new Map<string, string>();
for (const list of Object.values(UPAZILAS)) {
  const names = list.split(/\s+/);
  names.forEach((name, at) => {
    const before = names[at - 1];
    if (isBangla(name) && before !== undefined && !isBangla(before))
      IN_LATIN.set(name.split('_').map(placeKey).join(''), before);
  });
}

/** A word of a name without its case ending, where names are known that begin so: সাভারে is সাভার. */
const named = (word: string): string =>
  placeForms(word, () => true).find((form) => namesFrom(form).length > 0) ?? placeKey(word);

/**
 * An area's name as it sounds, the same for both scripts and usual spellings: "কেরানীগঞ্জ", "Keranigonj". Vowels count, but
 * for the o that Bangla does not write: Demra is not Dhamrai. A number is part of the name. For comparing only.
 */
export function areaKey(name: string): string {
  const words = wordsOf(name).map(named);
  const latin = IN_LATIN.get(words.join('')) ?? words.map((word) => (isBangla(word) ? latinOf(word) : word)).join(' ');
  const sound = softened(wordsOf(latin).map(placeKey).join('')).replaceAll('o', '');
  return [sound, ...(asciiDigits(name).match(/[0-9]+/g) ?? [])].join(' ');
}

/** The zone of a place (see zoneFor), however its area is written. */
export function zoneOfPlace<Zone extends DeliveryZone>(
  { area, district }: { area: string | null; district: string | null },
  zones: readonly Zone[],
): Zone | null {
  const byKey = zones.map((zone) => ({ ...zone, areas: zone.areas.map(areaKey), zone }));
  return zoneFor({ area: area === null ? null : areaKey(area), district }, byKey)?.zone ?? null;
}
