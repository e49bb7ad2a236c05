import type { Stated } from '../../domain/fact-check/stated.js';
import type { Clause } from './clauses.js';
import type { Figure } from './figures.js';
import { pattern, words } from './pattern.js';
import type { PlacedAt } from './places.js';

/** A time found, before it is known what it is the time of. */
export interface Duration {
  clause: Clause;
  start: number;
  end: number;
  /** In days. */
  values: number[];
  upTo: number | null;
  unit: 'hour' | 'day' | 'long';
  /** A promise has taken it. */
  used: boolean;
}

/** A text while it is being read. */
export interface Reading {
  folded: string;
  text: string;
  clauses: readonly Clause[];
  places: readonly PlacedAt[];
  /** Pieces spoken of, by the start of their clause. */
  counts: Map<number, number[]>;
  /** Pieces of what a clause names, one by one too: "1 ta M", by the clause. */
  basket: Map<Clause, number[]>;
  /** The sum an offer needs, by its sentence. */
  thresholds: Map<number, number>;
  durations: Duration[];
  /** Figures that stand in a list of sizes. */
  listed: ReadonlySet<Figure>;
  out: Stated[];
}

export type Found = Pick<Stated, 'kind' | 'start' | 'end'> & Partial<Stated>;

/** A figure with what stands around it in its clause. */
export interface Beside {
  figure: Figure;
  clause: Clause;
  before: string;
  after: string;
}

// "The others" are not what was named before.
const OTHERS = pattern(
  words('baki gula|baki gulo|bakigula|others|the rest|onno|onnogula|বাকি গুলা|বাকিগুলো|বাকি গুলো|অন্য|অন্যগুলো'),
);

const NOWHERE: Clause = { start: 0, end: 0, sentence: 0, folded: '', names: '' };
export const clauseAt = (clauses: readonly Clause[], at: number): Clause =>
  clauses.find(({ start, end }) => at >= start && at < end) ?? clauses.at(-1) ?? NOWHERE;

export const sentenceOf = ({ clauses }: Reading, { sentence }: Clause): string =>
  clauses
    .filter((each) => each.sentence === sentence)
    .map(({ folded }) => folded)
    .join(' ');

/** Notes down a thing stated in a clause, with what it goes with. */
export function add(reading: Reading, clause: Clause, found: Found): void {
  const { clauses, text } = reading;
  const own = clauses.indexOf(clause);
  // Nearest first: what was said before counts in any sentence, what follows only in the same.
  const same = (each: Clause): boolean => each.sentence === clause.sentence;
  const before = OTHERS.test(clause.folded) ? [] : clauses.slice(0, Math.max(own, 0)).reverse();
  const after = clauses.slice(own + 1).filter(same);
  reading.out.push({
    text: text.slice(found.start, found.end).trim(),
    values: [],
    upTo: null,
    unit: '',
    code: '',
    denied: false,
    nearby: [clause, ...before, ...after].map(({ names }) => names).filter(Boolean),
    ...placesFor(reading, clause),
    counts: [],
    countsAnywhere: [],
    basket: [],
    threshold: null,
    ...found,
  });
}

/** The places of a clause; else the nearest in its sentence, said before rather than after; else the last said. */
function placesFor({ clauses, places }: Reading, clause: Clause): Pick<Stated, 'places' | 'placeWords'> {
  const own = clauses.indexOf(clause);
  const before = clauses.slice(0, Math.max(own, 0)).reverse();
  const after = clauses.slice(own + 1);
  const same = (each: Clause): boolean => each.sentence === clause.sentence;
  const order = [clause, ...before.filter(same), ...after.filter(same), ...before.filter((each) => !same(each))];
  for (const { start, end, names } of order) {
    const found = places.filter(({ at }) => at >= start && at < end);
    if (found.length > 0) return { places: found.map(({ place }) => place), placeWords: names };
  }
  return { places: [], placeWords: '' };
}
