import type { CommentContent, EventBody } from './content.js';
import { type CommentPayload, commentSchema, feedSchema, type PostPayload, postSchema } from './payloads-feed.js';
import { type EntryContext, hashOf, toEvent, unknownEvent, type WebhookEvent } from './webhook-event.js';

type CommentKind = 'comment_added' | 'comment_edited' | 'comment_removed' | 'comment_hidden';
type PostKind = 'post_added' | 'post_edited';

const COMMENT_KINDS = new Map<string, CommentKind>([
  ['add', 'comment_added'],
  ['edit', 'comment_edited'],
  ['edited', 'comment_edited'],
  ['remove', 'comment_removed'],
  ['delete', 'comment_removed'],
  ['hide', 'comment_hidden'],
  ['unhide', 'comment_hidden'],
]);
const POST_ITEMS = new Set(['post', 'status', 'photo', 'video', 'album']);
const POST_KINDS = new Map<string, PostKind>([
  ['add', 'post_added'],
  ['edit', 'post_edited'],
  ['edited', 'post_edited'],
]);

/** One `feed` change. Throws the ZodError of an item that breaks its schema. */
export function feedEvent(context: EntryContext, value: unknown, payload: unknown): WebhookEvent {
  const { item, verb } = feedSchema.parse(value);
  const commentKind = item === 'comment' ? COMMENT_KINDS.get(verb) : undefined;
  if (commentKind) return commentEvent(context, commentKind, verb, commentSchema.parse(value), payload);
  const postKind = POST_ITEMS.has(item) ? POST_KINDS.get(verb) : undefined;
  if (postKind) return postEvent(context, postKind, item, postSchema.parse(value), payload);
  return unknownEvent(context, `feed.${item}.${verb}`, payload);
}

function commentEvent(
  context: EntryContext,
  kind: CommentKind,
  verb: string,
  comment: CommentPayload,
  payload: unknown,
): WebhookEvent {
  const content = commentContent(context, comment);
  const body: EventBody =
    kind === 'comment_hidden' ? { kind, content: { ...content, hidden: verb === 'hide' } } : { kind, content };
  // Hiding twice does no harm, losing the second of hide, unhide, hide does: created_time may be the comment's own.
  const when =
    kind === 'comment_hidden' ? `${comment.created_time ?? ''}@${context.entryAt ?? ''}` : comment.created_time;
  const key = `comment:${comment.comment_id}:${verb}:${when ?? ''}:${hashOf(comment.message)}`;
  // Not the parent's id and not the author's: hide and edit may lack both, and must follow the comment they change.
  const lane = `c:${comment.comment_id}`;
  return toEvent(context, { key, lane, eventAt: comment.created_time, commentId: comment.comment_id }, payload, body);
}

function commentContent(context: EntryContext, comment: CommentPayload): CommentContent {
  const id = comment.from?.id ?? comment.sender_id ?? null;
  const parentId = comment.parent_id ?? null;
  return {
    commentId: comment.comment_id,
    postId: comment.post_id ?? null,
    parentId,
    from: id === null ? null : { id, name: comment.from?.name ?? comment.sender_name ?? null },
    message: comment.message,
    photoUrl: comment.photo ?? null,
    createdAt: comment.created_time ?? context.entryAt ?? context.receivedAt,
    isReply: parentId !== null && comment.post_id != null && parentId !== comment.post_id,
    fromPage: id === context.pageId,
  };
}

function postEvent(
  context: EntryContext,
  kind: PostKind,
  item: string,
  post: PostPayload,
  payload: unknown,
): WebhookEvent {
  const edited = kind === 'post_edited' ? `:${hashOf(post.message)}` : '';
  const key = `post:${post.post_id}:${kind === 'post_added' ? 'add' : 'edited'}:${post.created_time ?? ''}${edited}`;
  return toEvent(context, { key, lane: `p:${post.post_id}`, eventAt: post.created_time }, payload, {
    kind,
    content: {
      postId: post.post_id,
      item,
      message: post.message,
      photoUrls: post.photos ?? (post.link && item === 'photo' ? [post.link] : []),
      published: post.published !== 0 && post.published !== false,
      fromPage: post.from?.id === context.pageId,
      createdAt: post.created_time ?? context.entryAt ?? context.receivedAt,
    },
  });
}
