import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { find, findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';

/** @throws DomainError not_found, conflict when it is closed */
export async function openTask(deps: Deps, scope: Scope, id: string): Promise<Row<'tasks'>> {
  const task = await findOne(deps.store, 'tasks', { shopId: scope.shopId, id });
  if (!task) throw new DomainError('not_found', [reason('not_found')]);
  if (task.status !== 'open') throw new DomainError('conflict', [reason('task_closed', { status: task.status })]);
  return task;
}

/** The messages a task holds: its own, and those that joined it. */
export const heldBy = (deps: Deps, { shopId, id: taskId }: Row<'tasks'>): Promise<Row<'outbox'>[]> =>
  find(deps.store, 'outbox', { shopId, taskId, state: 'with_person' });

/** Changes a task as it was read: a message that joined meanwhile has changed its text. */
export const changedTask = (deps: Deps, { shopId, id, text }: Row<'tasks'>, set: Partial<Row<'tasks'>>): Write =>
  exactly(1, update(deps.store, 'tasks', { shopId, id, text, status: 'open' }, set));
