import { numberOf } from './meaning-numbers.js';
import { splitNegation } from './negation.js';
import { remember, type Spelling, spellingOf } from './spelling.js';
import type { Token } from './tokens.js';
import { type Entry, VOCABULARY } from './vocabulary.js';
import { keyOf } from './word-keys.js';

/** One meaning found in a message; positions are those of the normalised text, `from`/`to` count words. */
export interface Hit {
  concept: string;
  /** The number of its name; see numberOf. */
  number: number;
  from: number;
  to: number;
  start: number;
  end: number;
}

/** A word of a message by the key it is looked up by. */
export interface Word {
  key: string;
  /** The key as a spelling. */
  spelling: Spelling;
  start: number;
  end: number;
  breakBefore: boolean;
}

/** Meanings that a following "na" / "nai" or a preceding "not" turns round; they become `no_…`. */
const DENIABLE = new Set([
  'want',
  'need',
  'receive',
  'reply',
  'good',
  'stopped',
  'fit',
  'have',
  'will_be',
  'liked',
  'confirm',
  'got_it_q',
  'shipped',
  'get_it',
  'send_me',
  'did',
  'bad',
]);
const ENGLISH_NOT = new Set(
  'not dont no never cannot cant havent didnt isnt hasnt wont doesnt didn without wasnt arent couldnt aint'.split(' '),
);

// May stand between what is denied and its "na": "reply den na".
const LIGHT_VERB =
  /^(?:den|dilen|diben|dicchen|dichen|dey|pai|pacchi|paisi|pelam|koren|kore|korlen|korchen|দেন|দিলেন|দিচ্ছেন|দেয়|পাই|পাচ্ছি|পেলাম|করেন|করে|করলেন|করছেন)$/;

/** The words to look up; a negation glued to its verb is a word of its own. */
export function toWords(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (const token of tokens) {
    let { breakBefore } = token;
    for (const spelling of keysOf(token.spelling)) {
      words.push({ key: spelling.text, spelling, start: token.start, end: token.end, breakBefore });
      breakBefore = false;
    }
  }
  return words;
}

const keysOf = remember((token) => splitNegation(token).map((part) => spellingOf(keyOf(spellingOf(part)))));

const entriesOf = remember((key): readonly Entry[] => VOCABULARY.entries.get(key) ?? NO_ENTRIES);
const NO_ENTRIES: readonly Entry[] = [];

function stands({ words: wanted }: Entry, words: readonly Word[], from: number): boolean {
  for (let index = 1; index < wanted.length; index += 1) if (words[from + index]?.key !== wanted[index]) return false;
  return true;
}

/** Whole phrases first: the words of a phrase do not also count one by one ("cash on delivery" asks nothing about delivery). */
function lookUp(words: readonly Word[]): Hit[] {
  const hits: Hit[] = [];
  const inPhrase = new Set<number>();
  const singles: Hit[] = [];
  words.forEach((word, from) => {
    for (const entry of entriesOf(word.spelling)) {
      if (!stands(entry, words, from)) continue;
      const to = from + entry.words.length;
      const { concept, number } = entry;
      const hit = { concept, number, from, to, start: word.start, end: words[to - 1]?.end ?? word.end };
      if (entry.words.length === 1) singles.push(hit);
      else {
        hits.push(hit);
        for (let index = from; index < to; index += 1) inPhrase.add(index);
      }
    }
  });
  if (hits.length === 0) return singles;
  // "need to" inside "I need to": the longer phrase is meant.
  const whole = hits.filter(
    (hit) =>
      !hits.some((other) => other.to - other.from > hit.to - hit.from && other.from <= hit.from && other.to >= hit.to),
  );
  return [...whole, ...singles.filter((hit) => !inPhrase.has(hit.from))].sort((a, b) => a.from - b.from || b.to - a.to);
}

function isDenied(hit: Hit, words: readonly Word[]): boolean {
  const after = words[hit.to];
  if (after && !after.breakBefore && /^(?:na|nai|না|নাই|নয়|noy)$/.test(after.key)) return true;
  const afterNext = words[hit.to + 1];
  if (
    after &&
    afterNext &&
    !after.breakBefore &&
    !afterNext.breakBefore &&
    /^(?:ar|আর|ta|to|টা|তো|er|আমার)$/.test(after.key)
  ) {
    if (/^(?:na|nai|না|নাই)$/.test(afterNext.key)) return true;
  }
  if (after && afterNext && !after.breakBefore && LIGHT_VERB.test(after.key) && /^(?:na|nai|না|নাই)$/.test(afterNext.key))
    return true;
  for (let index = hit.from; index > Math.max(0, hit.from - 4); index -= 1) {
    if (words[index]?.breakBefore) return false;
    if (ENGLISH_NOT.has(words[index - 1]?.key ?? '')) return true;
  }
  return false;
}

function denied(hit: Hit): Hit {
  const concept = `no_${hit.concept}`;
  return { ...hit, concept, number: numberOf(concept) };
}

/** The meanings in a message, in order; a denied one is named `no_…`. */
export function findConcepts(words: readonly Word[]): Hit[] {
  return lookUp(words).map((hit) => (DENIABLE.has(hit.concept) && isDenied(hit, words) ? denied(hit) : hit));
}
