import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { undoUntil } from '../../domain/draft.js';
import { DomainError } from '../../domain/errors.js';
import { HIDE_REJECTIONS, type HideRejection } from '../../domain/hide.js';
import { fromPerson, type PersonalSend } from '../../domain/outbox.js';
import { reason } from '../../domain/reason.js';
import { find, findOne, remove, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { queue } from '../outbox/queue.js';
import { audited } from '../shop/audit.js';
import { replyToPhone } from './reply.js';

export type Hide = Row<'hides'>;

/** A yes to what was seen; `reply`: the buyer whose number is hidden is told so privately. */
export interface HideApproval {
  version: number;
  reply?: boolean | undefined;
}

/** @throws DomainError not_found */
export async function hideOf(deps: Deps, { shopId }: Scope, id: string): Promise<Hide> {
  const hide = await findOne(deps.store, 'hides', { shopId, id });
  if (!hide) throw new DomainError('not_found', [reason('not_found')]);
  return hide;
}

/** The proposal as it was seen. @throws DomainError not_found, conflict (decided, or the comment has changed since) */
async function seenProposal(deps: Deps, scope: Scope, id: string, version: number): Promise<Hide> {
  const hide = await hideOf(deps, scope, id);
  if (hide.state === 'moot') throw new DomainError('conflict', [hide.mootReason ?? reason('changed_meanwhile')]);
  if (hide.state !== 'proposed') throw new DomainError('conflict', [reason('hide_decided')]);
  if (hide.version !== version)
    throw new DomainError('conflict', [reason('changed_meanwhile', { version: hide.version })]);
  return hide;
}

/** Writes what was decided; whoever decided or changed the comment first makes it stale. */
export const decided = (deps: Deps, { shopId, id, version, state }: Hide, set: Partial<Hide>): Write =>
  exactly(1, update(deps.store, 'hides', { shopId, id, version, state }, { ...set, version: version + 1 }));

const replyTo = (id: string): string => `hide-reply:${id}`;

/** What a person sends about a hidden comment. @throws DomainError forbidden */
function personal(deps: Deps, scope: Scope, hide: Hide, send: PersonalSend) {
  const { pageId, conversationId, commentId } = hide;
  const built = fromPerson(scope.actor, send, { pageId, conversationId, commentId }, deps.clock());
  if ('refused' in built) throw new DomainError('forbidden', built.refused);
  return built.row;
}

/** A person says yes: the comment is hidden at Facebook once the seconds to undo are over. @throws DomainError not_found, conflict, forbidden, refused */
export async function approveHide(deps: Deps, scope: Scope, id: string, approval: HideApproval): Promise<Hide> {
  const hide = await seenProposal(deps, scope, id, approval.version);
  const { undoSeconds } = (await deps.settingsOf(scope.shopId)).shop;
  const row = personal(deps, scope, hide, { kind: 'action', action: 'hide', requestId: `hide:${id}` });
  const reply = approval.reply ? await replyToPhone(deps, hide) : null;
  if (reply && 'refused' in reply) throw new DomainError('refused', reply.refused);
  const told = reply
    ? [personal(deps, scope, hide, { kind: 'private_reply', text: reply.text, requestId: replyTo(id) })]
    : [];
  const decidedAt = deps.clock();
  const set = { decidedBy: actorKey(scope.actor), decidedAt, sendKey: row.key };
  const notBefore = undoUntil(decidedAt, undoSeconds);
  await deps.store.commit([
    decided(deps, hide, { ...set, state: 'approved' }),
    ...[row, ...told].map((each) => queue(deps, hide.shopId, { ...each, notBefore })),
    audited(deps, scope, 'hide.approve', id, { commentId: hide.commentId, kind: hide.kind, reply: told.length > 0 }),
  ]);
  deps.wake('outbox');
  return hideOf(deps, scope, id);
}

/** Takes a yes back within its seconds: nothing was hidden, the proposal waits again. @throws DomainError not_found, refused */
export async function undoHide(deps: Deps, scope: Scope, id: string): Promise<Hide> {
  const { store } = deps;
  const { shopId } = scope;
  const hide = await hideOf(deps, scope, id);
  const { undoSeconds } = (await deps.settingsOf(shopId)).shop;
  const isInTime = deps.clock() < undoUntil(hide.decidedAt ?? 0, undoSeconds);
  if (hide.state !== 'approved' || hide.hiddenAt !== null || hide.kind === 'by_hand' || !isInTime)
    throw new DomainError('refused', [reason('undo_too_late')]);
  const keys = [hide.sendKey ?? '', `person:${replyTo(id)}`];
  const own = await find(store, 'outbox', { shopId, key: keys });
  await store.commit([
    decided(deps, hide, { state: 'proposed', decidedBy: null, decidedAt: null, sendKey: null }),
    exactly(own.length, remove(store, 'outbox', { shopId, key: keys, state: 'queued' })),
    audited(deps, scope, 'hide.undo', id, { commentId: hide.commentId }),
  ]);
  return hideOf(deps, scope, id);
}

/** Facebook would not hide the comment: asked once more. @throws DomainError not_found, conflict, forbidden */
export async function hideOnceMore(deps: Deps, scope: Scope, id: string): Promise<Hide> {
  const hide = await hideOf(deps, scope, id);
  const send = await findOne(deps.store, 'outbox', { shopId: hide.shopId, key: hide.sendKey ?? '' });
  const refused = send?.outcome === 'failed' || send?.outcome === 'skipped';
  if (hide.state !== 'approved' || hide.hiddenAt !== null || !refused)
    throw new DomainError('conflict', [reason('hide_not_refused')]);
  const requestId = `hide:${id}:${hide.version}`;
  const row = personal(deps, scope, hide, { kind: 'action', action: 'hide', requestId });
  await deps.store.commit([
    decided(deps, hide, { sendKey: row.key, decidedBy: actorKey(scope.actor), decidedAt: deps.clock() }),
    queue(deps, hide.shopId, row),
    audited(deps, scope, 'hide.again', id, { commentId: hide.commentId }),
  ]);
  deps.wake('outbox');
  return hideOf(deps, scope, id);
}

/** A person says no, with the reason kept. @throws DomainError not_found, conflict, invalid */
export async function rejectHide(
  deps: Deps,
  scope: Scope,
  id: string,
  { version, reason: why }: { version: number; reason: string },
): Promise<Hide> {
  const known = HIDE_REJECTIONS.find((each): each is HideRejection => each === why);
  if (known === undefined) throw new DomainError('invalid', [reason('field_invalid', { field: 'reason' })]);
  const hide = await seenProposal(deps, scope, id, version);
  const set = { decidedBy: actorKey(scope.actor), decidedAt: deps.clock(), rejectReason: known };
  await deps.store.commit([
    decided(deps, hide, { ...set, state: 'rejected' }),
    audited(deps, scope, 'hide.reject', id, { commentId: hide.commentId, kind: hide.kind, reason: known }),
  ]);
  return hideOf(deps, scope, id);
}

/** Shows a comment we hid again, with one tap. @throws DomainError not_found, conflict, forbidden */
export async function showAgain(deps: Deps, scope: Scope, id: string): Promise<Hide> {
  const hide = await hideOf(deps, scope, id);
  if (hide.state !== 'approved' || hide.hiddenAt === null)
    throw new DomainError('conflict', [reason('hide_not_hidden')]);
  const row = personal(deps, scope, hide, {
    kind: 'action',
    action: 'unhide',
    requestId: `show:${id}:${hide.version}`,
  });
  await deps.store.commit([
    decided(deps, hide, {}),
    queue(deps, hide.shopId, row),
    audited(deps, scope, 'hide.show', id, { commentId: hide.commentId }),
  ]);
  deps.wake('outbox');
  return hideOf(deps, scope, id);
}
