import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { findOne, remove, update } from '../../store/rows.js';
import { exactly, type Write } from '../../store/store.js';
import { guarded } from '../outbox/guard.js';
import { toldHeld } from './end-held.js';
import { changedTask, heldBy, openTask } from './open.js';

/** A person did it: called the buyer, looked at the payment. A message the task held counts as told by them. */
export async function doTask(deps: Deps, scope: Scope, id: string, outcome: string): Promise<void> {
  const { store } = deps;
  const task = await openTask(deps, scope, id);
  const now = deps.clock();
  const done = { status: 'done' as const, outcome, doneBy: actorKey(scope.actor), doneAt: now };
  const told: Write[] = [];
  for (const row of await heldBy(deps, task)) told.push(...(await toldHeld(deps, row, actorKey(scope.actor))));
  await store.commit([
    changedTask(deps, task, done),
    remove(store, 'timers', { kind: 'task_expiry', subject: id }),
    ...told,
  ]);
}

/** A signed-in person presses send: the message leaves now, as Human Agent. */
export async function sendByHand(deps: Deps, scope: Scope, id: string): Promise<void> {
  const { store } = deps;
  const { shopId } = scope;
  if (scope.actor.kind !== 'person') throw new DomainError('forbidden', [reason('needs_person')]);
  const task = await openTask(deps, scope, id);
  const row = task.outboxId === null ? undefined : await findOne(store, 'outbox', { shopId, id: task.outboxId });
  if (row?.state !== 'with_person' || row.route !== 'human') throw new DomainError('refused', [reason('not_by_hand')]);
  const now = deps.clock();
  await store.commit([
    exactly(
      1,
      update(
        store,
        'tasks',
        { shopId, id, status: 'open' },
        { status: 'done', outcome: 'sent', doneBy: actorKey(scope.actor), doneAt: now },
      ),
    ),
    remove(store, 'timers', { kind: 'task_expiry', subject: id }),
    guarded(deps, row, {
      state: 'queued',
      byPerson: true,
      approvedBy: actorKey(scope.actor),
      notBefore: now,
      reason: null,
    }),
  ]);
  deps.wake('outbox');
}
