import type { Deps } from '../../deps.js';
import { askedIn } from '../../domain/button.js';
import { adWindowAfter, laterWindow, windowAfter } from '../../domain/conversation.js';
import { reason } from '../../domain/reason.js';
import type { MessageContent, MessageEditContent, PostbackContent, Referral } from '../../facebook/content.js';
import { wasFinished } from '../../store/inbox.js';
import { find, findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { voidPending } from '../draft/void.js';
import type { KeptEvent } from '../inbox/event.js';
import { respond } from '../respond/respond.js';
import type { Turn } from '../respond/turn.js';
import { endTurnSoon, gather, linesOfTurn, openTurnOf, placeOf, takenOver } from '../turn/gather.js';
import { buyerOf, type Found } from './buyer.js';
import { type OneMessage, onlyOnce, partOf, seenAgain } from './one-message.js';
import { isKnown, type Said, said } from './said.js';
import { type Thread, threadOf, touchThread } from './thread.js';

type Action = 'message' | 'postback' | 'referral' | 'reaction';

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

/** The first message after a click on an ad: the click comes with it, or came before it and nothing was said since. */
function afterAd(row: Row<'conversations'>, action: Action, referral: Referral | null): boolean {
  if (action !== 'message') return false;
  const { referral: before, lastInboundAt, windowSource } = row;
  const silentSince = before?.source === 'ADS' && windowSource !== BY_AD && (lastInboundAt ?? 0) <= before.at;
  return referral?.source === 'ADS' || silentSince;
}

const BY_AD = 'ctm_ad';

/** What a buyer's action does to the thread: the window opens, what it is about becomes known. */
function opened(
  { thread: { row } }: Talk,
  { eventAt, pageId }: KeptEvent,
  action: Action,
  referral: Referral | null,
): Partial<Row<'conversations'>> {
  const windowUntil = laterWindow(row.windowUntil, windowAfter(action, eventAt));
  const byAd = afterAd(row, action, referral);
  const postId = referral?.postId ?? null;
  const came = referral && referral.source !== SHARED_POST && (row.referral?.at ?? 0) <= eventAt;
  return {
    windowUntil,
    ...(windowUntil === row.windowUntil ? {} : { windowSource: byAd ? BY_AD : action }),
    ...(byAd ? { adWindowUntil: laterWindow(row.adWindowUntil, adWindowAfter(eventAt)) } : {}),
    lastInboundAt: Math.max(row.lastInboundAt ?? 0, eventAt),
    ...(came ? { referral: { ...referral, at: eventAt } } : {}),
    ...(postId ? { postId: postId.includes('_') ? postId : `${pageId}_${postId}`, productId: null } : {}),
  };
}

/** A message or a tapped quick reply of a buyer: recorded, understood, answered as the matrix says. */
export async function messageHeard(deps: Deps, event: KeptEvent, content: MessageContent): Promise<Write[] | null> {
  const { psid, pageId } = event;
  if (psid === null) return null;
  const known = await findOne(deps.store, 'messages', { pageId, facebookId: content.mid });
  if (known) return known.state === 'edited' ? completed(deps, event, known, content) : null;
  const { text, quickReply: payload, referral, unsupported } = content;
  // Taken back before it came.
  const removed = await wasFinished(deps.store, `${pageId}:deleted:${content.mid}`);
  return heard(deps, event, await talkOf(deps, event, psid), {
    facebookId: content.mid,
    text,
    payload,
    attachments: attachmentsOf(content),
    referral: referral ?? sharedPost(content),
    kind: payload === null ? 'message' : 'quick_reply',
    productId: await sharedProduct(deps, event.shopId, content),
    unsupported,
    marks: removed ? { state: 'removed' } : {},
  });
}

/** The thumbs-up beside the text field, in its three sizes. */
const THUMBS_UP = new Set(['369239263222822', '369239343222814', '369239383222810']);

const attachmentsOf = ({ attachments }: MessageContent): Row<'messages'>['attachments'] =>
  attachments.map(({ type, url, title, stickerId }) => {
    const name = stickerId !== null && THUMBS_UP.has(stickerId) ? '👍' : title;
    return { type, ...(url ? { url } : {}), ...(name ? { title: name } : {}) };
  });

/** An edit that came before its message stands for it. It is no act that opens the window: its message will. */
export async function editHeard(
  deps: Deps,
  event: KeptEvent,
  { mid, text }: MessageEditContent,
): Promise<Write[] | null> {
  const { psid } = event;
  if (psid === null || (await wasFinished(deps.store, `${event.pageId}:deleted:${mid}`))) return null;
  const marks = { state: 'edited' as const, editedAt: event.eventAt };
  return heard(deps, event, await talkOf(deps, event, psid), {
    ...PLAIN,
    facebookId: mid,
    text,
    kind: 'message',
    marks,
  });
}

/** The message itself, after an edit that stood for it: what the edit could not know. */
async function completed(
  deps: Deps,
  event: KeptEvent,
  known: Row<'messages'>,
  content: MessageContent,
): Promise<Write[] | null> {
  const talk = await talkOf(deps, event, event.psid ?? '');
  const set = opened(talk, event, 'message', content.referral);
  const windowKnown = set.windowUntil === talk.thread.row.windowUntil;
  if (known.attachments.length > 0 || (windowKnown && content.attachments.length === 0)) return null;
  return [
    update(deps.store, 'messages', { shopId: event.shopId, id: known.id }, { attachments: attachmentsOf(content) }),
    touchThread(deps, talk.thread, set),
  ];
}

/** A tapped button, of the menu too; a tapped question is what the buyer says. */
export async function postbackHeard(deps: Deps, event: KeptEvent, content: PostbackContent): Promise<Write[] | null> {
  const { psid } = event;
  if (psid === null || (content.mid !== null && (await isKnown(deps, event.pageId, content.mid)))) return null;
  const { mid: facebookId, title, payload, referral } = content;
  const text = askedIn(payload) ?? title;
  const tapped = { ...PLAIN, facebookId, text, payload, referral, kind: 'postback' as const };
  return heard(deps, event, await talkOf(deps, event, psid), tapped);
}

interface Heard {
  facebookId: string | null;
  text: string;
  payload: string | null;
  attachments: Row<'messages'>['attachments'];
  referral: Referral | null;
  kind: 'message' | 'quick_reply' | 'postback';
  /** A product of ours that was shared. */
  productId: string | null;
  /** Facebook does not hand it to apps: a person has to look there. */
  unsupported: boolean;
  marks: NonNullable<Said['marks']>;
}

const PLAIN = { payload: null, attachments: [], referral: null, productId: null, unsupported: false, marks: {} };

/** What the list of chats shows of a message without words. */
const nameOf = ([first]: Row<'messages'>['attachments']): string => first?.title ?? first?.type ?? '';

async function heard(deps: Deps, event: KeptEvent, talk: Talk, what: Heard): Promise<Write[]> {
  const { thread, buyer } = talk;
  const { text, payload, attachments, kind, marks, productId } = what;
  const { shopId } = event;
  const begun = thread.isNew ? null : await openTurnOf(deps, thread.row);
  const open = begun?.status === 'waiting' ? begun : null;
  const joins = begun === null ? await partOf(deps, event, thread, what) : null;
  const editFirst = marks.state === 'edited';
  const action = opened(talk, event, kind === 'postback' ? 'postback' : 'message', what.referral);
  const set = {
    ...(editFirst ? {} : action),
    ...(productId === null ? {} : { productId, postId: null }),
    lastText: text || nameOf(attachments),
  };
  const conversation = { ...thread.row, ...set };
  // A tapped question is words like any other.
  const pressed = payload !== null && askedIn(payload) !== null ? null : payload;
  const words = { kind, text, payload: pressed, attachments };
  const turn: Turn = { event, conversation, buyer: buyer.row, messageId: '', ...words, forPerson: what.unsupported };
  const isAnswered = marks.state !== 'removed' && !joins?.media && !event.standby;
  const place = isAnswered ? await placeOf(deps, turn, open) : 'alone';
  const turnId = place === 'alone' ? null : (open?.id ?? deps.newId());
  const line = lineOf(deps, event, thread, what, { joins, turnId });
  const recorded = [...buyer.writes, line.write];
  if (marks.state === 'removed') return [...recorded, touchThread(deps, thread, editFirst ? {} : action)];
  if (joins?.media) return [...recorded, touchThread(deps, thread, set), ...(await seenAgain(deps, joins))];

  const stale = thread.isNew ? [] : await voidPending(deps, shopId, thread.row.id, reason('buyer_wrote_again'));
  if (event.standby) return [...recorded, touchThread(deps, thread, set), ...stale];
  // A turn counts once, however many messages it has.
  const counted = open !== null && turnId !== null ? 1 : 0;
  const unansweredBefore = Math.max(0, thread.row.unanswered - counted);
  const heard = { ...turn, messageId: line.id, conversation: { ...conversation, unanswered: unansweredBefore } };
  const response =
    place === 'alone' || turnId === null
      ? await respond(deps, heard)
      : await gather(deps, { ...heard, turnId }, { open, lines: begun ? await linesOfTurn(deps, begun) : [] }, place);
  // Words that need no answer leave the media before them waiting.
  const together = joins !== null && response.conversation.unanswered === undefined;
  const unanswered = unansweredBefore + (together ? 1 - joins.waiting.length : 1);
  return [
    ...recorded,
    touchThread(deps, thread, { ...set, unanswered, ...response.conversation }),
    ...stale,
    ...(together ? onlyOnce(deps, joins) : []),
    ...(begun !== null && turnId === null ? [endTurnSoon(deps, thread.row)] : []),
    ...(begun !== null && open === null && turnId !== null ? takenOver(deps, begun, turnId) : []),
    ...response.writes,
  ];
}

const lineOf = (
  deps: Deps,
  event: KeptEvent,
  thread: Thread,
  { facebookId, text, payload, attachments, marks }: Heard,
  { joins, turnId }: { joins: OneMessage | null; turnId: string | null },
) =>
  said(deps, event, {
    conversationId: thread.row.id,
    direction: 'in',
    author: 'buyer',
    facebookId,
    parentId: joins?.media ? joins.first.facebookId : null,
    text,
    payload,
    attachments,
    interactionId: turnId,
    marks,
  });

const SHARED_POST = 'SHARED_POST';

/** A post of the Page that was shared says what the talk is about; nobody came by it. */
function sharedPost({ attachments }: MessageContent): Referral | null {
  const postId = attachments.find((each) => each.postId !== null)?.postId ?? null;
  const nothing = { ref: null, type: null, adId: null, adTitle: null, productId: null };
  return postId === null ? null : { ...nothing, source: SHARED_POST, postId };
}

/** The product a shared catalogue item is here, by its SKU. */
async function sharedProduct(deps: Deps, shopId: string, { attachments }: MessageContent): Promise<string | null> {
  const skus = attachments.flatMap(({ products }) => products);
  if (skus.length === 0) return null;
  const [variant] = await find(deps.store, 'variants', { shopId, sku: skus });
  return variant?.productId ?? null;
}

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
