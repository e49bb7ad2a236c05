import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { OUTBOX_KINDS } from '../../domain/outbox.js';
import { reason } from '../../domain/reason.js';
import { OUTBOX_ROUTES } from '../../domain/route.js';
import { listOutbox } from '../../store/outbox.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { id, idParams, iso, isoOrNull, listOf, listQuery, reasonSchema, time } from './common.js';
import { given } from './given.js';
import { route } from './route.js';

const outcome = z.enum(['pending', 'sent', 'delivered', 'read', 'failed', 'skipped']);

const item = z.object({
  id: z.string(),
  key: z.string().describe('one key, one send'),
  kind: z.enum(OUTBOX_KINDS),
  origin: z.enum(['draft', 'rule', 'notice', 'person']),
  route: z.enum(OUTBOX_ROUTES),
  state: z.enum(['queued', 'sending', 'awaiting_echo', 'with_person', 'ended']),
  outcome,
  reason: reasonSchema.optional(),
  passed: z.array(reasonSchema).optional().describe('why each way above the one taken did not hold'),
  via: z
    .object({
      template: z.object({ id: z.string(), name: z.string() }).optional(),
      sms: z.object({ parts: z.int() }).optional(),
      automated: z.boolean().optional(),
    })
    .optional()
    .describe('the utility template used, or the parts of an SMS'),
  notice: z.string().optional().describe('which notice of an order this is'),
  text: z.string().describe('empty for a notice until it is about to leave'),
  pageId: z.string(),
  conversationId: z.string().optional(),
  orderId: z.string().optional(),
  draftId: z.string().optional(),
  taskId: z.string().optional(),
  facebookId: z.string().optional(),
  approvedBy: z.string(),
  attempts: z.int(),
  error: z.object({ code: z.int(), message: z.string() }).loose().optional(),
  createdAt: time,
  sentAt: time.nullable(),
  deliveredAt: time.nullable(),
  readAt: time.nullable(),
  endedAt: time.nullable(),
});

const shown = (row: Row<'outbox'>) => ({
  id: row.id,
  key: row.key,
  kind: row.kind,
  origin: row.origin,
  route: row.route,
  state: row.state,
  outcome: row.outcome,
  text: row.text,
  pageId: row.pageId,
  approvedBy: row.approvedBy,
  attempts: row.attempts,
  ...given({
    reason: row.reason,
    passed: row.passed,
    via: row.via,
    notice: row.notice?.key,
    conversationId: row.conversationId,
    orderId: row.orderId,
    draftId: row.draftId,
    taskId: row.taskId,
    facebookId: row.facebookId,
    error: row.error,
  }),
  createdAt: iso(row.createdAt),
  sentAt: isoOrNull(row.sentAt),
  deliveredAt: isoOrNull(row.deliveredAt),
  readAt: isoOrNull(row.readAt),
  endedAt: isoOrNull(row.endedAt),
});

export const outboxRoutes = [
  route({
    method: 'get',
    path: '/outbox',
    summary: 'Every outgoing message with its one outcome, newest first',
    right: 'see_outbox',
    query: listQuery.extend({ outcome: outcome.optional(), orderId: id.optional(), draftId: id.optional() }),
    answer: listOf(item),
    async handle({ deps, scope, query: { limit, cursor, ...filter } }) {
      const page = await listOutbox(deps.store, scope.shopId, filter, { limit, cursor });
      return { ...page, data: page.data.map(shown) };
    },
  }),
  route({
    method: 'get',
    path: '/outbox/{id}',
    summary: 'One outgoing message',
    right: 'see_outbox',
    params: idParams,
    answer: item,
    async handle({ deps, scope, params }) {
      const row = await findOne(deps.store, 'outbox', { shopId: scope.shopId, id: params.id });
      if (!row) throw new DomainError('not_found', [reason('not_found')]);
      return shown(row);
    },
  }),
];
