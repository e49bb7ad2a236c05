import { SECOND_MEANING } from '../data/spoken-numbers.js';
import { isMultiplier, type NumberWord, PARTS, readNumberWord, SHY_WORDS } from './number-word.js';
import type { Piece } from './pieces.js';

/** A figure in a text, in digits or in words. */
export interface Figure {
  values: readonly number[];
  start: number;
  end: number;
  /** Place of its last piece. */
  last: number;
  /** Written in words alone, and small: a figure only beside a unit ("dui din", but not "dui" by itself). */
  smallWord: boolean;
  /** "dui ta", glued or not, is not needed to be said: "duita" counts things by itself. */
  counts: boolean;
  /** "duitai": both. */
  both: boolean;
  digits: string | null;
}

const numberOf = (text: string): number => Number(text.replaceAll(',', ''));
const multiplies = (piece: Piece | undefined): boolean => piece !== undefined && isMultiplier(piece.key);

/** A figure while its words are added up: "ek hajar" goes to `total`, "char sho" to `hundreds`, "ponchash" is `small`. */
interface Sum {
  total: number;
  hundreds: number;
  small: number | null;
  shift: number;
  multiplied: boolean;
  digits: string | null;
  second: number | null;
  counts: boolean;
  both: boolean;
}

const NOTHING: Sum = {
  total: 0,
  hundreds: 0,
  small: null,
  shift: 0,
  multiplied: false,
  digits: null,
  second: null,
  counts: false,
  both: false,
};

/** The sum with one more piece, or null where the piece no longer belongs to it. */
function withPiece(sum: Sum, piece: Piece, next: Piece | undefined): Sum | null {
  if (piece.kind === 'sign') return null;
  if (piece.kind === 'figure') return withDigits(sum, piece.text);
  if (sum.counts) return null;
  if (piece.key === 'k' && piece.glued && sum.digits !== null && !sum.multiplied)
    return { ...sum, total: (sum.small ?? 0) * 1000, small: null, multiplied: true };
  const read = readNumberWord(piece.key);
  switch (read?.role) {
    case 'small':
      return withSmall(sum, read, piece, next);
    case 'multiplied':
      if (sum.small !== null || sum.hundreds > 0) return null;
      return { ...sum, hundreds: read.value + sum.shift * 100, shift: 0, multiplied: true };
    case 'multiplier':
      return withMultiplier(sum, read.value, piece);
    case 'fraction':
      return sum.small === null && multiplies(next) ? { ...sum, small: read.value } : null;
    case 'shift':
      return sum.small === null ? { ...sum, shift: read.value } : null;
    default:
      return null;
  }
}

/** "3 হাজার", "1 hajar 450": digits may begin a figure or end it. */
function withDigits(sum: Sum, digits: string): Sum | null {
  const value = numberOf(digits);
  const ends = sum.multiplied && value < (sum.hundreds > 0 ? 100 : 1000);
  const begins = sum === NOTHING || (sum.shift !== 0 && !sum.multiplied);
  return sum.small === null && (begins || ends) ? { ...sum, small: value, digits } : null;
}

function withSmall(sum: Sum, { value, counts, both }: NumberWord, piece: Piece, next: Piece | undefined): Sum | null {
  if (sum.small !== null) {
    // "Twenty five" is one figure, "dui tin" are two.
    const english = /^[a-z]/.test(piece.text) && sum.digits === null;
    const joins = english && sum.small >= 20 && sum.small % 10 === 0 && value < 10;
    return joins ? { ...sum, small: sum.small + value } : null;
  }
  if (SHY_WORDS.has(piece.key) && !multiplies(next)) return null;
  return { ...sum, small: value, second: SECOND_MEANING[piece.key] ?? null, counts, both };
}

function withMultiplier(sum: Sum, times: number, { key }: Piece): Sum | null {
  const { total, hundreds, small, shift } = sum;
  if (small === null && hundreds === 0 && (SHY_WORDS.has(key) || HUNDRED_LETTERS.has(key))) return null;
  if (times === 100 && hundreds > 0) return null;
  const many = (small ?? (hundreds > 0 ? 0 : 1)) + shift;
  // "200 so": nobody counts two hundred hundreds.
  if (times === 100 && many >= 100) return null;
  const multiplied = { ...sum, small: null, shift: 0, multiplied: true };
  return times === 100
    ? { ...multiplied, hundreds: many * 100 }
    : { ...multiplied, total: total + (hundreds + many) * times, hundreds: 0 };
}

// A lone letter is a hundred only behind a figure.
const HUNDRED_LETTERS = new Set(['শ', 'স']);

/** Joins the words of one figure: "one hundred and fifty", "twenty-five". */
const joinsWords = (sum: Sum, { text }: Piece, next: Piece | undefined): boolean => {
  const small = next?.kind === 'word' && readNumberWord(next.key)?.role === 'small';
  if (text === 'and') return sum.multiplied && sum.small === null && small;
  return (
    text === '-' && small && sum.small !== null && sum.small >= 20 && sum.digits === null && /[a-z]/.test(next.text)
  );
};

/** Adds words up as they are spoken: "ek hajar char sho ponchash", "sare tin hajar", "fourteen hundred fifty", "3 হাজার". */
function spoken(pieces: readonly Piece[], from: number): Figure | null {
  let sum = NOTHING;
  let last = from - 1;
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    const next = pieces[at + 1];
    if (joinsWords(sum, piece, next)) continue;
    const more = withPiece(sum, piece, next);
    if (more === null) break;
    sum = more;
    last = at;
  }
  const { total, hundreds, small, shift, second, digits, multiplied, counts, both } = sum;
  const value = total + hundreds + (small ?? 0) + (small === null ? 0 : shift);
  if (last < from || value <= 0) return null;
  // "Terosho shat" is 1307 or 1360.
  const values = second === null ? [value] : [value, value - (small ?? 0) + second];
  return { ...figure(pieces, { values, from, last, digits }), smallWord: digits === null && !multiplied, counts, both };
}

const figure = (
  pieces: readonly Piece[],
  { values, from, last, digits }: { values: number[]; from: number; last: number; digits: string | null },
): Figure => ({
  values,
  start: pieces[from]?.start ?? 0,
  end: pieces[last]?.end ?? 0,
  last,
  smallWord: false,
  counts: false,
  both: false,
  digits,
});

const TIMES = new Set(['day', 'week', 'month', 'year']);
// "Once a day", "7 days a week": how often, not how long.
const OFTEN = new Set(['once', 'twice', 'times', 'days', 'hours', 'bar', 'nice', 'good', 'great']);

/** "A week", "a couple of days". */
function article(pieces: readonly Piece[], at: number): Figure | null {
  const { text } = pieces[at] as Piece;
  const unit = pieces[at + 1]?.text ?? '';
  const of = pieces[at + 2]?.text;
  const small = (values: number[], last: number): Figure => ({
    ...figure(pieces, { values, from: at, last, digits: null }),
    smallWord: true,
  });
  if (text === 'couple' && unit === 'of' && (of === 'days' || of === 'weeks' || of === 'months'))
    return small([2], at + 1);
  const often = OFTEN.has(pieces[at - 1]?.text ?? '');
  return (text === 'a' || text === 'one') && TIMES.has(unit) && !often ? small([1], at) : null;
}

/** Every figure of a text in order; `skip` says which places are something else (a phone, a date). */
export function findFigures(pieces: readonly Piece[], skip: (piece: Piece) => boolean): Figure[] {
  const found: Figure[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    if (skip(piece)) continue;
    if (piece.kind === 'sign') continue;
    const one = article(pieces, at);
    if (one !== null) {
      found.push(one);
      at = one.last;
      continue;
    }
    const read = spoken(pieces, at);
    if (read !== null) {
      found.push(read);
      at = read.last;
      continue;
    }
    const part = piece.kind === 'word' ? PARTS.get(piece.key) : undefined;
    if (part !== undefined)
      found.push({ ...figure(pieces, { values: [part], from: at, last: at, digits: null }), smallWord: true });
  }
  return found;
}
