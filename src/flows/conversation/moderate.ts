import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { type CommentAction, fromPerson } from '../../domain/outbox.js';
import { reason } from '../../domain/reason.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { handHidden } from '../hide/by-hand.js';
import { queue } from '../outbox/queue.js';
import { commentIn, conversationOf } from './find.js';

/** What to do with a comment of the thread. `requestId` is the form's: pressed twice, done once. */
export interface Moderation {
  requestId: string;
  action: CommentAction;
  /** Which comment, by its message; else the buyer's latest. */
  messageId?: string | undefined;
}

/** Hides a comment, shows it again or likes it, by a person's decision. Answers the queued row. */
export async function moderate(
  deps: Deps,
  scope: Scope,
  id: string,
  { messageId, ...act }: Moderation,
): Promise<Row<'outbox'>> {
  const { store } = deps;
  const { shopId, actor } = scope;
  const conversation = await conversationOf(deps, scope, id);
  if (conversation.channel !== 'comment') throw new DomainError('refused', [reason('comment_unknown')]);
  const comment = await commentIn(deps, conversation, messageId);
  const { facebookId: commentId } = comment;
  const target = { pageId: conversation.pageId, conversationId: id, commentId };
  const built = fromPerson(actor, { kind: 'action', ...act }, target, deps.clock());
  if ('refused' in built) throw new DomainError('forbidden', built.refused);
  const known = await findOne(store, 'outbox', { shopId, key: built.row.key });
  const hides = act.action === 'hide' && !known ? handHidden(deps, scope, comment, built.row.key) : [];
  await store.commit([queue(deps, shopId, built.row), ...hides]);
  deps.wake('outbox');
  return (await findOne(store, 'outbox', { shopId, key: built.row.key })) as Row<'outbox'>;
}
