import type { Deps } from '../../deps.js';
import type { Reason } from '../../domain/reason.js';
import { find, findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { closed } from '../clock/stop.js';
import { voidPending } from '../draft/void.js';
import type { KeptEvent } from '../inbox/event.js';
import { flagOrder, type OrderOfWords, ordersOfWords } from '../order/words-changed.js';
import { respond } from '../respond/respond.js';
import type { Turn } from '../respond/turn.js';
import { said } from './said.js';
import { type Thread, touchThread } from './thread.js';

/** Words on record, and all that was made of them: the line itself, the lines of its edits, what they asked for. */
export interface KnownWords {
  message: Row<'messages'>;
  thread: Thread;
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
  const edits = await find(store, 'messages', {
    shopId,
    conversationId: row.id,
    direction: 'in',
    facebookId: null,
    parentId: facebookId,
  });
  const lines = [message.id, ...edits.map(({ id }) => id)];
  return {
    message,
    thread: { row, isNew: false },
    lines,
    interactions: await find(store, 'interactions', { shopId, messageId: lines }),
    orders: message.direction === 'in' ? await ordersOfWords(deps, shopId, row.id, lines) : [],
  };
}

const isWaiting = ({ status }: Row<'interactions'>): boolean => status === 'waiting';

/** What was asked and drafted for the old words is over, because of this. */
async function over(deps: Deps, { thread, interactions }: KnownWords, why: Reason): Promise<Write[]> {
  const { shopId, id } = thread.row;
  const open = interactions.filter(isWaiting).map((each) => each.id);
  return [...(await voidPending(deps, shopId, id, why)), ...closed(deps, shopId, open, why.code)];
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
  const { message, thread, orders } = found;
  const { shopId } = message;
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
  event: KeptEvent,
  found: KnownWords,
  now: { text: string; kind: Turn['kind']; why: Reason; set: Partial<Row<'messages'>> },
): Promise<Write[]> {
  const { message, thread, orders } = found;
  const { shopId } = message;
  const { store } = deps;
  const { text, kind, why } = now;
  const conversation = { ...thread.row, unanswered: unansweredWithout(found) };
  const buyer =
    conversation.buyerId === null ? undefined : await findOne(store, 'buyers', { shopId, id: conversation.buyerId });
  const line = said(deps, event, {
    conversationId: conversation.id,
    direction: 'in',
    author: 'buyer',
    facebookId: null,
    parentId: message.facebookId,
    text,
    attachments: message.attachments,
  });
  const change = { why, before: message.text, after: text, messageId: line.id, conversationId: conversation.id };
  const open = orders.find(({ order }) => order.status === 'new');
  const past = orders.filter(({ order }) => order.status !== 'new');
  const response = await respond(deps, {
    event,
    conversation,
    buyer: buyer ?? null,
    messageId: line.id,
    kind,
    text,
    payload: null,
    attachments: message.attachments,
    changed: { ...change, order: open ?? null },
    // A later order does not follow by itself: whoever is asked to look answers too.
    forPerson: kind === 'post' || (open === undefined && past.length > 0),
  });
  const flags = await Promise.all(past.map(({ order }) => flagOrder(deps, order, change)));
  return [
    update(store, 'messages', { shopId, id: message.id }, { text, ...now.set }),
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
