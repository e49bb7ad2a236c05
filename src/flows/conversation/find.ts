import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { latestCommentOf } from '../../store/conversations.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';

/** @throws DomainError not_found */
export async function conversationOf(deps: Deps, scope: Scope, id: string): Promise<Row<'conversations'>> {
  const found = await findOne(deps.store, 'conversations', { shopId: scope.shopId, id });
  if (!found) throw new DomainError('not_found', [reason('not_found')]);
  return found;
}

/** The comment a person answers or moderates: the one they name by its message, else the buyer's latest in the thread. */
export async function commentIn(
  deps: Deps,
  { id: conversationId, shopId }: Row<'conversations'>,
  messageId: string | undefined,
): Promise<Row<'messages'> & { facebookId: string }> {
  const comment =
    messageId === undefined
      ? await latestCommentOf(deps.store, shopId, conversationId)
      : await findOne(deps.store, 'messages', { shopId, conversationId, id: messageId, direction: 'in' });
  const facebookId = comment?.facebookId ?? null;
  if (!comment || facebookId === null || comment.state === 'removed')
    throw new DomainError('refused', [reason(comment?.state === 'removed' ? 'comment_removed' : 'comment_unknown')]);
  return { ...comment, facebookId };
}
