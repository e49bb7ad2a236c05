import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { approve } from '../../domain/approve.js';
import { canUndo, type DraftTexts, type RejectReason, undoUntil } from '../../domain/draft.js';
import { DomainError } from '../../domain/errors.js';
import type { FactOverride } from '../../domain/fact-check/override.js';
import { fromDraft } from '../../domain/outbox.js';
import { reason } from '../../domain/reason.js';
import { find, findOne, remove, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { closed } from '../clock/stop.js';
import { checkDraft } from '../fact-check/check-drafts.js';
import { overridden } from '../fact-check/overridden.js';
import { queue } from '../outbox/queue.js';
import { onFreshFacts } from '../retry.js';
import { type Around, asDraft, surroundings } from './surroundings.js';
import { voidDrafts } from './void.js';

async function draftOf(deps: Deps, scope: Scope, id: string): Promise<Row<'drafts'>> {
  const draft = await findOne(deps.store, 'drafts', { shopId: scope.shopId, id });
  if (!draft) throw new DomainError('not_found', [reason('not_found')]);
  return draft;
}

/** Nothing arrived in the conversation since it was read. */
const unmoved = (deps: Deps, { id, shopId, version }: Row<'conversations'>): Write =>
  exactly(1, update(deps.store, 'conversations', { shopId, id, version }, { version }));

const decided = (deps: Deps, draft: Row<'drafts'>, set: Partial<Row<'drafts'>>): Write =>
  exactly(
    1,
    update(
      deps.store,
      'drafts',
      { shopId: draft.shopId, id: draft.id, version: draft.version },
      { ...set, version: draft.version + 1 },
    ),
  );

export interface Approval {
  version: number;
  texts?: DraftTexts | undefined;
  /** On the person's own word, for what no row says. */
  override?: FactOverride | undefined;
}

/**
 * A person's yes: the draft's texts go to the outbox, to leave when the undo is over. Refused when the draft was
 * decided, another version was seen, or the world moved: then it is marked void, with the reason. Refused too when the
 * texts, edited or not, state what stands in no row, unless the person vouches for it with a reason.
 * @throws DomainError conflict, refused, forbidden, invalid, untraced, not_found
 */
export async function approveDraft(deps: Deps, scope: Scope, id: string, approval: Approval): Promise<void> {
  const { version, texts, override } = approval;
  await onFreshFacts(async () => {
    const draft = await draftOf(deps, scope, id);
    if (draft.status === 'void') throw alreadyVoid(draft);
    const around = await surroundings(deps, draft);
    const now = deps.clock();
    const leaving = { ...draft, texts: { ...draft.texts, ...texts } };
    const check = await checkDraft(deps, leaving, around.conversation);
    const command = { actor: scope.actor, version, check, override, ...(texts ? { texts } : {}) };
    const decision = approve(asDraft(draft), command, around, now);
    if ('refused' in decision) return refuse(deps, draft, decision, texts === undefined);
    const { undoSeconds } = (await deps.settingsOf(scope.shopId)).shop;
    const { value } = decision.approved;
    const rows = fromDraft(decision.approved, targetOf(draft, around), undoSeconds);
    const edited = JSON.stringify(value.texts) !== JSON.stringify(draft.texts);
    // Of its own words: mended or vouched for by a person, they are still nothing that a row says.
    const own = edited ? await checkDraft(deps, draft, around.conversation) : check;
    const set = {
      status: 'approved' as const,
      texts: value.texts,
      claims: [...value.claims],
      edited,
      factStop: draft.factStop === true || !own.passed,
      decidedBy: actorKey(scope.actor),
      decidedAt: now,
    };
    const psid = draft.channel === 'messenger' ? around.conversation.thread : null;
    await deps.store.commit([
      decided(deps, draft, set),
      unmoved(deps, around.conversation),
      ...overridden(deps, scope, 'draft.override', draft.id, check, override),
      ...rows.map((row) =>
        queue(deps, scope.shopId, row, { psid, extras: row.kind === 'public_reply' ? {} : draft.extras }),
      ),
    ]);
  });
  deps.wake('outbox');
}

/** Says what happened, not only that something did. */
const alreadyVoid = ({ voidReason, status }: Row<'drafts'>): DomainError =>
  new DomainError('conflict', [...(voidReason ? [voidReason] : []), reason('draft_decided', { status })]);

const targetOf = (draft: Row<'drafts'>, { comment, conversation }: Around) => ({
  pageId: draft.pageId,
  conversationId: draft.conversationId,
  commentId: comment?.facebookId ?? null,
  postId: conversation.postId,
});

async function refuse(
  deps: Deps,
  draft: Row<'drafts'>,
  decision: Extract<ReturnType<typeof approve>, { refused: unknown }>,
  asWritten: boolean,
): Promise<never> {
  const [why] = decision.refused;
  // Kept as evidence on the draft's own words, whatever becomes of it.
  if (decision.why === 'untraced' && asWritten && !draft.factStop)
    await deps.store.commit([update(deps.store, 'drafts', { shopId: draft.shopId, id: draft.id }, { factStop: true })]);
  if (decision.why === 'void' && why) await deps.store.commit(voidDrafts(deps, [draft], why));
  const kind = decision.why === 'void' ? 'conflict' : decision.why;
  throw new DomainError(kind, decision.refused);
}

/** A person's no, with the reason; the interaction is closed, an answer of their own is another matter. */
export async function rejectDraft(
  deps: Deps,
  scope: Scope,
  id: string,
  input: { reason: RejectReason | string; version?: number | undefined },
): Promise<void> {
  const draft = await draftOf(deps, scope, id);
  if (draft.status === 'void') throw alreadyVoid(draft);
  if (draft.status !== 'pending')
    throw new DomainError('conflict', [reason('draft_decided', { status: draft.status })]);
  if (input.version !== undefined && input.version !== draft.version)
    throw new DomainError('conflict', [reason('changed_meanwhile', { version: draft.version })]);
  const set = {
    status: 'rejected' as const,
    rejectReason: input.reason,
    ...(input.reason === 'wrong_fact' ? { factStop: true } : {}),
    decidedBy: actorKey(scope.actor),
    decidedAt: deps.clock(),
  };
  const noAnswer = input.reason === 'no_reply_needed' || input.reason === 'already_handled';
  const close = noAnswer ? closed(deps, scope.shopId, [draft.interactionId], input.reason) : [];
  await deps.store.commit([decided(deps, draft, set), ...close]);
}

/** Takes a yes back within its seconds: nothing has left, the draft waits again. */
export async function undoApproval(deps: Deps, scope: Scope, id: string): Promise<void> {
  const draft = await draftOf(deps, scope, id);
  const { undoSeconds } = (await deps.settingsOf(scope.shopId)).shop;
  const until = undoUntil(draft.decidedAt ?? 0, undoSeconds);
  if (!canUndo(draft.status, until, deps.clock())) throw new DomainError('refused', [reason('undo_too_late')]);
  const own = await find(deps.store, 'outbox', { shopId: scope.shopId, draftId: draft.id });
  await deps.store.commit([
    decided(deps, draft, { status: 'pending', decidedBy: null, decidedAt: null }),
    exactly(own.length, remove(deps.store, 'outbox', { shopId: scope.shopId, draftId: draft.id, state: 'queued' })),
  ]);
}
