import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { remove } from '../../store/rows.js';
import type { Write } from '../../store/store.js';
import { onFreshFacts } from '../retry.js';
import { audited } from '../shop/audit.js';
import { endHeld } from './end-held.js';
import { changedTask, heldBy, openTask } from './open.js';

const HOUR_MS = 3_600_000;

/**
 * A person tried and did not reach the buyer. With `again` the task comes back after as long as it had at first, while
 * its messages are worth it; otherwise, or too late for that, they end as not told, because of this.
 * @throws DomainError not_found, conflict, refused for a task that is no call
 */
export async function notReached(deps: Deps, scope: Scope, id: string, again: boolean): Promise<'later' | 'ended'> {
  const { store } = deps;
  return onFreshFacts(async () => {
    const task = await openTask(deps, scope, id);
    if (task.kind !== 'tell_buyer') throw new DomainError('refused', [reason('not_a_call')]);
    const now = deps.clock();
    const tries = (task.tries ?? 0) + 1;
    const { shop } = await deps.settingsOf(scope.shopId);
    const dueAt = now + shop.taskHours * HOUR_MS;
    const line = audited(deps, scope, 'task.not_reached', id, { tries });
    if (again && (task.expiresAt === null || dueAt < task.expiresAt)) {
      await store.commit([changedTask(deps, task, { tries, dueAt }), line]);
      return 'later';
    }
    const why = reason('buyer_not_reached', { tries });
    const ended: Write[] = [];
    for (const row of await heldBy(deps, task)) ended.push(...(await endHeld(deps, row, why)));
    await store.commit([
      changedTask(deps, task, {
        status: 'done',
        outcome: 'not_reached',
        tries,
        doneBy: actorKey(scope.actor),
        doneAt: now,
      }),
      remove(store, 'timers', { kind: 'task_expiry', subject: id }),
      ...ended,
      line,
    ]);
    return 'ended';
  });
}
