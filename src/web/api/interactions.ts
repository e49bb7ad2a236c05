import { z } from 'zod';
import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { INTENTS, LANGUAGES, RISKS, TIERS } from '../../domain/intent.js';
import { reason } from '../../domain/reason.js';
import { TOPIC_SOURCES } from '../../domain/topic.js';
import { correctIntent } from '../../flows/interaction/correct.js';
import { latestCorrections } from '../../store/corrections.js';
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
  evidence: z.array(z.string()).describe('the words that decided'),
  alternatives: z
    .array(z.object({ intent: z.enum(INTENTS), confidence: z.number() }))
    .describe('what else it may have meant, the likeliest first'),
  product: z
    .object({ from: z.enum(TOPIC_SOURCES), productIds: z.array(z.string()) })
    .optional()
    .describe('the product meant, or those that fit, and what told so'),
  rule: z
    .object({ id: z.string(), name: z.string(), read: z.enum(INTENTS) })
    .optional()
    .describe('the keyword rule that decided, and what Munshi read by itself'),
  corrected: z
    .object({ from: z.enum(INTENTS), to: z.enum(INTENTS), confidence: z.number(), by: z.string(), at: time })
    .optional()
    .describe('somebody said that it means something else than was understood'),
  status,
  closedReason: z.string().optional(),
  answeredBy: z.enum(['person', 'machine', 'page']).optional(),
  answeredAt: time.nullable(),
});

const shown = (row: Row<'interactions'>, put: Row<'corrections'> | undefined): z.input<typeof interaction> => {
  const { kind, pageId, conversationId, buyerId, text, intent, tier, risk, language, confidence, evidence } = row;
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
    evidence,
    alternatives: row.alternatives ?? [],
    ...(row.topic ? { product: row.topic } : {}),
    ...(row.rule ? { rule: { id: row.rule.id, name: row.rule.name, read: row.rule.read.intent } } : {}),
    ...(put
      ? { corrected: { from: put.from, to: put.to, confidence: put.confidence, by: put.by, at: iso(put.at) } }
      : {}),
    status: row.status,
    answeredAt: isoOrNull(row.answeredAt),
    ...given({ postId, campaignId, closedReason, answeredBy }),
  };
};

async function oneShown(deps: Deps, { shopId }: Scope, interactionId: string) {
  const row = await findOne(deps.store, 'interactions', { shopId, id: interactionId });
  if (!row) throw new DomainError('not_found', [reason('not_found')]);
  return shown(row, (await latestCorrections(deps.store, shopId, [row.id])).get(row.id));
}

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
      const put = await latestCorrections(
        deps.store,
        scope.shopId,
        page.data.map(({ id: each }) => each),
      );
      return { ...page, data: page.data.map((row) => shown(row, put.get(row.id))) };
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
      return oneShown(deps, scope, params.id);
    },
  }),
  route({
    method: 'post',
    path: '/interactions/{id}/correct',
    summary: 'Say what a message means; while it waits it is judged anew, and its draft is written anew',
    right: 'decide_drafts',
    params: idParams,
    body: z.object({
      intent: z.enum(INTENTS),
      seen: z.enum(INTENTS).optional().describe('what it was taken for when it was looked at'),
    }),
    answer: interaction,
    async handle({ deps, scope, params, body }) {
      await correctIntent(deps, scope, params.id, body);
      return oneShown(deps, scope, params.id);
    },
  }),
];
