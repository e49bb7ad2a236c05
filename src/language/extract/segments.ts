import { PHONE_FIELD } from '../data/fields.js';
import type { PhoneMention } from './phone.js';

/** A stretch of the message between commas, lines and phone numbers. */
export interface Segment {
  start: number;
  end: number;
}

/** Cuts a message where buyers cut it: commas, line ends, danda, semicolons, and phone numbers with the word before them. */
export function segmentsOf(folded: string, phones: readonly PhoneMention[]): Segment[] {
  let masked = folded;
  for (const { start, end } of phones) {
    const field = PHONE_FIELD.exec(masked.slice(0, start));
    const from = field ? field.index : start;
    masked = `${masked.slice(0, from)}${','.repeat(end - from)}${masked.slice(end)}`;
  }
  const segments: Segment[] = [];
  for (const match of masked.matchAll(/[^,;।\n|]+/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const end = match.index + match[0].trimEnd().length;
    if (end > start) segments.push({ start, end });
  }
  return segments;
}
