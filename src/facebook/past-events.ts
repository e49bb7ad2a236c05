import type { PastAttachment, PastComment, PastMessage } from './payloads-history.js';
import type { EntryContext, WebhookEvent } from './webhook-event.js';
import { feedEvent } from './webhook-feed.js';
import { messagingEvent } from './webhook-messaging.js';

/**
 * What the webhook would have told, from what the Graph API tells now: read by the same code, so that the inbox knows
 * one thing by one key, whichever way it came.
 */
export function pastComment(
  context: EntryContext,
  postId: string,
  comment: PastComment,
  verb: 'add' | 'edited' | 'hide' | 'unhide' = 'add',
): WebhookEvent {
  const photo = comment.attachment?.media?.image?.src;
  const value = {
    item: 'comment',
    verb,
    comment_id: comment.id,
    post_id: postId,
    parent_id: comment.parent?.id ?? postId,
    from: comment.from,
    message: comment.message,
    created_time: comment.created_time,
    ...(photo ? { photo } : {}),
  };
  const event = feedEvent(context, value, comment);
  // The Page's answer waits behind the comment it answers: both may be news.
  const answers = comment.from?.id === context.pageId && comment.parent;
  return answers ? { ...event, lane: `${context.pageId}:c:${answers.id}` } : event;
}

/**
 * A message of a thread with `psid`. What the Page wrote comes as an echo; Facebook does not tell its metadata here, so
 * the caller names it where it knows the message for its own.
 */
export function pastMessage(
  context: EntryContext,
  psid: string,
  message: PastMessage,
  metadata: string | null,
): WebhookEvent {
  const fromPage = message.from?.id === context.pageId;
  const [sender, recipient] = fromPage ? [context.pageId, psid] : [psid, context.pageId];
  const item = {
    sender: { id: sender },
    recipient: { id: recipient },
    timestamp: message.created_time,
    message: {
      mid: message.id,
      text: message.message,
      ...(fromPage ? { is_echo: true, metadata } : {}),
      ...(message.attachments ? { attachments: message.attachments.data.map(attachment) } : {}),
    },
  };
  return messagingEvent(context, item, false);
}

function attachment({ image_data, video_data, file_url, mime_type }: PastAttachment) {
  if (image_data?.url) return { type: 'image', payload: { url: image_data.url } };
  if (video_data?.url) return { type: 'video', payload: { url: video_data.url } };
  const type = mime_type?.startsWith('audio/') ? 'audio' : 'file';
  return { type, payload: { url: file_url ?? null } };
}
