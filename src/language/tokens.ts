import { remember, type Spelling, spellingOf } from './spelling.js';

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
const TOKEN = /[\u0980-\u09E3\u09F0\u09F1\u200D]+|[a-z]+(?:['’][a-z]+)*|[0-9]+|৳|\p{Extended_Pictographic}/gu;

const kindOf = remember((text): Token['kind'] => {
  if (/^[0-9]/.test(text)) return 'digits';
  if (/^[a-z৳]/.test(text)) return 'latin';
  return /^[\u0980-\u09FF]/.test(text) ? 'bangla' : 'emoji';
});

/** Splits folded text (see normalise) into tokens. */
export function tokenise(folded: string): Token[] {
  let previousEnd = 0;
  return [...folded.matchAll(TOKEN)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const gap = folded.slice(previousEnd, start);
    previousEnd = end;
    const breakBefore = start > 0 && gap !== '' && gap !== ' ' && /[.,;!?।|\n]/.test(gap);
    const text = match[0].replace(/['’]/g, '');
    const spelling = spellingOf(text);
    return { text, spelling, start, end, kind: kindOf(spelling), breakBefore };
  });
}
