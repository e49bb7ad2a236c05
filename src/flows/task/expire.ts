import type { Deps } from '../../deps.js';
import { reason } from '../../domain/reason.js';
import { findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { guarded } from '../outbox/guard.js';

/** Nobody did the task in time: the buyer was not told, and that is on record. */
export async function expireTask(deps: Deps, { shopId, subject }: Row<'timers'>): Promise<Write[]> {
  const task = await findOne(deps.store, 'tasks', { shopId, id: subject });
  if (task?.status !== 'open') return [];
  const expired = exactly(
    1,
    update(deps.store, 'tasks', { shopId, id: subject, status: 'open' }, { status: 'expired', doneAt: deps.clock() }),
  );
  const row = task.outboxId === null ? undefined : await findOne(deps.store, 'outbox', { shopId, id: task.outboxId });
  if (row?.state !== 'with_person') return [expired];
  const ended = {
    state: 'ended' as const,
    outcome: 'skipped' as const,
    route: 'none' as const,
    reason: reason('task_expired', { route: row.route }),
    endedAt: deps.clock(),
  };
  return [expired, guarded(deps, row, ended)];
}
