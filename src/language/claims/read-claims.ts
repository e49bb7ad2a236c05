import type { Stated } from '../../domain/fact-check/stated.js';
import { normalise } from '../normalise.js';
import { clausesOf } from './clauses.js';
import { senseOf } from './figure-sense.js';
import { findFigures } from './figures.js';
import { pattern, words } from './pattern.js';
import { type Piece, piecesOf } from './pieces.js';
import { placesIn } from './places.js';
import { readPromises, readTimes } from './promised.js';
import { add, clauseAt, type Reading } from './reading.js';
import { setApart } from './set-apart.js';
import { readStock } from './stock-words.js';

const EACH = pattern(words('each|per piece|per pc|protiti|prottekta|প্রতিটি|প্রতিটা|প্রতি পিস'));

/**
 * Reads from a text, in Bangla, romanised Bangla or English, everything that has to stand in a row of the shop: figures
 * in digits and words, each by what the words around it make of it, and promises.
 */
export function readClaims(raw: string): Stated[] {
  const { text, folded } = normalise(raw);
  const pieces = piecesOf(folded);
  const apart = setApart(folded, text);
  const isApart = (piece: Piece): boolean => apart.some(({ start, end }) => piece.start >= start && piece.end <= end);
  const figures = findFigures(pieces, isApart);
  // "One hundred and fifty" is one figure: no clause ends in it.
  const whole = (piece: Piece): boolean =>
    isApart(piece) || figures.some(({ start, end }) => piece.start > start && piece.end < end);
  const clauses = clausesOf(folded, text, pieces, whole);
  const places = placesIn(folded);
  const reading: Reading = {
    folded,
    text,
    clauses,
    places,
    counts: new Map(),
    thresholds: new Map(),
    durations: [],
    out: [],
  };
  for (const { kind, code, start, end } of apart)
    if (kind !== 'nothing') add(reading, clauseAt(clauses, start), { kind, code, start, end });
  for (const [at, figure] of figures.entries()) senseOf(reading, figure, figures[at + 1], figures[at - 1]);
  readPromises(reading);
  readTimes(reading);
  readStock(reading);
  return finished(reading).sort((a, b) => a.start - b.start);
}

/** Counts and sums of a sentence go with everything it states. */
function finished({ out, counts, thresholds, clauses }: Reading): Stated[] {
  const countsAnywhere = [...counts.values()].flat();
  return out.map((stated) => {
    const { sentence, start, folded } = clauseAt(clauses, stated.start);
    const own = EACH.test(folded) ? [] : (counts.get(start) ?? []);
    return { ...stated, counts: own, countsAnywhere, threshold: thresholds.get(sentence) ?? null };
  });
}
