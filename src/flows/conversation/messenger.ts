import type { Deps } from '../../deps.js';
import { laterWindow, windowAfter } from '../../domain/conversation.js';
import { reason } from '../../domain/reason.js';
import type { MessageContent, PostbackContent, Referral } from '../../facebook/content.js';
import { update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { voidPending } from '../draft/void.js';
import type { KeptEvent } from '../inbox/event.js';
import { respond } from '../respond/respond.js';
import { buyerOf, type Found } from './buyer.js';
import { isKnown, said } from './said.js';
import { type Thread, threadOf, touchThread } from './thread.js';

interface Talk {
  thread: Thread;
  buyer: Found<Row<'buyers'>>;
}

async function talkOf(deps: Deps, event: KeptEvent, psid: string): Promise<Talk> {
  const { shopId, pageId } = event;
  const found = await buyerOf(deps, { shopId, pageId, kind: 'psid', id: psid });
  // Whoever writes can be written to, whatever Facebook said of them before.
  const { id, unreachableAt } = found.row;
  const back = unreachableAt === null ? [] : [update(deps.store, 'buyers', { shopId, id }, { unreachableAt: null })];
  const buyer = { row: found.row, writes: [...found.writes, ...back] };
  const thread = await threadOf(
    deps,
    { shopId, pageId, channel: 'messenger', thread: psid },
    { buyerId: buyer.row.id, postId: null },
  );
  return { thread, buyer };
}

/** What a buyer's action does to the thread: the window opens, what it is about becomes known. */
function opened(
  { thread }: Talk,
  event: KeptEvent,
  action: 'message' | 'postback' | 'referral' | 'reaction',
  referral: Referral | null,
): Partial<Row<'conversations'>> {
  const windowUntil = laterWindow(thread.row.windowUntil, windowAfter(action, event.eventAt));
  const postId = referral?.postId ?? null;
  return {
    windowUntil,
    windowSource: action,
    lastInboundAt: Math.max(thread.row.lastInboundAt ?? 0, event.eventAt),
    ...(postId ? { postId: postId.includes('_') ? postId : `${event.pageId}_${postId}`, productId: null } : {}),
  };
}

/** A message or a tapped quick reply of a buyer: recorded, understood, answered as the matrix says. */
export async function messageHeard(deps: Deps, event: KeptEvent, content: MessageContent): Promise<Write[] | null> {
  const { psid } = event;
  if (psid === null || (await isKnown(deps, event.pageId, content.mid))) return null;
  const attachments = content.attachments.map(({ type, url, title }) => ({
    type,
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
  }));
  return heard(deps, event, await talkOf(deps, event, psid), {
    facebookId: content.mid,
    text: content.text,
    payload: content.quickReply,
    attachments,
    referral: content.referral,
    kind: content.quickReply === null ? 'message' : 'quick_reply',
    sharedPostId: content.attachments.find(({ postId }) => postId !== null)?.postId ?? null,
  });
}

/** A tapped button. */
export async function postbackHeard(deps: Deps, event: KeptEvent, content: PostbackContent): Promise<Write[] | null> {
  const { psid } = event;
  if (psid === null || (content.mid !== null && (await isKnown(deps, event.pageId, content.mid)))) return null;
  return heard(deps, event, await talkOf(deps, event, psid), {
    facebookId: content.mid,
    text: content.title,
    payload: content.payload,
    attachments: [],
    referral: content.referral,
    kind: 'postback',
    sharedPostId: null,
  });
}

interface Heard {
  facebookId: string | null;
  text: string;
  payload: string | null;
  attachments: Row<'messages'>['attachments'];
  referral: Referral | null;
  kind: 'message' | 'quick_reply' | 'postback';
  sharedPostId: string | null;
}

async function heard(deps: Deps, event: KeptEvent, talk: Talk, what: Heard): Promise<Write[]> {
  const { thread, buyer } = talk;
  const { facebookId, text, payload, attachments } = what;
  const line = said(deps, event, {
    conversationId: thread.row.id,
    direction: 'in',
    author: 'buyer',
    facebookId,
    text,
    payload,
    attachments,
  });
  const referral = what.referral ?? sharedPost(what.sharedPostId);
  const set = opened(talk, event, what.kind === 'postback' ? 'postback' : 'message', referral);
  const lastText = text || attachments[0]?.type || '';
  const recorded = [...buyer.writes, line.write];
  if (event.standby) return [...recorded, touchThread(deps, thread, { ...set, lastText })];

  const row = { ...thread.row, ...set };
  const response = await respond(deps, {
    event,
    conversation: row,
    buyer: buyer.row,
    messageId: line.id,
    kind: what.kind,
    text,
    payload,
    attachments,
  });
  const stale = thread.isNew ? [] : await voidPending(deps, event.shopId, row.id, reason('buyer_wrote_again'));
  const unanswered = thread.row.unanswered + 1;
  return [
    ...recorded,
    touchThread(deps, thread, { ...set, lastText, unanswered, ...response.conversation }),
    ...stale,
    ...response.writes,
  ];
}

const sharedPost = (postId: string | null): Referral | null =>
  postId === null
    ? null
    : { ref: null, source: 'SHARED_POST', type: null, adId: null, adTitle: null, postId, productId: null };

/** A buyer came by a link or an ad, or reacted to a message: the window opens; nothing has to be answered. */
export async function windowOpened(
  deps: Deps,
  event: KeptEvent,
  action: 'referral' | 'reaction',
  referral: Referral | null,
): Promise<Write[] | null> {
  const { psid } = event;
  if (psid === null) return null;
  const talk = await talkOf(deps, event, psid);
  return [...talk.buyer.writes, touchThread(deps, talk.thread, opened(talk, event, action, referral))];
}
