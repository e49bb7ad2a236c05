import type { Meanings } from '../meanings.js';
import type { Spelling } from '../spelling.js';
import { lettersOf, stretches } from './letters.js';
import { show } from './show.js';

/** What the model sees of a message: places and their values side by side. */
export interface Features {
  places: Int32Array;
  values: Float32Array;
}

/** Everything that is shown of a message, one by one: for training. */
export function featuresOf(keys: readonly Spelling[], meanings: Meanings, told: readonly number[]): Features {
  const places: number[] = [];
  const values: number[] = [];
  const see = (place: number): void => {
    places.push(place);
  };
  show(keys, meanings, told, {
    letters: (shown) => stretches(lettersOf(shown), see),
    place: see,
    weigh: (value) => {
      while (values.length < places.length) values.push(value);
    },
    one: (place, value) => {
      places.push(place);
      values.push(value);
    },
  });
  return { places: Int32Array.from(places), values: Float32Array.from(values) };
}
