import type { Deps } from '../../deps.js';
import { reason } from '../../domain/reason.js';
import type { CommentContent } from '../../facebook/content.js';
import { finishedInLane } from '../../store/inbox.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { voidPending } from '../draft/void.js';
import { type KeptEvent, keptEvent } from '../inbox/event.js';
import { glimpsePost } from '../post/learn.js';
import { respond } from '../respond/respond.js';
import { buyerOf } from './buyer.js';
import { pageCommented } from './page-spoke.js';
import { isKnown, type Said, said } from './said.js';
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
  const identity = comment.from ? `commenter:${pageId}:${comment.from.id}` : null;
  const start = { buyerId, postId: comment.postId, identity };
  if (!comment.isReply || comment.parentId === null)
    return threadOf(deps, { ...key, thread: comment.commentId }, start);
  const parent = await findOne(deps.store, 'messages', { pageId, facebookId: comment.parentId });
  const theirs = parent && (await findOne(deps.store, 'conversations', { shopId, id: parent.conversationId }));
  if (theirs && (theirs.buyerId === buyerId || buyerId === null)) return { row: theirs, isNew: false };
  const root = theirs?.thread.split(':')[0] ?? comment.parentId;
  return threadOf(deps, { ...key, thread: buyerId === null ? comment.commentId : `${root}:${buyerId}` }, start);
}

const attachmentsOf = ({ photoUrl, videoUrl }: CommentContent): Row<'messages'>['attachments'] => [
  ...(photoUrl ? [{ type: 'image', url: photoUrl }] : []),
  ...(videoUrl ? [{ type: 'video', url: videoUrl }] : []),
];

type Marks = NonNullable<Said['marks']>;

/** What overtook the comment on its way: it was removed or hidden before it came, and is not answered then. */
async function overtakenBy(deps: Deps, { lane }: KeptEvent): Promise<Marks> {
  const earlier = await finishedInLane(deps.store, lane, ['comment_removed', 'comment_hidden']);
  if (earlier.some(({ kind }) => kind === 'comment_removed')) return { state: 'removed' };
  const hidings = earlier
    .map((row) => keptEvent(row))
    .flatMap((each) => (each.kind === 'comment_hidden' && each.content ? [each.content] : []));
  const [last] = hidings.sort((a, b) => b.changedAt - a.changedAt);
  return last?.hidden ? { state: 'hidden', hiddenAt: last.changedAt } : {};
}

/**
 * A comment: recorded with its post and commenter, understood, answered as the matrix says. `marks`: of an edit that
 * came before the comment it edits.
 */
export async function commentAdded(
  deps: Deps,
  event: KeptEvent,
  comment: CommentContent,
  marks: Marks = {},
): Promise<Write[] | null> {
  if (await isKnown(deps, event.pageId, comment.commentId)) return null;
  if (comment.fromPage) return pageCommented(deps, event, comment);
  const { shopId, pageId } = event;
  const { from, message: text } = comment;
  const overtaken = await overtakenBy(deps, event);
  const buyer = from && (await buyerOf(deps, { shopId, pageId, kind: 'commenter', id: from.id, name: from.name }));
  const thread = await commentThread(deps, event, comment, buyer?.row.id ?? null);
  const attachments = attachmentsOf(comment);
  const line = said(deps, event, {
    conversationId: thread.row.id,
    direction: 'in',
    author: 'buyer',
    facebookId: comment.commentId,
    parentId: comment.parentId,
    text,
    attachments,
    marks: { ...marks, ...overtaken },
  });
  const recorded = [
    ...(buyer?.writes ?? []),
    ...(comment.postId === null ? [] : [glimpsePost(deps, event, comment.postId)]),
    line.write,
  ];
  const heard = { lastText: text, lastInboundAt: Math.max(thread.row.lastInboundAt ?? 0, event.eventAt) };
  if (overtaken.state) return [...recorded, touchThread(deps, thread, heard)];
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
  const unanswered = thread.row.unanswered + 1;
  return [
    ...recorded,
    touchThread(deps, thread, { ...heard, unanswered, ...response.conversation }),
    ...stale,
    ...response.writes,
  ];
}
