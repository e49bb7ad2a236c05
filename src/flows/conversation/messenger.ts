import type { Deps } from '../../deps.js';
import { askedIn, saidBy } from '../../domain/button.js';
import { reason } from '../../domain/reason.js';
import type { MessageContent, MessageEditContent, PostbackContent, Referral } from '../../facebook/content.js';
import { wasFinished } from '../../store/inbox.js';
import { findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { voidPending } from '../draft/void.js';
import type { KeptEvent } from '../inbox/event.js';
import { respond } from '../respond/respond.js';
import type { Turn } from '../respond/turn.js';
import { endTurnSoon, gather, linesOfTurn, openTurnOf, placeOf, takenOver } from '../turn/gather.js';
import { buyerOf, type Found } from './buyer.js';
import { type OneMessage, onlyOnce, partOf, seenAgain } from './one-message.js';
import { opened } from './opened.js';
import { isKnown, type Said, said } from './said.js';
import { aboutShared, attachmentsOf, type Shared, sharedIn } from './shared.js';
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

/** A message or a tapped quick reply of a buyer: recorded, understood, answered as the matrix says. */
export async function messageHeard(deps: Deps, event: KeptEvent, content: MessageContent): Promise<Write[] | null> {
  const { psid, pageId } = event;
  if (psid === null) return null;
  const known = await findOne(deps.store, 'messages', { pageId, facebookId: content.mid });
  if (known) return known.state === 'edited' ? completed(deps, event, known, content) : null;
  const { quickReply: payload, referral, replyTo, unsupported } = content;
  const text = saidBy(content.text, payload);
  const attachments = await attachmentsOf(deps, event, content);
  // Taken back before it came.
  const removed = await wasFinished(deps.store, `${pageId}:deleted:${content.mid}`);
  return heard(deps, event, await talkOf(deps, event, psid), {
    facebookId: content.mid,
    text,
    payload,
    attachments,
    referral,
    replyTo,
    kind: payload === null ? 'message' : 'quick_reply',
    shared: await sharedIn(deps, event, { text, attachments }),
    unsupported,
    marks: removed ? { state: 'removed' } : {},
  });
}

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
  const set = opened(talk.thread.row, event, 'message', content.referral);
  const windowKnown = set.windowUntil === talk.thread.row.windowUntil;
  if (known.attachments.length > 0 || (windowKnown && content.attachments.length === 0)) return null;
  const attachments = await attachmentsOf(deps, event, content);
  return [
    update(deps.store, 'messages', { shopId: event.shopId, id: known.id }, { attachments, replyTo: content.replyTo }),
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
  /** Facebook's id of the message it answers. */
  replyTo: string | null;
  /** A post or product that was shared; null: nothing was. */
  shared: Shared | null;
  /** Facebook does not hand it to apps: a person has to look there. */
  unsupported: boolean;
  marks: NonNullable<Said['marks']>;
}

const PLAIN = {
  payload: null,
  attachments: [],
  referral: null,
  replyTo: null,
  shared: null,
  unsupported: false,
  marks: {},
};

/** What the list of chats shows of a message without words. */
const nameOf = ([first]: Row<'messages'>['attachments']): string => first?.title ?? first?.type ?? '';

async function heard(deps: Deps, event: KeptEvent, talk: Talk, what: Heard): Promise<Write[]> {
  const { thread, buyer } = talk;
  const { text, payload, attachments, kind, marks, shared, replyTo } = what;
  const { shopId } = event;
  const begun = thread.isNew ? null : await openTurnOf(deps, thread.row);
  const open = begun?.status === 'waiting' ? begun : null;
  const joins = begun === null ? await partOf(deps, event, thread, what) : null;
  const editFirst = marks.state === 'edited';
  const action = opened(thread.row, event, kind === 'postback' ? 'postback' : 'message', what.referral);
  const set = {
    ...(editFirst ? {} : action),
    ...(shared === null ? {} : aboutShared(shared, event)),
    lastText: text || nameOf(attachments),
  };
  const conversation = { ...thread.row, ...set };
  // A tapped question is words like any other.
  const pressed = payload !== null && askedIn(payload) !== null ? null : payload;
  const words = { kind, text, payload: pressed, attachments, replyTo };
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
  { facebookId, text, payload, attachments, replyTo, marks }: Heard,
  { joins, turnId }: { joins: OneMessage | null; turnId: string | null },
) =>
  said(deps, event, {
    conversationId: thread.row.id,
    direction: 'in',
    author: 'buyer',
    facebookId,
    parentId: joins?.media ? joins.first.facebookId : null,
    replyTo,
    text,
    payload,
    attachments,
    interactionId: turnId,
    marks,
  });

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
  return [...talk.buyer.writes, touchThread(deps, talk.thread, opened(talk.thread.row, event, action, referral))];
}
