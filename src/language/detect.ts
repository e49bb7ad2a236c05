import type { Language } from '../domain/intent.js';
import { BANGLISH_WORDS, ENGLISH_WORDS } from './data/common-words.js';
import { remember } from './spelling.js';
import type { Token } from './tokens.js';
import { canonicalOf } from './variants.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
export const BANGLISH = words(BANGLISH_WORDS);
export const ENGLISH = words(ENGLISH_WORDS);
// Endings of Bangla verbs and cases that English words hardly have.
const BANGLISH_ENDING =
  /(?:chi|chhi|techi|tesi|taci|iben|aben|chen|sen|cilo|chilo|silo|isen|aisi|aichi|iyechi|eche|lam|gulo|gula|gular|gulor|tader|ader|jonno|thakbe|iye|iyen|aite|ite|bona|kore)$/;
const ADDRESSED = new Set(['vai', 'vaiya', 'apu', 'dada', 'didi', 'bhabi']);

type Side = 'addressed' | 'english' | 'banglish' | 'neither';
const sideOf = remember((typed): Side => {
  const word = canonicalOf(typed);
  if (ADDRESSED.has(word)) return 'addressed';
  if (ENGLISH.has(typed)) return 'english';
  return BANGLISH.has(typed) || BANGLISH.has(word) || BANGLISH_ENDING.test(typed) ? 'banglish' : 'neither';
});

function lettersIn(text: string, first: number, last: number): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= first && code <= last) count += 1;
  }
  return count;
}

const ADDRESS = /https?:\S+|\S+@\S+|\S+\.(?:com|ly|net|example)\S*/g;

/** Which language a message is in: Bangla script, romanised Bangla ("banglish") or English. */
export function detect(folded: string, tokens: readonly Token[]): Language {
  const bangla = lettersIn(folded, 0x980, 0x9e3);
  const latin = lettersIn(/[.@:]/.test(folded) ? folded.replace(ADDRESS, '') : folded, 0x61, 0x7a);
  if (bangla > 0 && bangla >= latin * 0.3) return 'bn';
  const sides: Record<Side, number> = { addressed: 0, english: 0, banglish: 0, neither: 0 };
  for (const { kind, spelling } of tokens) if (kind === 'latin') sides[sideOf(spelling)] += 1;
  const { addressed, english, banglish } = sides;
  if (banglish > 0) return english >= 3 && english > banglish * 2 ? 'en' : 'banglish';
  return addressed > 0 && english < 3 ? 'banglish' : 'en';
}
