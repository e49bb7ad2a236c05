import type { Deps } from '../../deps.js';
import type { Reason } from '../../domain/reason.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { guarded } from '../outbox/guard.js';
import { draftFollows } from '../outbox/sent.js';

/** A message somebody was to tell: not told, because of this. */
export async function endHeld(deps: Deps, row: Row<'outbox'>, why: Reason): Promise<Write[]> {
  const ended = {
    state: 'ended' as const,
    outcome: 'skipped' as const,
    route: 'none' as const,
    reason: why,
    endedAt: deps.clock(),
  };
  return [guarded(deps, row, ended), ...(await draftFollows(deps, row, ended))];
}

/** A message a person has told the buyer. */
export async function toldHeld(deps: Deps, row: Row<'outbox'>, by: string): Promise<Write[]> {
  const now = deps.clock();
  const told = { state: 'ended' as const, outcome: 'sent' as const, sentAt: now, endedAt: now, approvedBy: by };
  return [guarded(deps, row, told), ...(await draftFollows(deps, row, told))];
}
