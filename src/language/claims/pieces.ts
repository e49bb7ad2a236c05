import { banglaKey } from '../unicode.js';

/** A figure, word or sign of a text; positions are those of the normalised text. */
export interface Piece {
  kind: 'figure' | 'word' | 'sign';
  text: string;
  /** Comparable: folded Bangla, lower-case Latin without apostrophes. */
  key: string;
  start: number;
  end: number;
  /** Nothing stands between it and the piece before. */
  glued: boolean;
}

// A figure keeps its grouping and its decimals: 1,450 · 1,20,000 · 22.5.
const PIECE =
  /\d{1,3}(?:,\d{2,3})*,\d{3}(?![\d])(?:\.\d{1,2})?|\d+(?:\.\d+)?|[a-z]+(?:['’][a-z]+)*|[\u0980-\u09E3\u09F0\u09F1\u200D]+|[^\s]/gu;

const keyOf = (word: string): string => (/[\u0980-\u09FF]/.test(word) ? banglaKey(word) : word.replace(/['’]/g, ''));

/** The pieces of a folded text (see normalise). */
export function piecesOf(folded: string): Piece[] {
  let before = -1;
  return [...folded.matchAll(PIECE)].map((match): Piece => {
    const [text] = match;
    const start = match.index;
    const end = start + text.length;
    const glued = start === before;
    before = end;
    const kind = /^\d/.test(text) ? 'figure' : /^[a-z\u0980-\u09E3\u09F0\u09F1]/.test(text) ? 'word' : 'sign';
    return { kind, text, key: kind === 'word' ? keyOf(text) : text, start, end, glued };
  });
}
