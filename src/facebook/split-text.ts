import { ONE_MESSAGE } from '../domain/text-limit.js';

const graphemes = new Intl.Segmenter('bn', { granularity: 'grapheme' });

/** Where a long text may be cut, from the best place to the worst. */
const BREAKS = [/\n\s*\n/g, /\n/g, /[.!?।]\s/g, /\s/g];

/**
 * Cuts a text into parts of at most `longest` characters (UTF-16 units): at a paragraph, line, sentence or word where
 * one ends in the second half of a part, else between letters, never inside a Bangla conjunct or an emoji.
 */
export function splitText(text: string, longest = ONE_MESSAGE): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > longest) {
    const end = breakBefore(rest, longest);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

function breakBefore(text: string, longest: number): number {
  const head = text.slice(0, longest + 1);
  for (const pattern of BREAKS) {
    const last = [...head.matchAll(pattern)].at(-1);
    // A sentence keeps its full stop; a gap is trimmed away.
    const end = last && (/^\s/.test(last[0]) ? last.index : last.index + 1);
    if (end !== undefined && end > longest / 2 && end <= longest) return end;
  }
  return graphemesUpTo(text, longest);
}

function graphemesUpTo(text: string, longest: number): number {
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, longest + 64))) {
    if (index + segment.length > longest) break;
    end = index + segment.length;
  }
  return end === 0 ? longest : end;
}

/** A title that fits: cut between letters, with an ellipsis. */
export function cutTitle(title: string, longest = 20): string {
  return title.length <= longest ? title : `${title.slice(0, graphemesUpTo(title, longest - 1)).trimEnd()}…`;
}
