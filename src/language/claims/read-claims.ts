import type { Stated } from '../../domain/fact-check/stated.js';
import { normalise } from '../normalise.js';
import { clausesOf } from './clauses.js';
import { senseOf } from './figure-sense.js';
import { findFigures } from './figures.js';
import { readMadeOf } from './made-of.js';
import { readModels } from './models.js';
import { pattern, words } from './pattern.js';
import { type Piece, piecesOf } from './pieces.js';
import { placesIn } from './places.js';
import { readProgress } from './progress.js';
import { readLifetimes, readPromises, readTimes } from './promised.js';
import { add, clauseAt, type Reading } from './reading.js';
import { setApart } from './set-apart.js';
import { sizesListed } from './size-lists.js';
import { readStock } from './stock-words.js';
import { CURRENCY } from './units.js';

const EACH = pattern(
  `${words('each|apiece|per piece|per pc|per pair|protiti|protita|prottekta|প্রতিটি|প্রতিটা|প্রতি পিস|প্রতি জোড়া')}|\\d\\s*(?:${CURRENCY}\\s*)?${words('kore|করে')}`,
);

// "Raat 8 tar moddhe janabo": when somebody will be answered is in no row.
const TELLS = pattern(
  words('janabo|janacchi|janiye dibo|bolbo|let you know|tell you|get back to you|জানাব|জানাবো|জানাচ্ছি|জানিয়ে দিব|জানিয়ে দিচ্ছি'),
);
const isOurs = (clause: string): boolean => TELLS.test(clause);

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
    basket: new Map(),
    thresholds: new Map(),
    durations: [],
    listed: sizesListed(folded, figures),
    out: [],
  };
  for (const { kind, code, start, end } of apart)
    if (kind !== 'nothing' && !(kind === 'time' && isOurs(clauseAt(clauses, start).folded)))
      add(reading, clauseAt(clauses, start), { kind, code, start, end });
  for (const at of figures.keys()) senseOf(reading, figures, at);
  readLifetimes(reading);
  readPromises(reading);
  readTimes(reading);
  readModels(reading);
  readMadeOf(reading);
  readProgress(reading);
  readStock(reading);
  return finished(reading).sort((a, b) => a.start - b.start);
}

/** Counts and sums of a sentence go with everything it states. */
function finished({ out, counts, thresholds, clauses, basket }: Reading): Stated[] {
  const countsAnywhere = [...counts.values()].flat();
  // Two counts of one clause leave open which is of what.
  const lines = [...basket].flatMap(([{ start, names, sentence }, all]) =>
    all.map((count) => ({ start, sentence, line: { names: all.length === 1 ? names : '', count } })),
  );
  return out.map((stated) => {
    const { sentence, start, folded } = clauseAt(clauses, stated.start);
    const own = EACH.test(folded) ? [] : (counts.get(start) ?? []);
    const before = lines
      .filter((each) => each.start <= stated.start || each.sentence === sentence)
      .map(({ line }) => line);
    return { ...stated, counts: own, countsAnywhere, basket: before, threshold: thresholds.get(sentence) ?? null };
  });
}
