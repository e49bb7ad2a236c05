import { banglaKey } from '../unicode.js';
import { readNumberWord } from './number-word.js';

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

// "দুদিনে", "duidiner": the figure is glued to what it counts.
const GLUED_TIME =
  /^(.{2,}?)(din(?:er|e|ei)?|দিন[\u0980-\u09FF]*|সপ্তাহ[\u0980-\u09FF]*|মাস[\u0980-\u09FF]*|বছর[\u0980-\u09FF]*|ঘণ্টা[\u0980-\u09FF]*|ঘন্টা[\u0980-\u09FF]*)$/u;
// By itself "দু" is too short to be trusted with a figure.
const SHORT: ReadonlyMap<string, string> = new Map([
  ['দু', 'দুই'],
  ['du', 'dui'],
]);

function parts(text: string): string[] {
  const [, figure = '', unit = ''] = GLUED_TIME.exec(text) ?? [];
  if (figure === '') return [text];
  return SHORT.has(figure) || readNumberWord(keyOf(figure))?.role === 'small' ? [figure, unit] : [text];
}

/** The pieces of a folded text (see normalise). */
export function piecesOf(folded: string): Piece[] {
  let before = -1;
  const found = [...folded.matchAll(PIECE)].flatMap(({ 0: whole, index }) => {
    const [figure = '', unit] = parts(whole);
    const first = { text: figure, start: index, word: unit === undefined ? figure : (SHORT.get(figure) ?? figure) };
    return unit === undefined ? [first] : [first, { text: unit, start: index + figure.length, word: unit }];
  });
  return found.map(({ text, start, word }): Piece => {
    const end = start + text.length;
    const glued = start === before;
    before = end;
    const kind = /^\d/.test(text) ? 'figure' : /^[a-z\u0980-\u09E3\u09F0\u09F1]/.test(text) ? 'word' : 'sign';
    return { kind, text, key: kind === 'word' ? keyOf(word) : text, start, end, glued };
  });
}
