import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { findOne, remove, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly } from '../../store/store.js';
import { guarded } from '../outbox/guard.js';

async function openTask(deps: Deps, scope: Scope, id: string): Promise<Row<'tasks'>> {
  const task = await findOne(deps.store, 'tasks', { shopId: scope.shopId, id });
  if (!task) throw new DomainError('not_found', [reason('not_found')]);
  if (task.status !== 'open') throw new DomainError('conflict', [reason('task_closed', { status: task.status })]);
  return task;
}

/** A person did it: called the buyer, looked at the payment. A message the task held counts as told by them. */
export async function doTask(deps: Deps, scope: Scope, id: string, outcome: string): Promise<void> {
  const { store } = deps;
  const { shopId } = scope;
  const task = await openTask(deps, scope, id);
  const now = deps.clock();
  const done = { status: 'done' as const, outcome, doneBy: actorKey(scope.actor), doneAt: now };
  const row = task.outboxId === null ? undefined : await findOne(store, 'outbox', { shopId, id: task.outboxId });
  const told =
    row?.state === 'with_person'
      ? [
          guarded(deps, row, {
            state: 'ended',
            outcome: 'sent',
            sentAt: now,
            endedAt: now,
            approvedBy: actorKey(scope.actor),
          }),
        ]
      : [];
  await store.commit([
    exactly(1, update(store, 'tasks', { shopId, id, status: 'open' }, done)),
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
