import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { retryEvent } from '../../flows/inbox/retry.js';
import { eventById, listDeadLetters } from '../../store/dead-letters.js';
import type { Row } from '../../store/schema.js';
import { idParams, iso, isoOrNull, listOf, listQuery, time } from './common.js';
import { route } from './route.js';

const deadLetter = z.object({
  id: z.string(),
  pageId: z.string(),
  kind: z.string().describe('malformed: we could not read it'),
  status: z.enum(['waiting', 'done', 'kept', 'unknown', 'dead']),
  error: z.string().nullable(),
  attempts: z.int(),
  eventAt: time,
  receivedAt: time,
  finishedAt: time.nullable(),
  payload: z.unknown().describe('what was kept of the event'),
});

const shown = (row: Row<'inbox'>): z.input<typeof deadLetter> => ({
  id: row.id,
  pageId: row.pageId,
  kind: row.kind,
  status: row.status,
  error: row.error,
  attempts: row.attempts,
  eventAt: iso(row.eventAt),
  receivedAt: iso(row.receivedAt),
  finishedAt: isoOrNull(row.finishedAt),
  payload: JSON.parse(row.payload),
});

export const deadLetterRoutes = [
  route({
    method: 'get',
    path: '/dead-letters',
    summary: 'Events that failed and wait for a person, newest first',
    right: 'see_health',
    query: listQuery,
    answer: listOf(deadLetter),
    async handle({ deps, scope, query }) {
      const page = await listDeadLetters(deps.store, scope.shopId, query);
      return { ...page, data: page.data.map(shown) };
    },
  }),
  route({
    method: 'get',
    path: '/dead-letters/{id}',
    summary: 'One event, whatever has become of it',
    right: 'see_health',
    params: idParams,
    answer: deadLetter,
    async handle({ deps, scope, params }) {
      const row = await eventById(deps.store, scope.shopId, params.id);
      if (!row) throw new DomainError('not_found', [reason('not_found')]);
      return shown(row);
    },
  }),
  route({
    method: 'post',
    path: '/dead-letters/{id}/retry',
    summary: 'Try it again; it goes back to work, or stays a dead letter with today’s error',
    right: 'retry_failures',
    params: idParams,
    answer: deadLetter,
    async handle({ deps, scope, params }) {
      return shown(await retryEvent(deps, scope, params.id));
    },
  }),
];
