import type { Deps } from '../../deps.js';
import { reason } from '../../domain/reason.js';
import type { CommentContent, CommentHiddenContent } from '../../facebook/content.js';
import { find, findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { closed } from '../clock/stop.js';
import { voidPending } from '../draft/void.js';
import type { KeptEvent } from '../inbox/event.js';
import { glimpsePost } from '../post/learn.js';
import { respond } from '../respond/respond.js';
import { buyerOf } from './buyer.js';
import { pageCommented } from './page-spoke.js';
import { isKnown, said } from './said.js';
import { type Thread, threadOf, touchThread } from './thread.js';

/** The conversation a comment belongs to: its own, or under another comment that comment's, one for each person. */
async function commentThread(
  deps: Deps,
  event: KeptEvent,
  comment: CommentContent,
  buyerId: string | null,
): Promise<Thread> {
  const { shopId, pageId } = event;
  const key = { shopId, pageId, channel: 'comment' as const };
  const start = { buyerId, postId: comment.postId };
  if (!comment.isReply || comment.parentId === null)
    return threadOf(deps, { ...key, thread: comment.commentId }, start);
  const parent = await findOne(deps.store, 'messages', { pageId, facebookId: comment.parentId });
  const theirs = parent && (await findOne(deps.store, 'conversations', { shopId, id: parent.conversationId }));
  if (theirs && (theirs.buyerId === buyerId || buyerId === null)) return { row: theirs, isNew: false };
  const root = theirs?.thread.split(':')[0] ?? comment.parentId;
  return threadOf(deps, { ...key, thread: buyerId === null ? comment.commentId : `${root}:${buyerId}` }, start);
}

/** A comment: recorded with its post and commenter, understood, answered as the matrix says. */
export async function commentAdded(deps: Deps, event: KeptEvent, comment: CommentContent): Promise<Write[] | null> {
  if (await isKnown(deps, event.pageId, comment.commentId)) return null;
  if (comment.fromPage) return pageCommented(deps, event, comment);
  const { shopId, pageId } = event;
  const { from } = comment;
  const buyer = from && (await buyerOf(deps, { shopId, pageId, kind: 'commenter', id: from.id, name: from.name }));
  const thread = await commentThread(deps, event, comment, buyer?.row.id ?? null);
  const line = said(deps, event, {
    conversationId: thread.row.id,
    direction: 'in',
    author: 'buyer',
    facebookId: comment.commentId,
    parentId: comment.parentId,
    text: comment.message,
    attachments: comment.photoUrl ? [{ type: 'image', url: comment.photoUrl }] : [],
  });
  const { text, attachments } = {
    text: comment.message,
    attachments: comment.photoUrl ? [{ type: 'image', url: comment.photoUrl }] : [],
  };
  const response = await respond(deps, {
    event,
    conversation: thread.row,
    buyer: buyer?.row ?? null,
    messageId: line.id,
    kind: 'comment',
    text,
    payload: null,
    attachments,
  });
  const stale = thread.isNew ? [] : await voidPending(deps, shopId, thread.row.id, reason('buyer_wrote_again'));
  const heard = {
    lastText: text,
    lastInboundAt: event.eventAt,
    unanswered: thread.row.unanswered + 1,
    ...response.conversation,
  };
  return [
    ...(buyer?.writes ?? []),
    ...(comment.postId === null ? [] : [glimpsePost(deps, event, comment.postId)]),
    line.write,
    touchThread(deps, thread, heard),
    ...stale,
    ...response.writes,
  ];
}

interface Known {
  message: Row<'messages'>;
  thread: Thread;
  interactions: Row<'interactions'>[];
}

async function known(deps: Deps, event: KeptEvent, commentId: string): Promise<Known | null> {
  const { store } = deps;
  const { shopId, pageId } = event;
  const message = await findOne(store, 'messages', { pageId, facebookId: commentId });
  const row = message && (await findOne(store, 'conversations', { shopId, id: message.conversationId }));
  if (!message || !row) return null;
  const interactions = await find(store, 'interactions', { shopId, messageId: message.id });
  return { message, thread: { row, isNew: false }, interactions };
}

/** An edited comment: the record follows, what was drafted for the old words is void, the new words are answered. */
export async function commentEdited(deps: Deps, event: KeptEvent, comment: CommentContent): Promise<Write[] | null> {
  const found = await known(deps, event, comment.commentId);
  if (!found) return commentAdded(deps, event, comment);
  const { message, thread, interactions } = found;
  if (message.text === comment.message) return null;
  const { store } = deps;
  const { shopId } = event;
  const changed = update(store, 'messages', { shopId, id: message.id }, { text: comment.message, state: 'edited' });
  if (message.direction === 'out') return [changed];
  const open = interactions.filter(({ status }) => status === 'waiting');
  const buyer =
    thread.row.buyerId === null ? undefined : await findOne(store, 'buyers', { shopId, id: thread.row.buyerId });
  const line = said(deps, event, {
    conversationId: thread.row.id,
    direction: 'in',
    author: 'buyer',
    facebookId: null,
    parentId: comment.commentId,
    text: comment.message,
  });
  const response = await respond(deps, {
    event,
    conversation: thread.row,
    buyer: buyer ?? null,
    messageId: line.id,
    kind: 'comment',
    text: comment.message,
    payload: null,
    attachments: [],
  });
  return [
    changed,
    line.write,
    touchThread(deps, thread, { lastText: comment.message, lastInboundAt: event.eventAt, ...response.conversation }),
    ...(await voidPending(deps, shopId, thread.row.id, reason('comment_edited'))),
    ...closed(
      deps,
      shopId,
      open.map(({ id }) => id),
      'comment_edited',
    ),
    ...response.writes,
  ];
}

/** A removed comment: kept on record as removed; nothing waits for an answer any more. */
export async function commentRemoved(deps: Deps, event: KeptEvent, comment: CommentContent): Promise<Write[] | null> {
  const found = await known(deps, event, comment.commentId);
  if (!found) return null;
  const { message, thread, interactions } = found;
  const { shopId } = event;
  return [
    update(deps.store, 'messages', { shopId, id: message.id }, { state: 'removed' }),
    touchThread(deps, thread, {}),
    ...(message.direction === 'in' ? await voidPending(deps, shopId, thread.row.id, reason('comment_removed')) : []),
    ...closed(
      deps,
      shopId,
      interactions.map(({ id }) => id),
      'comment_removed',
    ),
  ];
}

/** Hidden, or shown again: the record follows. */
export async function commentHidden(
  deps: Deps,
  event: KeptEvent,
  comment: CommentHiddenContent,
): Promise<Write[] | null> {
  const found = await known(deps, event, comment.commentId);
  if (!found) return null;
  const state = comment.hidden ? 'hidden' : 'shown';
  return [update(deps.store, 'messages', { shopId: event.shopId, id: found.message.id }, { state })];
}
