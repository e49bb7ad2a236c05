import type { Core } from './core.js';
import type { OutEvent } from './out-event.js';
import type { Comment, Post, ThreadMessage, UtilityTemplate } from './world.js';

const seconds = (ms: number): number => Math.floor(ms / 1000);

const feed = (at: number, value: object): OutEvent => ({
  field: 'feed',
  at,
  part: 'changes',
  item: { field: 'feed', value },
});

/** A comment written, changed, taken away or hidden. As on Facebook, removal and hiding tell less. */
export function commentEvent(core: Core, comment: Comment, verb: 'add' | 'edited' | 'remove' | 'hide' | 'unhide') {
  const at = core.clock.stamp();
  const ids = { item: 'comment', verb, comment_id: comment.id, post_id: comment.postId, parent_id: comment.parentId };
  if (verb === 'remove') return feed(at, { ...ids, from: comment.author });
  const words = { message: comment.message, created_time: seconds(verb === 'add' ? comment.createdAt : at) };
  if (verb === 'hide' || verb === 'unhide') return feed(at, { ...ids, ...words });
  const photo = comment.photoUrl === null ? {} : { photo: comment.photoUrl };
  return feed(at, { ...ids, from: comment.author, ...words, ...photo });
}

export function postEvent(core: Core, post: Post): OutEvent {
  const { pageId, pageName, publicUrl } = core.settings;
  return feed(post.createdAt, {
    item: 'photo',
    verb: 'add',
    post_id: post.id,
    photo_id: core.newId(),
    link: `${publicUrl}/pictures/${post.picture}.png`,
    message: post.message,
    published: 1,
    from: { id: pageId, name: pageName },
    created_time: seconds(post.createdAt),
  });
}

/** Facebook's decision about a utility template, in the shape of WhatsApp's: the Page's own is not documented. */
export const templateEvent = (core: Core, { id, name, language, status, reason }: UtilityTemplate): OutEvent => ({
  field: 'message_template_status_update',
  at: core.clock.stamp(),
  part: 'changes',
  item: {
    field: 'message_template_status_update',
    value: {
      event: status,
      message_template_id: id,
      message_template_name: name,
      message_template_language: language,
      reason: reason ?? 'NONE',
    },
  },
});

function messaging(core: Core, field: string, at: number, buyerId: string, part: object, timestamp = true): OutEvent {
  const frame = { sender: { id: buyerId }, recipient: { id: core.settings.pageId } };
  return { field, at, part: 'messaging', item: { ...frame, ...(timestamp ? { timestamp: at } : {}), ...part } };
}

const imagesOf = ({ imageUrl }: ThreadMessage) =>
  imageUrl === null ? {} : { attachments: [{ type: 'image', payload: { url: imageUrl } }] };

/** What a buyer wrote; `extra` is the quick reply, the message answered to or the ad. */
export function messageEvent(core: Core, buyerId: string, message: ThreadMessage, extra: object = {}): OutEvent {
  const words = message.text === '' ? {} : { text: message.text };
  const whole = { mid: message.mid, ...words, ...imagesOf(message), ...extra };
  return messaging(core, 'messages', message.at, buyerId, { message: whole });
}

/** What the Page wrote, from whichever app: sender and recipient change places. */
export function echoEvent(core: Core, buyerId: string, message: ThreadMessage): OutEvent {
  const template = message.sent?.attachment?.type === 'template' ? message.sent.attachment : null;
  const attachments = template ? { attachments: [template] } : imagesOf(message);
  const words = message.text === '' || template ? {} : { text: message.text };
  const metadata = message.sent?.metadata === undefined ? {} : { metadata: message.sent.metadata };
  const echo = {
    is_echo: true,
    app_id: Number(message.appId),
    ...metadata,
    mid: message.mid,
    ...words,
    ...attachments,
  };
  return {
    field: 'message_echoes',
    at: message.at,
    part: 'messaging',
    item: { sender: { id: core.settings.pageId }, recipient: { id: buyerId }, timestamp: message.at, message: echo },
  };
}

export const deliveryEvent = (core: Core, buyerId: string, mid: string, at: number): OutEvent =>
  messaging(core, 'message_deliveries', at, buyerId, { delivery: { mids: [mid], watermark: at } }, false);

export const readEvent = (core: Core, buyerId: string, at: number): OutEvent =>
  messaging(core, 'message_reads', at, buyerId, { read: { watermark: at } });

export const postbackEvent = (core: Core, buyerId: string, at: number, postback: object): OutEvent =>
  messaging(core, 'messaging_postbacks', at, buyerId, { postback });

export const referralEvent = (core: Core, buyerId: string, at: number, ref: string): OutEvent =>
  messaging(core, 'messaging_referrals', at, buyerId, {
    referral: { ref, source: 'SHORTLINK', type: 'OPEN_THREAD' },
  });

export const reactionEvent = (core: Core, buyerId: string, at: number, reaction: object): OutEvent =>
  messaging(core, 'message_reactions', at, buyerId, { reaction });

export const editEvent = (core: Core, buyerId: string, at: number, edit: object): OutEvent =>
  messaging(core, 'message_edits', at, buyerId, { message_edit: edit });
