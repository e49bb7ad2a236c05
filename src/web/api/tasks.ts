import { z } from 'zod';
import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { doTask } from '../../flows/task/done.js';
import { notReached } from '../../flows/task/not-reached.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { listTasks } from '../../store/tasks.js';
import { id, idParams, iso, isoOrNull, listOf, listQuery, reasonSchema, time, words } from './common.js';
import { route } from './route.js';

const status = z.enum(['open', 'done', 'expired']);

const task = z.object({
  id: z.string(),
  kind: z.enum(['tell_buyer', 'answer', 'check', 'send_unknown']),
  status,
  text: z.string().describe('what to say or do'),
  reason: reasonSchema.nullable().describe('why it came to a person'),
  orderId: z.string().nullable(),
  conversationId: z.string().nullable(),
  outboxId: z.string().nullable(),
  dueAt: time,
  expiresAt: time.nullable(),
  outcome: z.string().nullable(),
  tries: z.int().nullable().describe('how often the buyer was not reached'),
  buyerId: z.string().nullable(),
  doneBy: z.string().nullable(),
  doneAt: time.nullable(),
  createdAt: time,
});

const shown = ({
  shopId: _shop,
  interactionId: _interaction,
  dueAt,
  expiresAt,
  doneAt,
  createdAt,
  ...row
}: Row<'tasks'>) => ({
  ...row,
  dueAt: iso(dueAt),
  expiresAt: isoOrNull(expiresAt),
  doneAt: isoOrNull(doneAt),
  createdAt: iso(createdAt),
});

async function taskNow(deps: Deps, { shopId }: Scope, taskId: string) {
  const row = await findOne(deps.store, 'tasks', { shopId, id: taskId });
  if (!row) throw new DomainError('not_found', [reason('not_found')]);
  return shown(row);
}

export const taskRoutes = [
  route({
    method: 'get',
    path: '/tasks',
    summary: 'Work for people, the most urgent first',
    right: 'do_tasks',
    query: listQuery.extend({ status: status.optional(), orderId: id.optional() }),
    answer: listOf(task),
    async handle({ deps, scope, query: { limit, cursor, ...filter } }) {
      const page = await listTasks(deps.store, scope.shopId, filter, { limit, cursor });
      return { ...page, data: page.data.map(shown) };
    },
  }),
  route({
    method: 'post',
    path: '/tasks/{id}/done',
    summary: 'Say that it was done; a message the task held counts as told',
    right: 'do_tasks',
    params: idParams,
    body: z.object({ outcome: words(500).default('') }),
    answer: task,
    async handle({ deps, scope, params, body }) {
      await doTask(deps, scope, params.id, body.outcome);
      return taskNow(deps, scope, params.id);
    },
  }),
  route({
    method: 'post',
    path: '/tasks/{id}/not-reached',
    summary: 'Say that the buyer was not reached: it comes back later, or its messages end as not told',
    right: 'do_tasks',
    params: idParams,
    body: z.object({ again: z.boolean().default(true) }),
    answer: task,
    async handle({ deps, scope, params, body }) {
      await notReached(deps, scope, params.id, body.again);
      return taskNow(deps, scope, params.id);
    },
  }),
];
