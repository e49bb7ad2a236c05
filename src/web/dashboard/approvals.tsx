import type { Deps } from '../../deps.js';
import type { DraftTexts } from '../../domain/draft.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { tooLongParts } from '../../domain/text-limit.js';
import { approveAlike } from '../../flows/draft/approve-alike.js';
import { approveDraft, rejectDraft, undoApproval } from '../../flows/draft/decide.js';
import { judgeDrafts } from '../../flows/draft/judge.js';
import { draftsSince, type QueuedDraft, queuedDrafts } from '../../store/approvals.js';
import { hidesById, hidesSince, waitingHides } from '../../store/hides.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { counted, fill } from '../../words/fill.js';
import { printReasons } from '../../words/print-reason.js';
import { Approvals } from '../pages/approvals.js';
import type { AlikeDrafts, ApprovalsData } from '../pages/approvals-data.js';
import { toCard, toLine } from './approvals-load.js';
import { FieldsError } from './form.js';
import { hideCard, hideLine } from './hides-load.js';
import type { Area, Done, Post, Refused, Visit } from './routes.js';

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

/** The queue as it is now: what is shown of it is judged first, and what is void makes room for the next. */
async function judgedQueue(deps: Deps, shopId: string, asked: string | undefined): Promise<QueuedDraft[]> {
  const { store } = deps;
  const own = asked === undefined ? [] : await queuedDrafts(store, shopId, 1, [asked]);
  for (;;) {
    const queue = await queuedDrafts(store, shopId, SHOWN);
    const shown = [...own, ...queue].map(({ draft }) => draft);
    if ((await judgeDrafts(deps, shopId, shown)).length === 0) return queue;
    own.length = 0;
  }
}

async function load({ deps, scope, ctx, params }: Visit, wanted?: string, typed?: DraftTexts): Promise<ApprovalsData> {
  const unnamed = ctx.words.common.unnamed;
  const asked = wanted ?? params.draftId;
  const queue = await judgedQueue(deps, scope.shopId, asked);
  const chosen = asked
    ? (queue.find(({ draft }) => draft.id === asked) ?? (await queuedDrafts(deps.store, scope.shopId, 1, [asked]))[0])
    : queue[0];
  if (asked && !chosen) throw new DomainError('not_found', [reason('not_found')]);
  const place = queue.findIndex(({ draft }) => draft.id === chosen?.draft.id);
  const previous = queue[place - 1];
  const next = queue[place + 1];
  const alike = alikeOf(queue, chosen, unnamed);
  const hides = await waitingHides(deps.store, scope.shopId, SHOWN);
  const [first] = hides;
  return {
    hides: hides.map((each) => hideLine(each, unnamed)),
    // Where no draft waits, the first comment to hide is looked at.
    hide: !chosen && first ? await hideCard({ deps, scope, ctx }, first) : null,
    lines: queue.map((each) => toLine(each, unnamed)),
    waiting: ctx.counts.approvals - ctx.counts.hides,
    place: place + 1,
    card: chosen ? await toCard(deps, chosen, ctx, typed) : null,
    ...(previous ? { previous: `/approvals/${previous.draft.id}` } : {}),
    ...(next ? { next: `/approvals/${next.draft.id}` } : {}),
    ...(alike ? { alike } : {}),
  };
}

const lines = (text: string | undefined): string | undefined => text?.replaceAll('\r\n', '\n').trim();

async function approve({ deps, scope, params, fields, words, locale }: Post): Promise<Done> {
  const id = params.id ?? '';
  const draft = await findOne(deps.store, 'drafts', { shopId: scope.shopId, id });
  const parts = (['public', 'private', 'message'] as const).flatMap((part) => {
    const text = lines(fields[part]);
    return text === undefined || text === draft?.texts[part] ? [] : [[part, text] as const];
  });
  const typed: DraftTexts = Object.fromEntries(parts);
  const long = tooLongParts(typed);
  if (long.length > 0) throw new FieldsError(Object.fromEntries(long.map(({ part, why }) => [part, why])));
  const override = fields.override === 'yes' ? { reason: (fields.overrideReason ?? '').slice(0, 500) } : undefined;
  try {
    await approveDraft(deps, scope, id, { version: Number(fields.version), texts: typed, override });
  } catch (error) {
    if (!(error instanceof DomainError && error.kind === 'untraced')) throw error;
    return stopped(id, typed, override !== undefined);
  }
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

/** The card once more with what was typed; nobody has to write it again. */
async function again(visit: Visit, { errors, typed }: Refused) {
  const data = await load(visit, visit.params.id);
  const { card } = data;
  if (!card) return <Approvals ctx={visit.ctx} data={data} />;
  const texts = Object.fromEntries(
    Object.entries(card.texts).map(([part, text]) => [part, lines(typed[part]) ?? text]),
  );
  return <Approvals ctx={visit.ctx} data={{ ...data, card: { ...card, texts, errors } }} />;
}

/** The card once more, with what was typed and what of it no row says. Nothing has been approved. */
const stopped = (draftId: string, typed: DraftTexts, lacksReason: boolean): Done => ({
  refused: true,
  async show(visit) {
    const data = await load(visit, draftId, typed);
    const card = data.card && { ...data.card, lacksReason };
    return <Approvals ctx={visit.ctx} data={{ ...data, card }} />;
  },
});

async function buyerName(deps: Deps, draft: Row<'drafts'> | undefined): Promise<string> {
  const [queued] = draft ? await queuedDrafts(deps.store, draft.shopId, 1, [draft.id]) : [];
  return queued?.buyer?.name ?? '';
}

/** A comment to hide, in the queue. */
async function drawHide(visit: Visit) {
  const { deps, scope, ctx } = visit;
  const [asked] = await hidesById(deps.store, scope.shopId, [visit.params.hideId ?? '']);
  if (!asked) throw new DomainError('not_found', [reason('not_found')]);
  const data = await load(visit);
  return <Approvals ctx={ctx} data={{ ...data, hide: await hideCard(visit, asked) }} />;
}

/** The queue of drafts and what is decided there. */
export function approvalsArea(area: Area): void {
  const draw = async (visit: Visit) => <Approvals ctx={visit.ctx} data={await load(visit)} />;
  area
    .page('/approvals', 'decide_drafts', draw)
    .page('/approvals/hide/:hideId', 'decide_drafts', drawHide)
    .page('/approvals/:draftId', 'decide_drafts', draw)
    .live('/live/approvals', 'decide_drafts', '/approvals', ({ deps, scope }, after) =>
      Promise.all([draftsSince, hidesSince].map((since) => since(deps.store, scope.shopId, after))).then((all) =>
        all.reduce((sum, each) => sum + each, 0),
      ),
    )
    .form('/drafts/approve-alike', 'decide_drafts', async ({ deps, scope, all, words, locale }) => {
      const wanted = all('draft').map((each) => ({
        id: each.split(':')[0] ?? '',
        version: Number(each.split(':')[1]),
      }));
      const results = await approveAlike(deps, scope, wanted);
      const refused = results.filter(({ reasons }) => reasons.length > 0);
      const names = await queuedDrafts(
        deps.store,
        scope.shopId,
        SHOWN,
        refused.map(({ id }) => id),
      );
      const nameOf = (id: string) => names.find(({ draft }) => draft.id === id)?.buyer?.name ?? words.common.unnamed;
      const done = counted(
        words.approvals.approvedMany,
        results.filter(({ reasons }) => reasons.length === 0).length,
        locale,
      );
      const lines = refused.map(({ id, reasons }) => `${nameOf(id)}: ${printReasons(reasons, words, locale)}`);
      const text = [done, ...lines].join(' · ');
      return { flash: { kind: refused.length > 0 ? 'refused' : 'done', text }, to: '/approvals' };
    })
    .form('/drafts/:id/approve', 'decide_drafts', approve, again)
    .form('/drafts/:id/reject', 'decide_drafts', async ({ deps, scope, params, fields, words }) => {
      await rejectDraft(deps, scope, params.id ?? '', { reason: fields.reason ?? '', version: Number(fields.version) });
      return { flash: { kind: 'done', text: words.approvals.rejected }, to: '/approvals' };
    })
    .form('/drafts/:id/undo', 'decide_drafts', async ({ deps, scope, params, words }) => {
      await undoApproval(deps, scope, params.id ?? '');
      return { flash: { kind: 'done', text: words.approvals.undone }, to: `/approvals/${params.id}` };
    });
}
