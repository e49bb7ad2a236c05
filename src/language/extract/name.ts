import { ADDRESS_WORDS, NAME_FIELD } from '../data/fields.js';
import { NAME_PARTS } from '../data/person-names.js';
import { ENGLISH } from '../detect.js';
import type { Normalised } from '../normalise.js';
import { remember } from '../remember.js';
import { banglaKey, unifyBangla } from '../unicode.js';
import { VOCABULARY } from '../vocabulary.js';
import { wordKey } from '../word-keys.js';
import type { Place } from './places.js';
import type { Segment } from './segments.js';

const key = remember((word) => (/[\u0980-\u09FF]/.test(word) ? banglaKey(word) : word.toLowerCase()));
const PARTS = new Set(unifyBangla(NAME_PARTS).split(/\s+/).map(key));
const ADDRESS = new Set(unifyBangla(ADDRESS_WORDS).split(/\s+/).map(key));
// A title in front, and what may follow the name before the next thing is said.
const STOP =
  /^(?:phone|mobile|number|thikana|address|basa|bari|from|ar|and|bolchi|bolsi|theke|ফোন|মোবাইল|ঠিকানা|বাসা|থেকে|বলছি|আর|আমি|order|wrong|er|ta|koto|dam|change|ki|ভুল|টা)$/;

const wordsOf = (text: string): string[] => text.split(/[\s.]+/).filter((word) => /\p{L}/u.test(word));

function fromField({ text, folded }: Normalised): string | null {
  const match = NAME_FIELD.exec(folded);
  if (!match) return null;
  const rest = text.slice(match.index + match[0].length);
  const line = /^[^,;।\n|0-9০-৯:]*/.exec(rest)?.[0] ?? '';
  const words: string[] = [];
  for (const word of line.trim().split(/\s+/)) {
    if (word === '' || words.length === 4 || STOP.test(word.toLowerCase().replace(/[ঃ:.]+$/, ''))) break;
    words.push(word);
  }
  return words.length === 0 ? null : words.join(' ').replace(/[ঃ:.\-–]+$/, '');
}

const isKnownWord = remember(
  (word) => ENGLISH.has(word.toLowerCase()) || VOCABULARY.words.has(wordKey(word.toLowerCase(), VOCABULARY)),
);

/** True if a stretch reads like a person's name: two to four words with a name part among them and no address word. */
function readsLikeName(words: readonly string[], besideData: boolean): boolean {
  if (words.length === 0 || words.length > 4) return false;
  const keys = words.map(key);
  if (keys.some((word) => ADDRESS.has(word))) return false;
  const parts = keys.filter((word) => PARTS.has(word)).length;
  const unknown = words.filter((word) => !isKnownWord(word)).length;
  if (words.length === 1) return besideData && parts === 1;
  return parts > 0
    ? unknown + parts >= words.length && parts * 2 >= words.length - 1
    : besideData && unknown === words.length && words.every((word) => /^\p{Lu}/u.test(word));
}

/** The buyer's name: after a name word, else a stretch that reads like one. `besideData`: a phone or address stands beside it. */
export function findName(
  normalised: Normalised,
  segments: readonly Segment[],
  places: readonly Place[],
  besideData: boolean,
): string | null {
  const stated = fromField(normalised);
  if (stated !== null) return stated;
  for (const { start, end } of segments) {
    if (places.some((place) => place.start >= start && place.end <= end)) continue;
    const stretch = normalised.text.slice(start, end).replace(/^(?:ami|আমি|i am|this is|i'm)\s+/i, '');
    if (/[0-9০-৯?!@]/.test(stretch)) continue;
    if (readsLikeName(wordsOf(stretch), besideData)) return stretch.trim();
  }
  return null;
}
