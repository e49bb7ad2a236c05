import type { Deps } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { approveAlike } from '../../flows/draft/approve-alike.js';
import { approveDraft, rejectDraft, undoApproval } from '../../flows/draft/decide.js';
import { judgePending } from '../../flows/draft/judge-pending.js';
import { draftsSince, type QueuedDraft, queuedDrafts } from '../../store/approvals.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { counted, fill } from '../../words/fill.js';
import { printReason } from '../../words/print-reason.js';
import { Approvals } from '../pages/approvals.js';
import type { AlikeDrafts, ApprovalsData } from '../pages/approvals-data.js';
import { toCard, toLine } from './approvals-load.js';
import type { Area, Post, Visit } from './routes.js';

const SHOWN = 100;

/** Others that say the same for the same reason as the chosen one, together with it. */
function alikeOf(queue: QueuedDraft[], chosen: QueuedDraft | undefined, unnamed: string): AlikeDrafts | undefined {
  const key = chosen?.draft.likeness;
  if (!key) return undefined;
  const alike = queue.filter(({ draft }) => draft.likeness === key);
  if (alike.length < 2) return undefined;
  return {
    label: chosen.interaction.text,
    drafts: alike.map(({ draft, buyer, interaction }) => ({
      id: draft.id,
      version: draft.version,
      buyer: buyer?.name ?? unnamed,
      asked: interaction.text,
      answer: draft.texts.message ?? draft.texts.private ?? draft.texts.public ?? '',
    })),
  };
}

async function load({ deps, scope, ctx, params }: Visit): Promise<ApprovalsData> {
  const unnamed = ctx.words.common.unnamed;
  await judgePending(deps, scope.shopId);
  const queue = await queuedDrafts(deps.store, scope.shopId, SHOWN);
  const asked = params.draftId;
  const chosen = asked
    ? (queue.find(({ draft }) => draft.id === asked) ?? (await queuedDrafts(deps.store, scope.shopId, 1, [asked]))[0])
    : queue[0];
  if (asked && !chosen) throw new DomainError('not_found', [reason('not_found')]);
  const place = queue.findIndex(({ draft }) => draft.id === chosen?.draft.id);
  const previous = queue[place - 1];
  const next = queue[place + 1];
  const alike = alikeOf(queue, chosen, unnamed);
  return {
    lines: queue.map((each) => toLine(each, unnamed)),
    waiting: ctx.counts.approvals,
    place: place + 1,
    card: chosen ? await toCard(deps, chosen, ctx.words) : null,
    ...(previous ? { previous: `/approvals/${previous.draft.id}` } : {}),
    ...(next ? { next: `/approvals/${next.draft.id}` } : {}),
    ...(alike ? { alike } : {}),
  };
}

const lines = (text: string | undefined): string | undefined => text?.replaceAll('\r\n', '\n').trim();

async function approve({ deps, scope, params, fields, words, locale }: Post) {
  const id = params.id ?? '';
  const draft = await findOne(deps.store, 'drafts', { shopId: scope.shopId, id });
  const parts = (['public', 'private', 'message'] as const).flatMap((part) => {
    const text = lines(fields[part]);
    return text === undefined || text === draft?.texts[part] ? [] : [[part, text] as const];
  });
  await approveDraft(deps, scope, id, {
    version: Number(fields.version),
    ...(parts.length > 0 ? { texts: Object.fromEntries(parts) } : {}),
  });
  const { undoSeconds } = (await deps.settingsOf(scope.shopId)).shop;
  const undo = { action: `/drafts/${id}/undo`, until: deps.clock() + undoSeconds * 1000 };
  return {
    flash: {
      kind: 'done' as const,
      text: fill(words.approvals.approved, { name: await buyerName(deps, draft) }, locale),
      undo,
    },
    to: '/approvals',
  };
}

async function buyerName(deps: Deps, draft: Row<'drafts'> | undefined): Promise<string> {
  const [queued] = draft ? await queuedDrafts(deps.store, draft.shopId, 1, [draft.id]) : [];
  return queued?.buyer?.name ?? '';
}

/** The queue of drafts and what is decided there. */
export function approvalsArea(area: Area): void {
  const draw = async (visit: Visit) => <Approvals ctx={visit.ctx} data={await load(visit)} />;
  area
    .page('/approvals', 'decide_drafts', draw)
    .page('/approvals/:draftId', 'decide_drafts', draw)
    .live('/live/approvals', 'decide_drafts', '/approvals', ({ deps, scope }, after) =>
      draftsSince(deps.store, scope.shopId, after),
    )
    .form('/drafts/approve-alike', 'decide_drafts', async ({ deps, scope, all, words, locale }) => {
      const wanted = all('draft').map((each) => ({
        id: each.split(':')[0] ?? '',
        version: Number(each.split(':')[1]),
      }));
      const results = await approveAlike(deps, scope, wanted);
      const refused = results.flatMap(({ reasons }) => reasons);
      const done = counted(
        words.approvals.approvedMany,
        results.filter(({ reasons }) => reasons.length === 0).length,
        locale,
      );
      const text = [done, ...refused.map((each) => printReason(each, words, locale))].join(' · ');
      return { flash: { kind: refused.length > 0 ? 'refused' : 'done', text }, to: '/approvals' };
    })
    .form('/drafts/:id/approve', 'decide_drafts', approve)
    .form('/drafts/:id/reject', 'decide_drafts', async ({ deps, scope, params, fields, words }) => {
      await rejectDraft(deps, scope, params.id ?? '', { reason: fields.reason ?? '', version: Number(fields.version) });
      return { flash: { kind: 'done', text: words.approvals.rejected }, to: '/approvals' };
    })
    .form('/drafts/:id/undo', 'decide_drafts', async ({ deps, scope, params, words }) => {
      await undoApproval(deps, scope, params.id ?? '');
      return { flash: { kind: 'done', text: words.approvals.undone }, to: `/approvals/${params.id}` };
    });
}
