import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { INTENTS, LANGUAGES, RISKS, TIERS } from '../../domain/intent.js';
import { reason } from '../../domain/reason.js';
import { listInteractions } from '../../store/interactions.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { id, idParams, iso, isoOrNull, listOf, listQuery, time } from './common.js';
import { given } from './given.js';
import { route } from './route.js';

const status = z.enum(['waiting', 'answered', 'closed']);

const interaction = z.object({
  id: z.string(),
  kind: z.enum(['comment', 'message', 'quick_reply', 'postback', 'post']),
  pageId: z.string(),
  conversationId: z.string(),
  buyerId: z.string().nullable(),
  postId: z.string().optional(),
  campaignId: z.string().optional(),
  receivedAt: time,
  eventAt: time,
  text: z.string(),
  intent: z.enum(INTENTS),
  tier: z.enum(TIERS),
  risk: z.enum(RISKS),
  language: z.enum(LANGUAGES),
  confidence: z.number(),
  status,
  closedReason: z.string().optional(),
  answeredBy: z.enum(['person', 'machine', 'page']).optional(),
  answeredAt: time.nullable(),
});

const shown = (row: Row<'interactions'>): z.input<typeof interaction> => {
  const { kind, pageId, conversationId, buyerId, text, intent, tier, risk, language, confidence } = row;
  const { postId, campaignId, closedReason, answeredBy } = row;
  return {
    id: row.id,
    kind,
    pageId,
    conversationId,
    buyerId,
    receivedAt: iso(row.receivedAt),
    eventAt: iso(row.eventAt),
    text,
    intent,
    tier,
    risk,
    language,
    confidence,
    status: row.status,
    answeredAt: isoOrNull(row.answeredAt),
    ...given({ postId, campaignId, closedReason, answeredBy }),
  };
};

export const interactionRoutes = [
  route({
    method: 'get',
    path: '/interactions',
    summary: 'What buyers did and what it meant, newest first',
    right: 'see_conversations',
    query: listQuery.extend({ status: status.optional(), conversationId: id.optional() }),
    answer: listOf(interaction),
    async handle({ deps, scope, query: { limit, cursor, ...filter } }) {
      const page = await listInteractions(deps.store, scope.shopId, filter, { limit, cursor });
      return { ...page, data: page.data.map(shown) };
    },
  }),
  route({
    method: 'get',
    path: '/interactions/{id}',
    summary: 'One interaction',
    right: 'see_conversations',
    params: idParams,
    answer: interaction,
    async handle({ deps, scope, params }) {
      const row = await findOne(deps.store, 'interactions', { shopId: scope.shopId, id: params.id });
      if (!row) throw new DomainError('not_found', [reason('not_found')]);
      return shown(row);
    },
  }),
];
