import type { CommentContent, EventBody } from './content.js';
import { type CommentPayload, commentSchema, feedSchema, type PostPayload, postSchema } from './payloads-feed.js';
import { type EntryContext, hashOf, toEvent, unknownEvent, type WebhookEvent } from './webhook-event.js';

type CommentKind = 'comment_added' | 'comment_edited' | 'comment_removed' | 'comment_hidden';
type PostKind = 'post_added' | 'post_edited' | 'post_removed';

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
  ['update', 'post_edited'],
  ['remove', 'post_removed'],
  ['delete', 'post_removed'],
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
  const content = commentContent(context, kind, comment);
  const body: EventBody =
    kind === 'comment_hidden' ? { kind, content: { ...content, hidden: verb === 'hide' } } : { kind, content };
  // Hiding twice does no harm, losing the second of hide, unhide, hide does: created_time may be the comment's own.
  const when =
    kind === 'comment_hidden' ? `${comment.created_time ?? ''}@${context.entryAt ?? ''}` : comment.created_time;
  const key = `comment:${comment.comment_id}:${verb}:${when ?? ''}:${hashOf(comment.message)}`;
  // Not the parent's id and not the author's: hide and edit may lack both, and must follow the comment they change.
  const lane = `c:${comment.comment_id}`;
  const eventAt = kind === 'comment_added' ? comment.created_time : content.changedAt;
  return toEvent(context, { key, lane, eventAt, commentId: comment.comment_id }, payload, body);
}

const personOf = ({ from, sender_id, sender_name }: Pick<PostPayload, 'from' | 'sender_id' | 'sender_name'>) => {
  const id = from?.id ?? sender_id ?? null;
  return id === null ? null : { id, name: from?.name ?? sender_name ?? null };
};

function commentContent(context: EntryContext, kind: CommentKind, comment: CommentPayload): CommentContent {
  const from = personOf(comment);
  const written = comment.created_time ?? context.entryAt ?? context.receivedAt;
  return {
    commentId: comment.comment_id,
    postId: comment.post_id ?? comment.post?.id ?? null,
    parentId: comment.parent_id ?? null,
    from,
    message: comment.message,
    photoUrl: comment.photo ?? null,
    videoUrl: comment.video ?? null,
    createdAt: written,
    // created_time may be the comment's own, also in an edit: the entry then tells when the change was.
    changedAt: kind === 'comment_added' ? written : Math.max(written, context.entryAt ?? 0),
    isReply: isReply(context.pageId, comment),
    fromPage: from?.id === context.pageId,
  };
}

/**
 * Under another comment? The parent of a comment on a photo or an album is that photo, which is neither the post nor a
 * comment: a comment's id is "{post}_{comment}", a photo's or post's "{page}_{object}" or the bare object.
 */
function isReply(pageId: string, { comment_id, parent_id, post_id }: CommentPayload): boolean {
  if (parent_id == null || parent_id === post_id || parent_id.startsWith(`${pageId}_`)) return false;
  return parent_id.includes('_') || (post_id != null && !comment_id.includes('_'));
}

/** A post's id as the feed spells it: "{page}_{post}". */
const postIdOf = (pageId: string, post: PostPayload): string => {
  const id = post.post_id ?? post.photo_id ?? post.video_id ?? post.album_id ?? '';
  return id.includes('_') ? id : `${pageId}_${id}`;
};

function postEvent(
  context: EntryContext,
  kind: PostKind,
  item: string,
  post: PostPayload,
  payload: unknown,
): WebhookEvent {
  const postId = postIdOf(context.pageId, post);
  const from = personOf(post);
  // Each photo of an album is an event of its own, all of one post.
  const part = post.photo_id ? `:${post.photo_id}` : '';
  const edited = kind === 'post_edited' ? `:${hashOf([post.message, post.published])}` : '';
  const key = `post:${postId}:${kind.slice('post_'.length)}:${post.created_time ?? ''}${part}${edited}`;
  return toEvent(context, { key, lane: `p:${postId}`, eventAt: post.created_time }, payload, {
    kind,
    content: {
      postId,
      from,
      item,
      message: post.message,
      photoUrls: post.photos ?? (post.link && item === 'photo' ? [post.link] : []),
      published: post.published !== 0 && post.published !== false,
      fromPage: from?.id === context.pageId,
      createdAt: post.created_time ?? context.entryAt ?? context.receivedAt,
    },
  });
}
