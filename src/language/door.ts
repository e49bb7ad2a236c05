import { findPlaces } from './extract/places.js';
import { read } from './read.js';

// What names the kind of a place or its case, and no more of it.
const BESIDE_A_PLACE =
  /^(?:er|te|e|r|jela|zila|dist|district|thana|upazila|sadar|theke|thaki|থানা|উপজেলা|জেলা|সদর|এর|থেকে|থাকি)$/;

/**
 * "Tongi": where to, but nothing a courier could begin to look for. With its district ("Pachbibi, Joypurhat") a parcel
 * arrives, as many a one does.
 */
export function namesNoDoor(address: string): boolean {
  const { masked, tokens } = read(address);
  const places = findPlaces(tokens);
  return (
    places.length === 1 &&
    tokens.every(
      ({ start, end, text }) =>
        places.some((place) => place.start <= start && end <= place.end) || BESIDE_A_PLACE.test(text),
    ) &&
    !/[0-9]/.test(masked)
  );
}
