import type { Deps } from '../../deps.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { onFreshFacts } from '../retry.js';
import { guarded } from './guard.js';
import { draftFollows } from './sent.js';

/** Commits what a call made of its row, with what follows; an echo that came meanwhile has settled it better. */
export const settle = (
  deps: Deps,
  row: Row<'outbox'>,
  set: Partial<Row<'outbox'>>,
  more: Write[] = [],
): Promise<void> =>
  onFreshFacts(async () => {
    const fresh = await findOne(deps.store, 'outbox', { shopId: row.shopId, id: row.id });
    // Its echo came all the same: it went out, whatever the answer said.
    if (fresh?.state !== 'sending') return;
    const follows =
      set.state === 'ended'
        ? await draftFollows(deps, fresh, { state: 'ended', outcome: set.outcome ?? 'failed' })
        : [];
    await deps.store.commit([guarded(deps, fresh, set), ...more, ...follows]);
  });

/** A row that is over without having been sent. */
export const ended = (
  deps: Deps,
  why: Row<'outbox'>['reason'],
  outcome: 'failed' | 'skipped' = 'failed',
): Partial<Row<'outbox'>> => ({ state: 'ended', outcome, reason: why, endedAt: deps.clock() });
