import type { Slots } from '../domain/understanding.js';
import { findConcepts, type Hit, toWords } from './concepts.js';
import { refusedMentions } from './extract/correction.js';
import { findMentions, type Mention } from './extract/mentions.js';
import { findPhones, type PhoneMention } from './extract/phone.js';
import { extractSlots } from './extract/slots.js';
import { type Normalised, normalise } from './normalise.js';
import type { Spelling } from './spelling.js';
import { type Token, tokenise } from './tokens.js';

/** Everything read off one message before it is judged. */
export interface Reading {
  normalised: Normalised;
  /** The folded text with phones and links blanked out. */
  masked: string;
  tokens: readonly Token[];
  /** What each word is looked up by, in order. */
  keys: readonly Spelling[];
  hits: readonly Hit[];
  phones: readonly PhoneMention[];
  mentions: readonly Mention[];
  /** Those of them that are refused in favour of another. */
  refused: readonly Mention[];
  slots: Slots;
}

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

const ENDING = '\\.(?:com|net|org|ly|me|info|xyz|example|click|link|top|site|shop)\\b';
const LINKS = new RegExp(`(?:https?://|www\\.)\\S+|\\b[a-z0-9-]+${ENDING}\\S*|\\S+@\\S+`, 'g');
/** No link without one of these: a quick look before the slow one. */
const MAY_LINK = new RegExp(`@|https?://|www\\.|${ENDING}`);

const LIST_NUMBER = /(?:^|\n)[ \t]*([1-9][0-9]?)(?=[.)-](?![0-9]))/g;
/** "1) chador 1ta 2) kushon 2ta": the same in one line, from its beginning on. */
const IN_ONE_LINE = /(?:^|[\s:,])([1-9])(?=[.)]\s?[^\s0-9])/g;

/** "1. tasbih⏎2. topi": the numbers of a list count nothing. */
function listNumbers(text: string): { start: number; end: number }[] {
  if (!/^[^\n0-9]*1[.)-]|\n[ \t]*1[.)-]/.test(text)) return [];
  const lines = numbersAt(text, LIST_NUMBER);
  return lines.length > 0 ? lines : numbersAt(text, IN_ONE_LINE);
}

function numbersAt(text: string, pattern: RegExp): { start: number; end: number }[] {
  const found = [...text.matchAll(pattern)].map(({ index, 0: whole, 1: number = '' }) => ({
    number: Number(number),
    start: index + whole.length - number.length,
    end: index + whole.length,
  }));
  const isList = found.length > 1 && found.every(({ number }, at) => number === at + 1);
  return isList ? found : [];
}

/** Normalises, takes numbers and links out before any spelling is folded, and looks the rest up. */
export function read(raw: string): Reading {
  const normalised = normalise(raw);
  const phones = findPhones(normalised.folded);
  let masked = normalised.folded;
  for (const { start, end } of phones) masked = blank(masked, start, end);
  for (const { index, 0: link } of MAY_LINK.test(masked) ? masked.matchAll(LINKS) : [])
    masked = blank(masked, index, index + link.length);
  for (const { start, end } of listNumbers(masked)) masked = blank(masked, start, end);
  const tokens = tokenise(masked);
  const words = toWords(tokens);
  const hits = findConcepts(words);
  const mentions = findMentions(
    normalised.text,
    tokens,
    hits.filter((hit) => hit.concept === 'product'),
  );
  const refused = refusedMentions(mentions, normalised.folded);
  const keys = words.map(({ spelling }) => spelling);
  return {
    normalised,
    masked,
    tokens,
    keys,
    hits,
    phones,
    mentions,
    refused,
    slots: extractSlots(normalised, tokens, mentions, refused, phones),
  };
}
