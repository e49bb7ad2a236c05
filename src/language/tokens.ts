import { type Spelling, spellingOf } from './spelling.js';

/** One word, number or emoji of a message; positions are those of the normalised text. */
export interface Token {
  text: string;
  spelling: Spelling;
  start: number;
  end: number;
  kind: 'bangla' | 'latin' | 'digits' | 'emoji';
  /** A sentence or clause ends before this token. */
  breakBefore: boolean;
}

// Letters and digits never share a token, which also splits glued forms: "xl2ta", "২টা", "3pcs", "nibo.cod".
const PICTURE = /\p{Extended_Pictographic}/uy;
const TAKA = 0x09f3;
const JOINER = 0x200d;
const BREAKS = new Set([...'.,;!?।|\n'].map((sign) => sign.charCodeAt(0)));

const isBangla = (code: number): boolean =>
  (code >= 0x0980 && code <= 0x09e3) || code === 0x09f0 || code === 0x09f1 || code === JOINER;
const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

function endOf(folded: string, from: number, is: (code: number) => boolean): number {
  let to = from + 1;
  while (is(folded.charCodeAt(to))) to += 1;
  return to;
}

/** Where the token that begins here ends; `start` itself where none begins. */
function tokenEnd(folded: string, start: number): number {
  const code = folded.charCodeAt(start);
  if (isLatin(code)) {
    let end = endOf(folded, start, isLatin);
    while (isApostrophe(folded.charCodeAt(end)) && isLatin(folded.charCodeAt(end + 1)))
      end = endOf(folded, end + 1, isLatin);
    return end;
  }
  if (isDigit(code)) return endOf(folded, start, isDigit);
  if (isBangla(code)) return endOf(folded, start, isBangla);
  if (code === TAKA) return start + 1;
  if (code < 0xa9) return start;
  PICTURE.lastIndex = start;
  return PICTURE.test(folded) ? PICTURE.lastIndex : start;
}

function kindFrom(code: number): Token['kind'] {
  if (isDigit(code)) return 'digits';
  if (isLatin(code) || code === TAKA) return 'latin';
  return isBangla(code) && code !== JOINER ? 'bangla' : 'emoji';
}

/** Splits folded text (see normalise) into tokens. */
export function tokenise(folded: string): Token[] {
  const tokens: Token[] = [];
  let breakBefore = false;
  for (let start = 0; start < folded.length; ) {
    const end = tokenEnd(folded, start);
    if (end === start) {
      if (BREAKS.has(folded.charCodeAt(start))) breakBefore = true;
      start += 1;
      continue;
    }
    const written = folded.slice(start, end);
    const code = folded.charCodeAt(start);
    const text = isLatin(code) ? written.replace(/['’]/g, '') : written;
    const spelling = spellingOf(text);
    tokens.push({ text, spelling, start, end, kind: kindFrom(code), breakBefore });
    breakBefore = false;
    start = end;
  }
  return tokens;
}
