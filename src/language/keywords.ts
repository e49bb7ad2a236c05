import {
  countsAt,
  type KeywordMatch,
  type KeywordRule,
  type RulePlace,
  type RuleVerdict,
} from '../domain/keyword-rule.js';
import { normalise, squeeze } from './normalise.js';
import { type Token, tokenise } from './tokens.js';
import { banglaKey } from './unicode.js';
import { lookupKey } from './vocabulary.js';

const RUN = /(\p{L})\1{2,}/gu;

/** A word by its letters: one Unicode form, ASCII digits, lower case, the spelling pairs of Bangla as one, no long runs. */
const lettersOf = ({ kind, text }: Token): string => (kind === 'bangla' ? banglaKey(squeeze(text)) : squeeze(text));

/** The usual spelling; in the table some usual spelling is itself a variant of another. */
const usual = (word: string): string => lookupKey(lookupKey(word));

/** A word as the engine knows it, spelling variants as one; stretched letters are also tried as one. */
function keysOf({ kind, text }: Token): string[] {
  if (kind === 'emoji' || kind === 'digits') return [text];
  const short = text.replace(RUN, '$1');
  return short === text ? [usual(text)] : [usual(text), usual(short)];
}

interface MessageWord {
  keys: string[];
  start: number;
  end: number;
  emoji: boolean;
}

/** A message ready to be compared with the words of rules. */
export interface KeywordMessage {
  words: MessageWord[];
  /** Its letters with one space between words, stretched ones as two and as one. */
  letters: string[];
  /** A stretch of it as the buyer typed it. */
  written(start: number, end: number): string;
  whole: string;
}

const joined = (tokens: readonly Token[]): string => tokens.map(lettersOf).join(' ');

/** Reads a message once for all rules. */
export function keywordMessage(text: string): KeywordMessage {
  const normalised = normalise(text);
  const tokens = tokenise(normalised.folded);
  const short = tokens.map((token) => ({ ...token, text: token.text.replace(RUN, '$1') }));
  return {
    words: tokens.map((token) => ({
      keys: keysOf(token),
      start: token.start,
      end: token.end,
      emoji: token.kind === 'emoji',
    })),
    letters: [...new Set([joined(tokens), joined(short)])],
    written: (start, end) => normalised.asWritten(normalised.text.slice(start, end)),
    whole: text.trim(),
  };
}

interface Term {
  keys: string[];
  letters: string;
  written: string;
  emoji: boolean;
}

function termOf(written: string): Term {
  const tokens = tokenise(normalise(written).folded);
  const keys = tokens.map((token) => keysOf(token)[0] ?? token.text);
  return { keys, letters: joined(tokens), written, emoji: tokens.every(({ kind }) => kind === 'emoji') };
}

/** What a word of a rule is compared by as a whole word; empty when it has no letter, digit or emoji. */
export const keywordKey = (word: string): string => termOf(word).keys.join(' ');

type Find = (term: Term, message: KeywordMessage) => string | null;

const FIND: Record<KeywordMatch, Find> = {
  /** Nothing else is said; emojis beside the words do not count, unless they are all there is. */
  exact(term, message) {
    const words = term.emoji ? message.words : message.words.filter(({ emoji }) => !emoji);
    const same = words.length === term.keys.length && words.every(({ keys }, at) => keys.includes(term.keys[at] ?? ''));
    return same ? message.whole : null;
  },
  whole_word({ keys }, { words, written }) {
    const from = words.findIndex((_, at) => keys.every((key, ahead) => words[at + ahead]?.keys.includes(key)));
    const first = words[from];
    const last = words[from + keys.length - 1];
    return first && last ? written(first.start, last.end) : null;
  },
  contains(term, { letters }) {
    return letters.some((each) => each.includes(term.letters)) ? term.written : null;
  },
};

/** A rule with its words read once. */
export interface ReadRule {
  rule: KeywordRule;
  include: Term[];
  exclude: Term[];
}

export const readRule = (rule: KeywordRule): ReadRule => ({
  rule,
  include: rule.include.map(termOf),
  exclude: rule.exclude.map(termOf),
});

/** Whether a rule holds for a message written somewhere. */
export function judgeKeywords(
  { rule, include, exclude }: ReadRule,
  message: KeywordMessage,
  place: RulePlace,
): RuleVerdict {
  if (!rule.enabled) return { holds: false, why: 'off' };
  if (!countsAt(rule, place)) return { holds: false, why: 'elsewhere' };
  const words = include.flatMap((term) => FIND[rule.match](term, message) ?? []);
  if (words.length === 0) return { holds: false, why: 'not_said' };
  const not = rule.match === 'contains' ? FIND.contains : FIND.whole_word;
  const excluded = exclude.map((term) => not(term, message)).find((word) => word !== null);
  if (excluded != null) return { holds: false, why: 'excluded', word: excluded };
  return { holds: true, words: [...new Set(words)].slice(0, 5) };
}
