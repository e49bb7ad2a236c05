import type { StatedKind } from '../../domain/fact-check/stated.js';
import { AVAILABLE, GONE, SIZE_WORD, STOCK_WORD } from './availability.js';
import type { Clause } from './clauses.js';
import { COLOUR_KEYS } from './name-key.js';
import { isDenied } from './promises.js';
import { add, type Reading } from './reading.js';

const LETTER_SIZE = /(?<![a-z0-9])(?:xs|x{1,4}l|[2-6]\s?xl)(?![a-z])|এক্সএল/g;
const SINGLE_LETTER = /(?<![A-Za-z0-9])[SML](?![A-Za-z0-9'’])/g;

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
]);

/** Sizes and colours said to be there or gone, and whether there is stock at all. */
export function readStock(reading: Reading): void {
  for (const clause of reading.clauses) {
    const gone = GONE.test(clause.folded);
    const there = AVAILABLE.test(clause.folded) && !gone;
    const denied = gone || (there && isDenied(clause.folded));
    for (const own of reading.out) if (own.kind === 'size' && within(own, clause)) own.denied = denied;
    letterSizes(reading, clause, denied, there || gone);
    const promised = reading.out.some((each) => PROMISES.has(each.kind) && overlaps(each, clause));
    if ((there || gone) && !promised) stock(reading, clause, there);
  }
}

const within = ({ start, end }: { start: number; end: number }, clause: Clause): boolean =>
  start >= clause.start && end <= clause.end;
const overlaps = ({ start, end }: { start: number; end: number }, clause: Clause): boolean =>
  start < clause.end && end > clause.start;

function letterSizes(reading: Reading, clause: Clause, denied: boolean, spoken: boolean): void {
  const { start, end, folded } = clause;
  const written = reading.text.slice(start, end);
  const single = spoken || SIZE_WORD.test(folded) ? [...written.matchAll(SINGLE_LETTER)] : [];
  for (const { index, 0: word } of [...folded.matchAll(LETTER_SIZE), ...single]) {
    const code = word.replace(/\s/g, '');
    add(reading, clause, { kind: 'size', code, denied, start: start + index, end: start + index + word.length });
  }
}

function stock(reading: Reading, clause: Clause, there: boolean): void {
  const said = (there ? AVAILABLE : GONE).exec(clause.folded);
  const names = clause.names.trim().split(' ');
  const colour = names.find((word) => COLOUR_KEYS.has(word));
  const start = clause.start + (/^[\s•\-–—:]*/.exec(clause.folded)?.[0].length ?? 0);
  const end = clause.start + (said?.index ?? 0) + (said?.[0].length ?? 0);
  if (colour !== undefined && there) add(reading, clause, { kind: 'colour', code: colour, start, end });
  const unit = STOCK_WORD.test(clause.folded) ? 'stock' : '';
  add(reading, clause, { kind: 'stock', values: [there ? 1 : 0], unit, start, end });
}
