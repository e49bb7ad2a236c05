import type { StatedKind } from '../../domain/fact-check/stated.js';
import type { Clause } from './clauses.js';
import { giftNamed, giftsCounted } from './gift-words.js';
import { pattern, words } from './pattern.js';
import { promisesIn } from './promises.js';
import { dayNamed } from './promises-arrival.js';
import { add, clauseAt, type Duration, type Reading, sentenceOf } from './reading.js';

const TIMED = new Set<StatedKind>(['return', 'exchange', 'replacement', 'refund', 'warranty']);
const ARRIVES = pattern(
  words(
    'delivery|deliver|parcel|courier|pouche|pouchabe|pouchay|paben|peye|reach|reaches|arrive|arrives|shipping|receive|get it|have it|pouche|jete|jay|ডেলিভারি|ডেলিভারী|পার্সেল|কুরিয়ার|পৌঁছ|পৌছ|পাবেন|পেয়ে যাবেন|হাতে|anywhere|hate|takes',
  ),
);
const OPEN = pattern(words('open|khola|available|on call|খোলা|চালু'));
const ANSWERING = pattern(words('call|reply|message|janabo|janacchi|জানাব|কল|রিপ্লাই|মেসেজ'));

/** Promises of each clause, each with the time that stands nearest to it in its sentence. */
export function readPromises(reading: Reading): void {
  const { clauses, folded } = reading;
  for (const clause of clauses) {
    const asked = /^[^.!।\n]{0,3}\?/.test(folded.slice(clause.end));
    for (const { kind, denied, ...found } of promisesIn(clause.folded, asked)) {
      // "10% discount", "100 taka kom": the figure says it.
      if (kind === 'discount' && hasFigure(reading, clause)) continue;
      const [start, end] = [clause.start + found.start, clause.start + found.end];
      const time = TIMED.has(kind) ? nearestTime(reading, clause.sentence, start) : undefined;
      if (time) time.used = true;
      add(reading, clause, {
        kind,
        denied,
        start: time ? Math.min(start, time.start) : start,
        end: time ? Math.max(end, time.end) : end,
        values: time?.values ?? [],
        upTo: time?.upTo ?? null,
        ...(kind === 'gift' ? { code: giftNamed(clause.names), values: giftsCounted(clause.folded) } : {}),
        ...(kind === 'delivery_promise' ? dayNamed(folded.slice(start, end), folded.slice(end)) : {}),
      });
    }
  }
}

const hasFigure = ({ out }: Reading, { start, end }: Clause): boolean =>
  out.some(
    (each) =>
      (each.kind === 'percent' || each.kind === 'discount' || each.kind === 'price' || each.kind === 'total') &&
      each.values.length > 0 &&
      each.start >= start &&
      each.end <= end,
  );

const LIFELONG = pattern(words('lifetime|life time|life long|lifelong|আজীবন|লাইফটাইম|লাইফ টাইম'), 'g');
const LIFE_DAYS = 36_000;

/** "Lifetime warranty": longer than any row. */
export function readLifetimes({ folded, clauses, durations }: Reading): void {
  for (const { index, 0: word } of folded.matchAll(LIFELONG)) {
    const [start, end] = [index, index + word.length];
    durations.push({
      clause: clauseAt(clauses, start),
      start,
      end,
      values: [LIFE_DAYS],
      upTo: null,
      unit: 'long',
      used: false,
    });
  }
}

// A time serves two promises when both are made of it: "7 days return or exchange".
function nearestTime({ durations }: Reading, sentence: number, at: number): Duration | undefined {
  const far = ({ start }: Duration): number => Math.abs(start - at);
  return durations.filter(({ clause }) => clause.sentence === sentence).sort((a, b) => far(a) - far(b))[0];
}

/** A time no promise took is how long a parcel takes; hours and years only where sending is spoken of. */
export function readTimes(reading: Reading): void {
  for (const { clause, start, end, values, upTo, unit, used } of reading.durations) {
    if (used) continue;
    if (unit === 'hour' && OPEN.test(clause.folded)) {
      add(reading, clause, { kind: 'time', code: `${Math.round((values[0] ?? 0) * 24)}h`, start, end });
      continue;
    }
    if (unit !== 'day' && !ARRIVES.test(sentenceOf(reading, clause))) continue;
    if (ANSWERING.test(clause.folded) && !ARRIVES.test(clause.folded)) continue;
    add(reading, clause, { kind: 'days', values, upTo, start, end });
  }
}
