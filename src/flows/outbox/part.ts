import type { Deps } from '../../deps.js';
import { type Reason, reason } from '../../domain/reason.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';

/** Whether a part of a longer message may leave: not before the part ahead of it, and not without it. */
type PartVerdict = { act: 'go' } | { act: 'wait'; until: number; why: Reason } | { act: 'skip'; why: Reason };

const GO: PartVerdict = { act: 'go' };
const LOOK_AGAIN_MS = 5_000;

export async function partVerdict(deps: Deps, row: Row<'outbox'>): Promise<PartVerdict> {
  const { after } = row.extras;
  const before =
    after === undefined ? undefined : await findOne(deps.store, 'outbox', { shopId: row.shopId, id: after });
  if (before === undefined || before.state === 'with_person') return GO;
  if (before.state !== 'ended') {
    const until = Math.max(before.notBefore, deps.clock() + LOOK_AGAIN_MS);
    return { act: 'wait', until, why: reason('waits_for_part') };
  }
  const missing = before.outcome === 'failed' || before.outcome === 'skipped';
  // Words stand without their photo; the end of a text does not stand without its beginning.
  return missing && before.extras.fileId === undefined ? { act: 'skip', why: reason('part_missing') } : GO;
}
