import type { Seen } from '../../tagger/features.js';

/** A message in units with one label each. */
export interface Lesson extends Seen {
  labels: readonly number[];
}
