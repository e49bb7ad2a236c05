import type { Deps } from '../../deps.js';
import { reason } from '../../domain/reason.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { endHeld } from './end-held.js';
import { changedTask, heldBy } from './open.js';

/** Nobody did the task in time: the buyer was not told, and that is on record. */
export async function expireTask(deps: Deps, { shopId, subject }: Row<'timers'>): Promise<Write[]> {
  const task = await findOne(deps.store, 'tasks', { shopId, id: subject });
  if (task?.status !== 'open') return [];
  const ended: Write[] = [];
  for (const row of await heldBy(deps, task))
    ended.push(...(await endHeld(deps, row, reason('task_expired', { route: row.route }))));
  return [changedTask(deps, task, { status: 'expired', doneAt: deps.clock() }), ...ended];
}
