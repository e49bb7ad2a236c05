import type { Deps } from '../../deps.js';
import type { Reason } from '../../domain/reason.js';
import { joinedText } from '../../domain/turn.js';
import { find, findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { closed } from '../clock/stop.js';
import { voidPending } from '../draft/void.js';
import { hidesMoot } from '../hide/follow.js';
import type { KeptEvent } from '../inbox/event.js';
import { flagOrder, type OrderOfWords, ordersOfWords } from '../order/words-changed.js';
import { respond } from '../respond/respond.js';
import type { Turn } from '../respond/turn.js';
import { gatheredAnew } from '../turn/anew.js';
import { lastAnswered } from '../turn/gather.js';
import { said } from './said.js';
import { type Thread, touchThread } from './thread.js';

/** Words on record, and all that was made of them: the line itself, the lines of its edits, what they asked for. */
export interface KnownWords {
  message: Row<'messages'>;
  thread: Thread;
  /** The other messages that were read together with it and still stand, oldest first. */
  others: Row<'messages'>[];
  lines: string[];
  interactions: Row<'interactions'>[];
  orders: OrderOfWords[];
}

/** The comment or message Facebook knows by this id, or null when it never came here. */
export async function knownWords(deps: Deps, event: KeptEvent, facebookId: string): Promise<KnownWords | null> {
  const { store } = deps;
  const { shopId, pageId } = event;
  const message = await findOne(store, 'messages', { pageId, facebookId });
  const row = message && (await findOne(store, 'conversations', { shopId, id: message.conversationId }));
  if (!message || !row) return null;
  const { interactionId } = message;
  const conversationId = row.id;
  const turn = interactionId ? await find(store, 'messages', { shopId, conversationId, interactionId }) : [message];
  const parentId = turn.flatMap((each) => each.facebookId ?? []);
  const edits = await find(store, 'messages', { shopId, conversationId, direction: 'in', facebookId: null, parentId });
  const lines = [...turn, ...edits].map(({ id }) => id);
  return {
    message,
    thread: { row, isNew: false },
    others: inOrder(turn.filter(({ id, state }) => id !== message.id && state !== 'removed')),
    lines,
    interactions: await find(store, 'interactions', { shopId, messageId: lines }),
    orders: message.direction === 'in' ? await ordersOfWords(deps, shopId, row.id, lines) : [],
  };
}

/** When and where words count anew: of an edit, its event; of what is left of a turn, the message that went. */
type Heard = Pick<KeptEvent, 'shopId' | 'pageId' | 'eventAt' | 'receivedAt'> &
  Partial<Pick<KeptEvent, 'commentId' | 'late'>>;

const whenSaid = ({ shopId, pageId, eventAt, receivedAt }: Row<'messages'>): Heard => ({
  shopId,
  pageId,
  eventAt,
  receivedAt,
});

const inOrder = (lines: Row<'messages'>[]): Row<'messages'>[] =>
  lines.sort((a, b) => a.eventAt - b.eventAt || (a.id < b.id ? -1 : 1));

const isWaiting = ({ status }: Row<'interactions'>): boolean => status === 'waiting';

/** What was asked and drafted for the old words is over, because of this. */
async function over(deps: Deps, { message, thread, interactions }: KnownWords, why: Reason): Promise<Write[]> {
  const { shopId, id } = thread.row;
  const open = interactions.filter(isWaiting).map((each) => each.id);
  return [
    ...(await voidPending(deps, shopId, id, why)),
    ...(await hidesMoot(deps, message, why)),
    ...closed(deps, shopId, open, why.code),
  ];
}

const unansweredWithout = ({ thread, interactions }: KnownWords): number =>
  Math.max(0, thread.row.unanswered - interactions.filter(isWaiting).length);

/** Hidden or taken back: the record follows by `set`, nothing waits for an answer, orders of these words are flagged. */
export async function wordsGone(
  deps: Deps,
  found: KnownWords,
  why: Reason,
  set: Partial<Row<'messages'>>,
): Promise<Write[]> {
  const { message, thread, orders, interactions, others } = found;
  const { shopId } = message;
  const gathering = interactions.find((each) => each.gathering === true);
  if (gathering) return gatheredAnew(deps, thread, gathering, message, set);
  // What was said with it still waits for its answer.
  if (others.length > 0 && interactions.some(isWaiting))
    return heardAgain(deps, whenSaid(message), found, { text: null, kind: 'message', why, set });
  const change = { why, before: message.text, after: null, messageId: message.id, conversationId: thread.row.id };
  const flags = await Promise.all(orders.map(({ order }) => flagOrder(deps, order, change)));
  return [
    update(deps.store, 'messages', { shopId, id: message.id }, set),
    touchThread(deps, thread, { unanswered: unansweredWithout(found) }),
    ...(await over(deps, found, why)),
    ...flags.flat(),
  ];
}

/**
 * Words that count anew: edited, or shown again. What was drafted for the old ones is void, the new ones are answered:
 * an order at New follows them, a later one is flagged and left to a person.
 */
export async function heardAgain(
  deps: Deps,
  event: Heard,
  found: KnownWords,
  now: { text: string | null; kind: Turn['kind']; why: Reason; set: Partial<Row<'messages'>> },
): Promise<Write[]> {
  const { message, thread, orders, others, interactions } = found;
  const { shopId } = message;
  const { store } = deps;
  const { kind, why } = now;
  const words = now.text === null ? now.set : { ...now.set, text: now.text };
  const gathering = interactions.find((each) => each.gathering === true);
  if (gathering) return gatheredAnew(deps, thread, gathering, message, words);
  const standing = now.text === null ? others : inOrder([...others, { ...message, text: now.text }]);
  const text = joinedText(standing.map((each) => each.text));
  const conversation = { ...thread.row, unanswered: unansweredWithout(found) };
  const buyer =
    conversation.buyerId === null ? undefined : await findOne(store, 'buyers', { shopId, id: conversation.buyerId });
  const line = said(deps, event, {
    conversationId: conversation.id,
    direction: 'in',
    author: 'buyer',
    facebookId: null,
    parentId: standing.at(-1)?.facebookId ?? message.facebookId,
    text,
    attachments: standing.flatMap(({ attachments }) => attachments),
    replyTo: lastAnswered(standing),
  });
  const change = { why, before: message.text, after: text, messageId: line.id, conversationId: conversation.id };
  const open = orders.find(({ order }) => order.status === 'new');
  const past = orders.filter(({ order }) => order.status !== 'new');
  const response = await respond(deps, {
    event: { ...event, commentId: event.commentId ?? null },
    conversation,
    buyer: buyer ?? null,
    messageId: line.id,
    kind,
    text,
    payload: null,
    attachments: standing.flatMap(({ attachments }) => attachments),
    replyTo: lastAnswered(standing),
    changed: { ...change, order: open ?? null },
    // A later order does not follow by itself: whoever is asked to look answers too.
    forPerson: kind === 'post' || (open === undefined && past.length > 0),
  });
  const flags = await Promise.all(past.map(({ order }) => flagOrder(deps, order, change)));
  return [
    update(store, 'messages', { shopId, id: message.id }, words),
    line.write,
    touchThread(deps, thread, {
      lastText: text,
      lastInboundAt: Math.max(conversation.lastInboundAt ?? 0, event.eventAt),
      unanswered: conversation.unanswered + 1,
      ...response.conversation,
    }),
    ...(await over(deps, found, why)),
    ...response.writes,
    ...flags.flat(),
  ];
}
