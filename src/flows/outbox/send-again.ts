import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { DomainError } from '../../domain/errors.js';
import { fromPerson, type PersonalSend, standingOn } from '../../domain/outbox.js';
import { privateReplyBudget } from '../../domain/private-reply.js';
import { type Reason, reason } from '../../domain/reason.js';
import { findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { privateReplyRecords } from '../draft/comment-budget.js';
import { queue } from './queue.js';

/** The key of the send that repeats another: pressed twice, sent once more. */
export const againKey = (id: string): string => `person:again:${id}`;

/**
 * A person sends what has failed once more, as a new row of their own; never automatic, and only where the outcome is
 * known to be, or was given up as, failed. The task that asked about it is done. Answers the new row.
 * @throws DomainError not_found, refused, forbidden, invalid
 */
export async function sendAgain(deps: Deps, scope: Scope, id: string): Promise<Row<'outbox'>> {
  const { store } = deps;
  const { shopId, actor } = scope;
  const row = await findOne(store, 'outbox', { shopId, id });
  if (!row) throw new DomainError('not_found', [reason('not_found')]);
  const against = await reasonsAgainst(deps, row);
  if (against.length > 0) throw new DomainError('refused', against);
  const now = deps.clock();
  const target = {
    pageId: row.pageId,
    conversationId: row.conversationId,
    commentId: row.commentId,
    postId: row.postId,
  };
  const built = fromPerson(actor, { requestId: `again:${id}`, ...asWritten(row) }, target, now);
  if ('refused' in built) {
    const forbidden = built.refused.some(({ code }) => code === 'not_allowed');
    throw new DomainError(forbidden ? 'forbidden' : 'invalid', built.refused);
  }
  const done = { status: 'done' as const, outcome: 'sent_again', doneBy: actorKey(actor), doneAt: now };
  const { fileId, after, ...extras } = row.extras;
  await store.commit([
    queue(deps, shopId, standingOn(built.row, row.claims), { psid: row.psid, extras }),
    update(store, 'tasks', { shopId, outboxId: id, status: 'open' }, done),
  ]);
  deps.wake('outbox');
  return (await findOne(store, 'outbox', { shopId, key: built.row.key })) as Row<'outbox'>;
}

/** A notice goes as the words it was printed in. */
function asWritten(row: Row<'outbox'>): SendOf {
  if (row.kind === 'action') return { kind: 'action', action: row.action ?? 'like' };
  const { fileId } = row.extras;
  return {
    kind: row.kind === 'notice' ? 'message' : row.kind,
    text: row.text,
    ...(fileId ? { fileId } : {}),
    ...(row.orderId ? { orderId: row.orderId } : {}),
  };
}

type WithoutRequest<T> = T extends unknown ? Omit<T, 'requestId'> : never;
type SendOf = WithoutRequest<PersonalSend>;

async function reasonsAgainst(deps: Deps, row: Row<'outbox'>): Promise<Reason[]> {
  if (row.state !== 'ended' || row.outcome !== 'failed') return [reason('not_failed')];
  if (row.kind !== 'private_reply') return [];
  // A comment has one private reply, ever: what Facebook refused or somebody used does not come back.
  const commentId = row.commentId ?? '';
  const recordOf = await privateReplyRecords(deps, row.shopId, [commentId]);
  const comment = await findOne(deps.store, 'messages', { shopId: row.shopId, facebookId: commentId });
  return privateReplyBudget(recordOf(commentId, null), comment?.eventAt ?? row.createdAt, deps.clock()).reasons;
}
