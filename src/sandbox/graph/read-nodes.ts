import type { Core } from '../core.js';
import { mayReplyPrivately } from '../window.js';
import type { Comment, Post, Thread, ThreadMessage } from '../world.js';

/** Times as the Graph API prints them. */
const printed = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, '+0000');

export const postNode = (core: Core, post: Post): object => ({
  id: post.id,
  message: post.message,
  created_time: printed(post.createdAt),
  full_picture: `${core.settings.publicUrl}/pictures/${post.picture}.png`,
  permalink_url: `${core.settings.publicUrl}/#post-${post.id}`,
  is_published: true,
});

export const commentNode = (core: Core, comment: Comment): object => ({
  id: comment.id,
  message: comment.message,
  from: comment.author,
  created_time: printed(comment.createdAt),
  is_hidden: comment.hidden,
  ...(comment.parentId === comment.postId ? {} : { parent: { id: comment.parentId } }),
  ...(comment.photoUrl === null ? {} : { attachment: { type: 'photo', media: { image: { src: comment.photoUrl } } } }),
  can_reply_privately:
    comment.privateReply === null &&
    comment.author.id !== core.settings.pageId &&
    mayReplyPrivately(comment.createdAt, core.clock.now()),
});

/** As on Facebook, what the echo told is not told here: no metadata. */
export function messageNode(core: Core, thread: Thread, message: ThreadMessage): object {
  const page = { id: core.settings.pageId, name: core.settings.pageName };
  const buyer = personOf(core, thread.buyerId);
  const [from, to] = message.from === 'page' ? [page, buyer] : [buyer, page];
  const { imageUrl } = message;
  const image = imageUrl === null ? {} : { attachments: { data: [{ image_data: { url: imageUrl } }] } };
  return {
    id: message.mid,
    created_time: printed(message.at),
    from,
    to: { data: [to] },
    message: message.text,
    ...image,
  };
}

/** A thread with its newest messages, newest first. */
export const threadNode = (core: Core, thread: Thread): object => ({
  id: thread.id,
  updated_time: printed(thread.messages.at(-1)?.at ?? 0),
  participants: { data: [personOf(core, thread.buyerId), { id: core.settings.pageId, name: core.settings.pageName }] },
  unread_count: 0,
  messages: {
    data: thread.messages
      .slice(-20)
      .reverse()
      .map((message) => messageNode(core, thread, message)),
  },
});

const personOf = (core: Core, id: string) => ({ id, name: core.world.buyers.get(id)?.name ?? 'Facebook user' });
