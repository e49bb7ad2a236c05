import type { StatedKind } from '../../domain/fact-check/stated.js';
import {
  ALL_OF,
  AVAILABLE,
  COMES_IN,
  EXCEPT,
  GONE,
  LAST_ONE,
  NOT_MADE,
  OFFERED,
  SIZE_WORD,
  STOCK_WORD,
} from './availability.js';
import type { Clause } from './clauses.js';
import { isDenied } from './denial.js';
import { COLOUR_KEYS, nameKey } from './name-key.js';
import { pattern } from './pattern.js';
import { add, type Reading } from './reading.js';

const LETTER_SIZE = /(?<![a-z0-9])(?:xs|x{1,4}l|[2-6]\s?xl|double\s?xl|triple\s?xl)(?![a-z])|এক্সএল/g;
const SINGLE_LETTER = /(?<![A-Za-z0-9])[SML](?![A-Za-z0-9'’])/g;
const SPELT_LETTER = pattern(
  '(?<![\\u0980-\\u09FF])(?:(?:ডাবল|ট্রিপল)\\s?এক্স\\s?এল|এক্স\\s?এল|এক্সএক্সএল|এস|এম|এল|স্মল|মিডিয়াম|লার্জ)(?=(?:টা|টাও|ও|ই|ের|এর|এ|তে|টি)?(?![\\u0980-\\u09FF]))',
  'g',
);
const SPELT_WORD = /(?<![a-z])(?:small|medium|large)(?![a-z])/g;

// "Warranty ache", "free delivery nai": a promise is there or not, no goods.
const PROMISES = new Set<StatedKind>([
  'free_delivery',
  'return',
  'exchange',
  'replacement',
  'refund',
  'warranty',
  'original',
  'cod',
  'check',
  'deadline',
  'gift',
  'discount',
  'delivery_promise',
  'advance',
  'part',
  'status',
]);

/** What a clause says of things: there or gone, or only what there is to choose from. */
interface Saying {
  there: boolean;
  gone: boolean;
  denied: boolean;
  chosen: boolean;
}

/** Sizes and colours said to be there or gone, and whether there is stock at all. */
export function readStock(reading: Reading): void {
  for (const clause of reading.clauses) {
    const asked = /^[^.!।\n]{0,3}\?/.test(reading.folded.slice(clause.end));
    const said = sayingOf(clause.folded, asked);
    for (const own of reading.out) if (own.kind === 'size' && within(own, clause)) own.denied = said.denied;
    letterSizes(reading, clause, said);
    const last = LAST_ONE.exec(clause.folded);
    if (last) {
      const start = clause.start + last.index;
      add(reading, clause, { kind: 'count', values: [1], start, end: start + last[0].length });
    }
    const arrives = !AVAILABLE.test(clause.folded) && !said.gone;
    const promised = reading.out.some(
      (each) => (PROMISES.has(each.kind) || (arrives && each.kind === 'days')) && overlaps(each, clause),
    );
    if (!promised) goods(reading, clause, said);
  }
}

function sayingOf(folded: string, asked: boolean): Saying {
  const last = LAST_ONE.test(folded);
  const gone = !last && GONE.test(folded);
  const available = AVAILABLE.test(folded);
  const offered = !available && !asked && OFFERED.test(folded);
  const denied = gone || NOT_MADE.test(folded) || ((available || offered) && isDenied(folded));
  return {
    gone: gone || (offered && denied),
    there: (available || (offered && !denied)) && !gone,
    denied,
    chosen: !asked && COMES_IN.test(folded) && !isDenied(folded),
  };
}

const within = ({ start, end }: { start: number; end: number }, clause: Clause): boolean =>
  start >= clause.start && end <= clause.end;
const overlaps = ({ start, end }: { start: number; end: number }, clause: Clause): boolean =>
  start < clause.end && end > clause.start;

function letterSizes(reading: Reading, clause: Clause, { denied, there, gone, chosen }: Saying): void {
  const { start, end, folded } = clause;
  const written = reading.text.slice(start, end);
  const sized = SIZE_WORD.test(folded);
  const spoken = there || gone || chosen || sized;
  const found = [
    ...folded.matchAll(LETTER_SIZE),
    ...(spoken ? [...written.matchAll(SINGLE_LETTER), ...folded.matchAll(SPELT_LETTER)] : []),
    ...(sized ? folded.matchAll(SPELT_WORD) : []),
  ];
  for (const { index, 0: word } of found) {
    const code = nameKey(word, true).trim();
    const at = start + index;
    if (reading.out.some((each) => (each.kind === 'size' || each.kind === 'code') && at >= each.start && at < each.end))
      continue;
    add(reading, clause, { kind: 'size', code, denied, start: at, end: at + word.length });
  }
}

function goods(reading: Reading, clause: Clause, { there, gone, chosen }: Saying): void {
  const all = ALL_OF.test(clause.folded) && !EXCEPT.test(clause.folded);
  // "But for black there is no other colour": of the one named nothing is denied.
  if (gone && EXCEPT.test(clause.folded)) return;
  if (!(there || gone || (chosen && all))) {
    if (chosen) colours(reading, clause);
    return;
  }
  const said = (gone ? GONE : AVAILABLE).exec(clause.folded) ?? OFFERED.exec(clause.folded);
  const start = clause.start + (/^[\s•\-–—:]*/.exec(clause.folded)?.[0].length ?? 0);
  const end = clause.start + (said?.index ?? 0) + (said?.[0].length ?? 0);
  if (!gone) colours(reading, clause);
  const unit = all || STOCK_WORD.test(clause.folded) ? 'stock' : '';
  const code = all && !gone ? 'all' : '';
  add(reading, clause, { kind: 'stock', values: [gone ? 0 : 1], unit, code, start, end: Math.max(end, start + 1) });
}

/** Every colour a clause names. */
function colours(reading: Reading, clause: Clause): void {
  const start = clause.start + (/^[\s•\-–—:]*/.exec(clause.folded)?.[0].length ?? 0);
  for (const code of new Set(clause.names.trim().split(' ')))
    if (COLOUR_KEYS.has(code)) add(reading, clause, { kind: 'colour', code, start, end: clause.end });
}
