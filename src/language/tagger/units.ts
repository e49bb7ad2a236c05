import type { PhoneMention } from '../extract/phone.js';
import { type Spelling, spellingOf } from '../spelling.js';
import type { Token } from '../tokens.js';

/** How two units stand to each other. */
export const GAPS = [
  'space',
  'glued',
  'comma',
  'stop',
  'line',
  'colon',
  'hyphen',
  'slash',
  'bracket',
  'plus',
  'start',
] as const;
export type Gap = (typeof GAPS)[number];

/** A word, a number or a whole phone number of a message, as the tagger sees it. */
export interface Unit {
  /** As typed, in the form the look-ups read; "☎" for a phone number. */
  text: string;
  /** That as a spelling. */
  word: Spelling;
  /** The same with its capitals. */
  typed: string;
  /** That too as a spelling. */
  spelling: Spelling;
  start: number;
  end: number;
  /** What stands before it, by its number among GAPS. */
  gap: number;
}

export const PHONE = '☎';
const PHONE_SPELLING = spellingOf(PHONE);

const GAP_SIGNS: readonly (readonly [RegExp, Gap])[] = [
  [/\n/, 'line'],
  [/[,;]/, 'comma'],
  [/[.!?।|]/, 'stop'],
  [/[:=ঃ]/, 'colon'],
  [/[()[\]"“”]/, 'bracket'],
  [/\//, 'slash'],
  [/[+&]/, 'plus'],
  [/[-–—_×]/, 'hyphen'],
];

/** The gaps that set one thing off from the next. */
export const HARD: ReadonlySet<number> = new Set((['comma', 'stop', 'line'] as const).map((gap) => GAPS.indexOf(gap)));

const GLUED = GAPS.indexOf('glued');
const START = GAPS.indexOf('start');
function gapOf(between: string): number {
  if (between === '') return GLUED;
  if (between === ' ') return 0;
  const sign = GAP_SIGNS.find(([pattern]) => pattern.test(between));
  return GAPS.indexOf(sign?.[1] ?? 'space');
}

/** The units of a message in order: its words and numbers, and each phone number as one. */
export function unitsOf(text: string, tokens: readonly Token[], phones: readonly PhoneMention[]): Unit[] {
  const units: Unit[] = [];
  let phone = 0;
  let end = 0;
  const add = (word: Spelling, spelling: Spelling, from: number, to: number) => {
    units.push({
      text: word.text,
      word,
      typed: spelling.text,
      spelling,
      start: from,
      end: to,
      gap: units.length === 0 ? START : gapOf(text.slice(end, from)),
    });
    end = to;
  };
  const addPhones = (before: number) => {
    for (let next = phones[phone]; next !== undefined && next.start < before; next = phones[phone]) {
      add(PHONE_SPELLING, PHONE_SPELLING, next.start, next.end);
      phone += 1;
    }
  };
  for (const token of tokens) {
    if (token.kind === 'emoji' && token.text !== '৳') continue;
    addPhones(token.start);
    const last = units.at(-1);
    // "1.5", "২.৮": one number.
    if (
      last &&
      token.kind === 'digits' &&
      token.start === last.end + 1 &&
      text[last.end] === '.' &&
      /^[0-9]{1,2}$/.test(last.text)
    ) {
      last.text += `.${token.text}`;
      last.word = spellingOf(last.text);
      last.typed = text.slice(last.start, token.end);
      last.spelling = spellingOf(last.typed);
      last.end = token.end;
      end = token.end;
      continue;
    }
    const typed = text.slice(token.start, token.end);
    add(token.spelling, typed === token.text ? token.spelling : spellingOf(typed), token.start, token.end);
  }
  addPhones(Number.POSITIVE_INFINITY);
  return units;
}
