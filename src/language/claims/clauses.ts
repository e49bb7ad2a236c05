import { listGoesOn } from './choices.js';
import { nameKey } from './name-key.js';
import type { Piece } from './pieces.js';

/** A part of a sentence that says one thing. */
export interface Clause {
  start: number;
  end: number;
  /** Which sentence it belongs to. */
  sentence: number;
  folded: string;
  /** The words that may name goods. */
  names: string;
}

const SENTENCE_ENDS = new Set(['.', '!', '?', '।', ';', '|', '•', '\n']);
const ABBREVIATED = new Set(['tk', 'bdt', 'no', 'rd', 'st', 'mr', 'dr', 'md', 'pcs', 'approx']);
const CLAUSE_ENDS = new Set([',', '(', ')', '،']);
const JOINS = new Set([
  'ar',
  'r',
  'and',
  'kintu',
  'but',
  'tobe',
  'আর',
  'এবং',
  'কিন্তু',
  'তবে',
  'ও',
  'otherwise',
  'naki',
  'or',
  'othoba',
  'অথবা',
]);
// What follows says something else of what can be chosen.
const CONTRASTS = new Set(['kintu', 'but', 'tobe', 'কিন্তু', 'তবে', 'otherwise']);
// "আর নেই", "ar matro": no more, only so many.
const MORE = new Set(['ar', 'r', 'আর']);
const MORE_AFTER = new Set(['নেই', 'নাই', 'nai', 'nei', 'মাত্র', 'matro', 'asbe', 'ashbe', 'আসবে', 'পাবেন', 'hobe', 'হবে']);
// Nothing but what can be chosen: "36", "M", "XL", "৪০": the next clause says what of it.
const CHOICE = /^[\s•\-–—:]*(?:\d{1,3}|[2-6]?x{0,4}[sml])?[\s\-–—:]*$/;
const SIZE_WORD = /(?<![a-z])(?:size|saiz|sizes)(?![a-z])|সাই[জয]/;

/** A comma or an "and" between two colours or two sizes: ", and" is both. */
function goesOn(pieces: readonly Piece[], at: number): boolean {
  const joins = (piece: Piece | undefined): boolean =>
    piece !== undefined && (piece.text === ',' || (JOINS.has(piece.text) && !CONTRASTS.has(piece.text)));
  if (!joins(pieces[at])) return false;
  const before = joins(pieces[at - 1]) ? pieces[at - 2] : pieces[at - 1];
  const after = joins(pieces[at + 1]) ? pieces[at + 2] : pieces[at + 1];
  return listGoesOn(before, after);
}

/** Sentences end at signs and line ends, clauses at commas and joining words; mere lists of choices stay together. */
export function clausesOf(
  folded: string,
  raw: string,
  pieces: readonly Piece[],
  taken: (piece: Piece) => boolean,
): Clause[] {
  const cuts: { at: number; next: number; sentence: boolean; contrast?: boolean }[] = [];
  let before = 0;
  for (const [index, piece] of pieces.entries()) {
    if (folded.slice(before, piece.start).includes('\n')) cuts.push({ at: before, next: piece.start, sentence: true });
    before = piece.end;
    if (taken(piece)) continue;
    const next = pieces[index + 1];
    if (goesOn(pieces, index)) continue;
    if (piece.kind === 'sign') {
      // Neither the point of a name ends anything nor that of "Tk. 1,450"; that of "1850 tk." does.
      const short = ABBREVIATED.has(pieces[index - 1]?.text ?? '') && pieces[index - 2]?.kind !== 'figure';
      const point = piece.text === '.' && (next?.glued === true || short);
      if (SENTENCE_ENDS.has(piece.text) && !point) cuts.push({ at: piece.start, next: piece.end, sentence: true });
      else if (CLAUSE_ENDS.has(piece.text)) cuts.push({ at: piece.start, next: piece.end, sentence: false });
      else if (/\p{Extended_Pictographic}/u.test(piece.text))
        cuts.push({ at: piece.start, next: piece.end, sentence: true });
    } else if (JOINS.has(piece.text) && !(MORE.has(piece.text) && next && MORE_AFTER.has(next.text)))
      cuts.push({ at: piece.start, next: piece.end, sentence: false, contrast: CONTRASTS.has(piece.text) });
  }
  cuts.push({ at: folded.length, next: folded.length, sentence: true });
  const clauses: Clause[] = [];
  let start = 0;
  let last = 0;
  let sentence = 0;
  for (const cut of cuts) {
    const part = folded.slice(start, cut.at);
    const newest = folded.slice(last, cut.at);
    last = cut.next;
    // "M, L – 1250": the choice goes on into what is said of it.
    const choice = newest.trim() !== '' && CHOICE.test(newest);
    if (!cut.sentence && cut.contrast !== true && choice) continue;
    if (part.trim() !== '') {
      const written = raw.slice(start, cut.at);
      clauses.push({ start, end: cut.at, sentence, folded: part, names: nameKey(written, SIZE_WORD.test(part)) });
    }
    if (cut.sentence) sentence += 1;
    start = cut.next;
  }
  return clauses;
}
