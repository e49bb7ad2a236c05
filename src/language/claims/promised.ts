import type { StatedKind } from '../../domain/fact-check/stated.js';
import { pattern, words } from './pattern.js';
import { promisesIn } from './promises.js';
import { add, type Duration, type Reading, sentenceOf } from './reading.js';

const TIMED = new Set<StatedKind>(['return', 'exchange', 'replacement', 'refund', 'warranty']);
const TOMORROW = pattern(words('kal|kalke|kalkei|kali|kalker|agamikal|tomorrow|next day|কাল|আগামীকাল'));
const ARRIVES = pattern(
  words(
    'delivery|deliver|parcel|courier|pouche|pouchabe|pouchay|paben|peye|reach|arrive|shipping|ডেলিভারি|ডেলিভারী|পার্সেল|কুরিয়ার|পৌঁছ|পৌছ|পাবেন|পেয়ে যাবেন',
  ),
);
const ANSWERING = pattern(words('call|reply|message|janabo|janacchi|জানাব|কল|রিপ্লাই|মেসেজ'));

/** Promises of each clause, each with the time that stands nearest to it in its sentence. */
export function readPromises(reading: Reading): void {
  const { clauses, folded } = reading;
  for (const clause of clauses) {
    const asked = /^[^.!।\n]{0,3}\?/.test(folded.slice(clause.end));
    for (const { kind, denied, ...found } of promisesIn(clause.folded, asked)) {
      const [start, end] = [clause.start + found.start, clause.start + found.end];
      const time = TIMED.has(kind) ? nearestTime(reading, clause.sentence, start) : undefined;
      if (time) time.used = true;
      add(reading, clause, {
        kind,
        denied,
        start: time ? Math.min(start, time.start) : start,
        end: time ? Math.max(end, time.end) : end,
        values: kind === 'delivery_promise' ? [TOMORROW.test(folded.slice(start, end)) ? 1 : 0] : (time?.values ?? []),
        upTo: time?.upTo ?? null,
      });
    }
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
    if (unit !== 'day' && !ARRIVES.test(sentenceOf(reading, clause))) continue;
    if (ANSWERING.test(clause.folded) && !ARRIVES.test(clause.folded)) continue;
    add(reading, clause, { kind: 'days', values, upTo, start, end });
  }
}
