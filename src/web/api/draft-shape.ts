import { z } from 'zod';
import { DRAFT_STATUSES, undoUntil } from '../../domain/draft.js';
import type { FactCheck } from '../../domain/fact-check/check.js';
import { FACT_SOURCES } from '../../domain/fact-check/facts.js';
import { STATED_KINDS } from '../../domain/fact-check/stated.js';
import { INTENTS, LANGUAGES, RISKS, TIERS } from '../../domain/intent.js';
import type { Row } from '../../store/schema.js';
import { iso, isoOrNull, reasonSchema, time } from './common.js';
import { given } from './given.js';

const choice = z.object({ title: z.string(), payload: z.string() });

/** A draft as the API answers it. */
export const draft = z.object({
  id: z.string(),
  version: z.int(),
  status: z.enum(DRAFT_STATUSES),
  kind: z.enum(['reply', 'order']),
  channel: z.enum(['comment', 'messenger']),
  pageId: z.string(),
  conversationId: z.string(),
  interactionId: z.string(),
  campaignId: z.string().optional(),
  intent: z.enum(INTENTS),
  tier: z.enum(TIERS),
  risk: z.enum(RISKS),
  language: z.enum(LANGUAGES),
  confidence: z.number(),
  texts: z.object({ public: z.string().optional(), private: z.string().optional(), message: z.string().optional() }),
  buttons: z.array(choice),
  quickReplies: z.array(choice),
  orderId: z.string().optional(),
  why: z.array(reasonSchema).describe('why it waits for a person'),
  voidReason: reasonSchema.optional(),
  rejectReason: z.string().optional(),
  factCheck: z
    .object({
      passed: z.boolean(),
      claims: z.array(
        z.object({
          kind: z.enum(STATED_KINDS),
          text: z.string().describe('how the draft says it'),
          source: z
            .object({ type: z.enum(FACT_SOURCES), id: z.string(), label: z.string() })
            .optional()
            .describe('the row it comes from; of an untraced one the row that says otherwise, if any'),
          ok: z.boolean(),
          why: reasonSchema.optional().describe('why it is stopped'),
        }),
      ),
    })
    .describe('everything its texts state, traced to the rows of this moment; what is not traced stops the approval'),
  writtenBy: z.enum(['template', 'model']).describe('whose words these are, before anybody edited them'),
  model: z
    .object({
      state: z.enum(['waiting', 'asking', 'done']),
      outcome: z.enum(['used', 'kept']).optional(),
      reason: reasonSchema.optional().describe('why the local words stand'),
      reading: z
        .object({ intent: z.enum(INTENTS), tier: z.enum(TIERS), risk: z.enum(RISKS), confidence: z.number() })
        .optional()
        .describe('what the model read, as far as it may be believed'),
    })
    .optional()
    .describe('a language model’s part, where one was asked'),
  edited: z.boolean(),
  decidedBy: z.string().optional(),
  decidedAt: time.nullable(),
  undoUntil: time.optional().describe('an approval can be taken back before this'),
  createdAt: time,
});

function modelPart({ state, outcome, reason, reading }: Row<'modelCalls'>): z.input<typeof draft>['model'] {
  const read = reading && {
    intent: reading.intent,
    tier: reading.tier,
    risk: reading.risk,
    confidence: reading.confidence,
  };
  return { state, ...given({ outcome, reason, reading: read }) };
}

export function shownDraft(
  row: Row<'drafts'>,
  check: FactCheck | undefined,
  undoSeconds: number,
  call?: Row<'modelCalls'> | undefined,
): z.input<typeof draft> {
  const claims = (check?.claims ?? []).map(({ kind, text, source, ok, why }) => ({
    kind,
    text,
    ok,
    ...given({ source, why }),
  }));
  const { id, version, status, kind, channel, pageId, conversationId, interactionId } = row;
  const { intent, tier, risk, language, confidence, texts, extras, why, edited, decidedAt } = row;
  return {
    id,
    version,
    status,
    kind,
    channel,
    pageId,
    conversationId,
    interactionId,
    intent,
    tier,
    risk,
    language,
    confidence,
    texts,
    buttons: extras.buttons ?? [],
    quickReplies: extras.quickReplies ?? [],
    why,
    factCheck: { passed: claims.every(({ ok }) => ok), claims },
    writtenBy: row.writtenBy ?? 'template',
    ...(call ? { model: modelPart(call) } : {}),
    edited,
    ...given({
      campaignId: row.campaignId,
      orderId: row.orderId,
      voidReason: row.voidReason,
      rejectReason: row.rejectReason,
      decidedBy: row.decidedBy,
    }),
    decidedAt: isoOrNull(decidedAt),
    ...(status === 'approved' && decidedAt !== null ? { undoUntil: iso(undoUntil(decidedAt, undoSeconds)) } : {}),
    createdAt: iso(row.createdAt),
  };
}
