import type { Claim } from '../claims.js';
import type { FactSource } from './facts.js';

/** Whether a thing stated stands in a row. `says` is what the rows hold instead: minor units, or text as it is. */
export type Verdict =
  | { ok: true; source: FactSource; claim?: Claim }
  | { ok: false; source: FactSource | null; says: readonly (number | string)[] }
  /** It states nothing that anybody has to know. */
  | 'nothing';

export const unknown: Verdict = { ok: false, source: null, says: [] };

export const traced = (source: FactSource, claim?: Claim): Verdict =>
  claim === undefined ? { ok: true, source } : { ok: true, source, claim };

/** Another value than its row's; of several rows the first is named, and no more values than a person reads. */
export function differs(from: readonly { source: FactSource; says: number | string }[]): Verdict {
  const says = [...new Set(from.map((each) => each.says))];
  const [first] = from;
  return first === undefined || says.length > 4 ? unknown : { ok: false, source: first.source, says };
}
