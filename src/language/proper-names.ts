import { DISTRICTS } from '../domain/districts.js';
import { AREAS } from './data/areas.js';
import { DISTRICT_ALIASES } from './data/district-aliases.js';
import { NAME_PARTS } from './data/person-names.js';
import { SHARED_AREAS } from './data/shared-areas.js';
import { UPAZILAS } from './data/upazilas.js';

const lists = [
  NAME_PARTS,
  ...Object.values(AREAS),
  ...Object.values(UPAZILAS),
  ...Object.keys(SHARED_AREAS),
  ...Object.values(DISTRICT_ALIASES),
  ...DISTRICTS.map(({ name }) => name.toLowerCase()),
];

/** Romanised places and parts of names: never read as a misspelling of something else ("dhaka" is not "dhoka", deceit). */
export const PROPER_NAMES: ReadonlySet<string> = new Set(lists.join(' ').match(/[a-z]{3,}/g));
