import type { Language } from '../domain/intent.js';
import { BANGLISH_WORDS, ENGLISH_WORDS } from './data/common-words.js';
import type { Token } from './tokens.js';
import { canonicalOf } from './variants.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
export const BANGLISH = words(BANGLISH_WORDS);
export const ENGLISH = words(ENGLISH_WORDS);
// Endings of Bangla verbs and cases that English words hardly have.
const BANGLISH_ENDING =
  /(?:chi|chhi|techi|tesi|taci|iben|aben|chen|sen|cilo|chilo|silo|isen|aisi|aichi|iyechi|eche|lam|gulo|gula|gular|gulor|tader|ader|jonno|thakbe|iye|iyen|aite|ite|bona|kore)$/;
const ADDRESSED = new Set(['vai', 'vaiya', 'apu', 'dada', 'didi', 'bhabi']);

/** Which language a message is in: Bangla script, romanised Bangla ("banglish") or English. */
export function detect(folded: string, tokens: readonly Token[]): Language {
  const bangla = (folded.match(/[\u0980-\u09E3]/g) ?? []).length;
  const latin = (folded.replace(/https?:\S+|\S+@\S+|\S+\.(?:com|ly|net|example)\S*/g, '').match(/[a-z]/g) ?? []).length;
  if (bangla > 0 && bangla >= latin * 0.3) return 'bn';
  let banglish = 0;
  let addressed = 0;
  let english = 0;
  for (const token of tokens) {
    if (token.kind !== 'latin') continue;
    const word = canonicalOf(token.text);
    if (ADDRESSED.has(word)) addressed += 1;
    else if (ENGLISH.has(token.text)) english += 1;
    else if (BANGLISH.has(token.text) || BANGLISH.has(word) || BANGLISH_ENDING.test(token.text)) banglish += 1;
  }
  if (banglish > 0) return english >= 3 && english > banglish * 2 ? 'en' : 'banglish';
  return addressed > 0 && english < 3 ? 'banglish' : 'en';
}
