import { z } from 'zod';
import type { Deps, Scope } from '../../deps.js';
import { DRAFT_STATUSES, type DraftTexts } from '../../domain/draft.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { approveAlike } from '../../flows/draft/approve-alike.js';
import { approveDraft, rejectDraft, undoApproval } from '../../flows/draft/decide.js';
import { judgeDrafts, judgedPage } from '../../flows/draft/judge.js';
import { checkDrafts } from '../../flows/fact-check/check-drafts.js';
import { find, findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { factOverride, id, idParams, listOf, listQuery, reasonSchema, words } from './common.js';
import { draft, shownDraft } from './draft-shape.js';
import { given } from './given.js';
import { route } from './route.js';

/** Each part's own limit is the approval's to judge: it says how long the text is, and what to do. */
const text = words(20_000).optional();
const texts = z
  .strictObject({ public: text, private: text.describe('one message: at most 1999 characters'), message: text })
  .transform((parts): DraftTexts => given(parts));

async function shown(deps: Deps, scope: Scope, rows: Row<'drafts'>[]) {
  const checks = await checkDrafts(deps, scope.shopId, rows);
  const { undoSeconds } = (await deps.settingsOf(scope.shopId)).shop;
  const asked = rows.map(({ interactionId }) => interactionId);
  const calls =
    asked.length === 0 ? [] : await find(deps.store, 'modelCalls', { shopId: scope.shopId, interactionId: asked });
  const callOf = new Map(calls.map((call) => [call.interactionId, call]));
  return rows.map((row) => shownDraft(row, checks.get(row.id), undoSeconds, callOf.get(row.interactionId)));
}

async function oneShown(deps: Deps, scope: Scope, draftId: string) {
  const row = await findOne(deps.store, 'drafts', { shopId: scope.shopId, id: draftId });
  if (!row) throw new DomainError('not_found', [reason('not_found')]);
  return (await shown(deps, scope, [row]))[0];
}

export const draftRoutes = [
  route({
    method: 'get',
    path: '/drafts',
    summary: 'Drafts, newest first; the waiting ones of a page are judged against the facts of now before it is shown',
    right: 'see_conversations',
    query: listQuery.extend({ status: z.enum(DRAFT_STATUSES).optional(), conversationId: id.optional() }),
    answer: listOf(draft),
    async handle({ deps, scope, query: { limit, cursor, ...filter } }) {
      const page = await judgedPage(deps, scope, filter, { limit, cursor });
      return { ...page, data: await shown(deps, scope, page.data) };
    },
  }),
  route({
    method: 'get',
    path: '/drafts/{id}',
    summary: 'One draft',
    right: 'see_conversations',
    params: idParams,
    answer: draft,
    async handle({ deps, scope, params }) {
      const row = await findOne(deps.store, 'drafts', { shopId: scope.shopId, id: params.id });
      await judgeDrafts(deps, scope.shopId, row ? [row] : []);
      return oneShown(deps, scope, params.id);
    },
  }),
  route({
    method: 'post',
    path: '/drafts/{id}/approve',
    summary:
      'Say yes to a draft as it was seen, or with edited texts; it leaves when the seconds to undo are over. 422 names what no row says; an override with a reason lets it pass',
    right: 'decide_drafts',
    params: idParams,
    body: z.object({ version: z.int(), texts: texts.optional(), override: factOverride.optional() }),
    answer: draft,
    async handle({ deps, scope, params, body }) {
      await approveDraft(deps, scope, params.id, body);
      return oneShown(deps, scope, params.id);
    },
  }),
  route({
    method: 'post',
    path: '/drafts/{id}/reject',
    summary: 'Say no to a draft; wrong_fact, wrong_tone, misunderstood, already_handled, no_reply_needed or own words',
    right: 'decide_drafts',
    params: idParams,
    body: z.object({ reason: words(500).pipe(z.string().min(1, 'is needed')), version: z.int().optional() }),
    answer: draft,
    async handle({ deps, scope, params, body }) {
      await rejectDraft(deps, scope, params.id, body);
      return oneShown(deps, scope, params.id);
    },
  }),
  route({
    method: 'post',
    path: '/drafts/{id}/undo',
    summary: 'Take a yes back within its seconds: nothing is sent, the draft waits again',
    right: 'decide_drafts',
    params: idParams,
    answer: draft,
    async handle({ deps, scope, params }) {
      await undoApproval(deps, scope, params.id);
      return oneShown(deps, scope, params.id);
    },
  }),
  route({
    method: 'post',
    path: '/drafts/approve-alike',
    summary: 'Say yes to many drafts that say the same; each is judged by itself',
    right: 'decide_drafts',
    body: z.object({
      drafts: z
        .array(z.object({ id, version: z.int() }))
        .min(1)
        .max(200),
    }),
    answer: z.object({
      results: z.array(z.object({ id: z.string(), approved: z.boolean(), reasons: z.array(reasonSchema) })),
    }),
    async handle({ deps, scope, body }) {
      const results = await approveAlike(deps, scope, body.drafts);
      return { results: results.map((result) => ({ ...result, approved: result.reasons.length === 0 })) };
    },
  }),
];
