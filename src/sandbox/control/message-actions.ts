import type { Core } from '../core.js';
import * as events from '../events.js';
import { addMessage, type Thread, type ThreadMessage, threadOf } from '../world.js';
import { buttonsOf, quickRepliesOf } from './choices.js';
import { fail } from './control-error.js';
import { buyerAt, messageAt, openThread } from './find.js';
import type { Input } from './inputs.js';

/** The app id of Facebook's own inbox: whoever writes there is a person, not Munshi. */
const PAGE_INBOX = '263902037430900';

function newMessage(
  core: Core,
  from: 'buyer' | 'page',
  text: string,
  more: Partial<ThreadMessage> = {},
): ThreadMessage {
  const at = core.clock.stamp();
  const mid = `m_${core.newId()}`;
  const none = { imageUrl: null, sent: null, commentId: null, reaction: null };
  return { mid, at, from, text, appId: null, deliveredAt: at, readAt: null, ...none, ...more };
}

/** An act of the buyer in the thread: it opens the window, and whoever acts has seen what was there. */
function acted(core: Core, thread: Thread): void {
  thread.lastActionAt = core.clock.now();
  markRead(core, thread);
}

function markRead(core: Core, thread: Thread): void {
  const unread = thread.messages.filter((message) => message.from === 'page' && message.readAt === null);
  if (unread.length === 0) return;
  const at = core.clock.stamp();
  for (const message of unread) message.readAt = at;
  core.emit(events.readEvent(core, thread.buyerId, at));
}

function write(core: Core, thread: Thread, message: ThreadMessage, extra: object): ThreadMessage {
  acted(core, thread);
  addMessage(core.world, thread, message);
  core.emit(events.messageEvent(core, thread.buyerId, message, extra));
  return message;
}

/** The post's own part of its id, as Facebook puts it into ads and shares. */
const objectId = (postId: string): string => postId.split('_').at(-1) ?? postId;

/** The click on an ad, as it comes inside the message that follows it. */
const adClick = ({ adId, adTitle, adPostId, ref }: Input<'message'>) => ({
  ...(ref ? { ref } : {}),
  ad_id: adId,
  source: 'ADS',
  type: 'OPEN_THREAD',
  ads_context_data: {
    ad_title: adTitle ?? 'An ad of the sandbox',
    ...(adPostId ? { post_id: objectId(adPostId) } : {}),
  },
});

/** What is shared along with a message. */
function sharedWith(core: Core, { sharePostId, shareSku }: Input<'message'>): object[] {
  const post = sharePostId ? (core.world.posts.get(sharePostId) ?? fail(`no post ${sharePostId}`)) : null;
  const url = `https://www.facebook.com/${core.settings.pageId}/posts/${objectId(post?.id ?? '')}`;
  const element = { id: core.newId(), retailer_id: shareSku, title: 'A product of the catalogue' };
  return [
    ...(post ? [{ type: 'post', payload: { url, title: post.message.slice(0, 40), id: objectId(post.id) } }] : []),
    ...(shareSku ? [{ type: 'template', payload: { product: { elements: [element] } } }] : []),
  ];
}

/** A buyer writes in Messenger, perhaps with a picture, an answered message, a share, or straight after a click on an ad. */
export function message(core: Core, input: Input<'message'>): ThreadMessage {
  const { buyerId, text, imageUrl, replyTo, adId } = input;
  const shared = sharedWith(core, input);
  if (text === '' && !imageUrl && shared.length === 0) return fail('a message has words or a picture');
  const thread = openThread(core, buyerId);
  const extra = {
    ...(replyTo ? { reply_to: { mid: replyTo } } : {}),
    ...(adId ? { referral: adClick(input) } : {}),
    ...(shared.length > 0 ? { attachments: shared } : {}),
  };
  if (adId) {
    thread.adMessageAt = core.clock.now();
    core.world.account.started.push({ adId, at: core.clock.now() });
  }
  return write(core, thread, newMessage(core, 'buyer', text, { imageUrl: imageUrl ?? null }), extra);
}

export function editMessage(core: Core, { mid, text }: Input<'editMessage'>): ThreadMessage {
  const found = messageAt(core, mid);
  if (found.message.from !== 'buyer') return fail('only a buyer’s own message can be edited');
  found.message.text = text;
  core.emit(events.editEvent(core, found.thread.buyerId, core.clock.stamp(), { mid, text, num_edit: '1' }));
  return found.message;
}

/** A buyer taps one of the answers offered with the newest message. */
export function tapQuickReply(core: Core, { buyerId, payload }: Input<'tapQuickReply'>): ThreadMessage {
  const thread = openThread(core, buyerId);
  const offered = quickRepliesOf(thread).find((one) => one.payload === payload);
  if (!offered) return fail('the newest message offers no such answer');
  return write(core, thread, newMessage(core, 'buyer', offered.title), { quick_reply: { payload } });
}

/** A buyer taps a button of any message of the thread. */
export function tapButton(core: Core, { buyerId, payload }: Input<'tapButton'>): ThreadMessage {
  const thread = openThread(core, buyerId);
  const button = thread.messages.flatMap(buttonsOf).find((one) => one.type === 'postback' && one.payload === payload);
  if (!button) return fail('there is no such button in the thread');
  return postback(core, thread, button.title, { payload });
}

/** A tap that is no message: it stands in the thread by its title. */
export function postback(core: Core, thread: Thread, title: string, more: object): ThreadMessage {
  const tapped = newMessage(core, 'buyer', title);
  acted(core, thread);
  addMessage(core.world, thread, tapped);
  core.emit(events.postbackEvent(core, thread.buyerId, tapped.at, { mid: tapped.mid, title, ...more }));
  return tapped;
}

/** A buyer opens an m.me link in a thread that exists: that alone opens the window. */
export function openLink(core: Core, { buyerId, ref }: Input<'openLink'>): object {
  const thread = openThread(core, buyerId);
  if (thread.messages.length === 0) return fail('there is no thread yet: use getStarted with the ref');
  const at = core.clock.stamp();
  acted(core, thread);
  core.emit(events.referralEvent(core, buyerId, at, ref));
  return { ref };
}

export function react(core: Core, { buyerId, mid, emoji, on }: Input<'react'>): ThreadMessage {
  const thread = openThread(core, buyerId);
  const found = thread.messages.find((one) => one.mid === mid) ?? fail(`no message ${mid} in this thread`);
  const at = core.clock.stamp();
  found.reaction = on ? emoji : null;
  if (on) acted(core, thread);
  const what = on ? { action: 'react', reaction: 'love', emoji } : { action: 'unreact' };
  core.emit(events.reactionEvent(core, buyerId, at, { mid, ...what }));
  return found;
}

/** A buyer looks at the chat: the Page's messages are read. */
export function read(core: Core, { buyerId }: Input<'read'>): object {
  markRead(core, openThread(core, buyerId));
  return {};
}

export function block(core: Core, { buyerId, blocked }: Input<'block'>): object {
  threadOf(core.world, buyerAt(core, buyerId).id).blocked = blocked;
  return { blocked };
}

/** A person writes to the buyer in Facebook's own inbox, past Munshi. */
export function pageMessage(core: Core, { buyerId, text }: Input<'pageMessage'>): ThreadMessage {
  const thread = openThread(core, buyerId);
  const sent = newMessage(core, 'page', text, { appId: PAGE_INBOX });
  addMessage(core.world, thread, sent);
  core.emit(events.echoEvent(core, buyerId, sent));
  return sent;
}
