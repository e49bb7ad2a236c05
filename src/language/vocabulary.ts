import { DELIVERY_AND_PAY } from './data/lexicon/delivery-and-pay.js';
import { FEELINGS } from './data/lexicon/feelings.js';
import { ORDERING } from './data/lexicon/ordering.js';
import { QUESTIONS } from './data/lexicon/questions.js';
import { TALK } from './data/lexicon/talk.js';
import { THINGS } from './data/lexicon/things.js';
import { TRADE } from './data/lexicon/trade.js';
import { numberOf } from './meaning-numbers.js';
import { splitNegation } from './negation.js';
import { phoneticKey } from './phonetic.js';
import { banglaKey, unifyBangla } from './unicode.js';
import { canonicalOf } from './variants.js';

/** The lexicon ready for look-up. A concept is one meaning in all three languages: PRICE is "dam", "দাম" and "cost". */
export interface Vocabulary {
  /** Entries by the key of their first word. */
  entries: ReadonlyMap<string, readonly Entry[]>;
  /** Every key that occurs in some entry. */
  words: ReadonlySet<string>;
  /** Longer Latin words by phonetic key, to propose what a misspelt word may be. */
  sounds: ReadonlyMap<string, readonly string[]>;
  /** Words of abuse and the like: read only where they stand in full. */
  harsh: ReadonlySet<string>;
}

/** A concept and the words that mean it together. */
export interface Entry {
  concept: string;
  /** The number of the concept's name; see numberOf. */
  number: number;
  /** Keys of the words, in order. */
  words: readonly string[];
}

/** What a word is looked up by: the canonical spelling, Bangla folded. */
export const lookupKey = (word: string): string => {
  const canonical = canonicalOf(word);
  return /[\u0980-\u09FF]/.test(canonical) ? banglaKey(canonical) : canonical;
};

const LEXICON: Record<string, string> = {
  ...QUESTIONS,
  ...TRADE,
  ...ORDERING,
  ...DELIVERY_AND_PAY,
  ...FEELINGS,
  ...TALK,
  ...THINGS,
};

function compile(lexicon: Record<string, string>): Vocabulary {
  const entries = new Map<string, Entry[]>();
  const words = new Set<string>();
  const sounds = new Map<string, string[]>();
  for (const [concept, list] of Object.entries(lexicon)) {
    for (const phrase of unifyBangla(list).split(/[\s|]+/)) {
      const keys = phrase.split('_').filter(Boolean).flatMap(splitNegation).map(lookupKey);
      const [first] = keys;
      if (first === undefined) continue;
      const known = entries.get(first) ?? [];
      const twice = known.some((entry) => entry.concept === concept && entry.words.join('_') === keys.join('_'));
      if (!twice) entries.set(first, [...known, { concept, number: numberOf(concept), words: keys }]);
      for (const key of keys) words.add(key);
    }
  }
  const harsh = new Set(unifyBangla(Object.values(TALK).join(' ')).split(/[\s|_]+/));
  for (const word of words) {
    if (!/^[a-z]{5,}$/.test(word) || harsh.has(word)) continue;
    const sound = phoneticKey(word);
    sounds.set(sound, [...(sounds.get(sound) ?? []), word]);
  }
  return { entries, words, sounds, harsh };
}

export const VOCABULARY: Vocabulary = compile(LEXICON);
/** The names of all concepts, so that a test can refuse a rule about none. */
export const CONCEPTS: readonly string[] = Object.keys(LEXICON);
