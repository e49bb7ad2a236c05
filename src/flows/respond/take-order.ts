import type { Deps, Scope } from '../../deps.js';
import { contactChanged } from '../../domain/order/spoken.js';
import type { Slots } from '../../domain/understanding.js';
import { namesNoDoor } from '../../language/door.js';
import { productById } from '../../store/catalogue.js';
import { openOrderOf, orderById } from '../../store/orders.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { changed } from '../order/change.js';
import { type OrderInput, orderCreation } from '../order/create.js';
import { decideEdit, type OrderEdit } from '../order/edit.js';
import { historyLine } from '../order/history.js';
import { type LoadedOrder, withFacts } from '../order/load.js';
import { askToCheck, nothingToCheck, type OrderOfWords, type WordsChanged } from '../order/words-changed.js';
import { contactGiven, linesAfter, linesAsked } from './order-words.js';
import type { UnderstoodTurn } from './turn.js';

/** What a turn made of an order: as it will stand, and whether a person has already approved a reply about it. */
export interface TakenOrder {
  loaded: LoadedOrder;
  /** The history entry the buyer is to be told of, when the order's content changed. */
  historyId: string | null;
  /** A person's yes to this order's first reply lets the next questions go by themselves. */
  approvedBefore: boolean;
  writes: Write[];
}

/** "Tongi" says where about; for an address what is nearer is still asked for. */
const atADoor = (slots: Slots): Slots =>
  slots.address !== null && namesNoDoor(slots.address) ? { ...slots, address: null } : slots;

const ORDERING = new Set(['place_order', 'give_contact']);
/** About what was ordered, and nothing to fill in. */
const AFTER_SALE = new Set([
  'cancel_order',
  'order_status',
  'complaint',
  'return_refund',
  'payment_dispute',
  'abusive',
  'spam',
]);

/** Takes down what a buyer orders, or fills in what their open order lacks; null when the turn is about no order. */
export async function takeOrder(deps: Deps, turn: UnderstoodTurn): Promise<TakenOrder | null> {
  const { event, conversation, buyer, understanding } = turn;
  const scope: Scope = { shopId: event.shopId, actor: { kind: 'buyer', id: buyer?.id ?? 'unknown' } };
  if (turn.changed?.order) return takeAgain(deps, scope, turn, turn.changed, turn.changed.order);
  const open = await openOrderOf(deps.store, conversation);
  if (open?.status === 'new') return AFTER_SALE.has(understanding.intent) ? null : fillIn(deps, scope, turn, open.id);
  if (open || buyer === null || !ORDERING.has(understanding.intent)) return null;
  // A bare phone or address with no product in sight is no order yet.
  if (understanding.intent === 'give_contact' && turn.candidates.length === 0) return null;
  return begin(deps, scope, turn, buyer.id);
}

async function begin(deps: Deps, scope: Scope, turn: UnderstoodTurn, buyerId: string): Promise<TakenOrder> {
  const { event, conversation, buyer, understanding } = turn;
  const contact = contactGiven(atADoor(understanding.slots));
  const input: OrderInput = {
    source: {
      channel: conversation.channel,
      pageId: event.pageId,
      ...(conversation.postId ? { postId: conversation.postId } : {}),
      ...(event.commentId ? { commentId: event.commentId } : {}),
    },
    buyerId,
    conversationId: conversation.id,
    pageId: event.pageId,
    name: contact.name ?? buyer?.name ?? null,
    phone: contact.phone ?? buyer?.phone ?? null,
    address: contact.address,
    area: contact.area,
    district: contact.district,
    lines: linesAsked(turn),
    causeId: turn.messageId,
  };
  const { loaded, historyId, writes } = await orderCreation(deps, scope, input);
  return { loaded, historyId, approvedBefore: false, writes };
}

async function fillIn(deps: Deps, scope: Scope, turn: UnderstoodTurn, orderId: string): Promise<TakenOrder | null> {
  const stored = await orderById(deps.store, scope.shopId, orderId);
  if (!stored) return null;
  const loaded = await withFacts(deps, stored);
  const lines = linesAfter(await aboutTheOrder(deps, turn, loaded), loaded.lines);
  const contact = contactChanged(loaded.order, atADoor(turn.understanding.slots));
  const edit: OrderEdit = { ...contact, ...(lines ? { lines } : {}) };
  const approvedBefore = await wasApproved(deps, scope.shopId, orderId);
  if (Object.keys(edit).length === 0) return { loaded, historyId: null, approvedBefore, writes: [] };
  const change = await decideEdit(deps, scope, loaded, edit, turn.messageId);
  const heard = { ...change, set: { ...change.set, ...spokenOf(turn, loaded), waitingForBuyerAt: null } };
  const { after, historyId, writes } = await changed(deps, scope, loaded, heard);
  return { loaded: after, historyId, approvedBefore, writes: [...writes, ...alsoAsked(deps, scope, turn, loaded)] };
}

/** Where nothing else is named, the buyer speaks of the one product of their order. */
async function aboutTheOrder(deps: Deps, turn: UnderstoodTurn, { lines }: LoadedOrder): Promise<UnderstoodTurn> {
  const ids = [...new Set(lines.map(({ productId }) => productId))];
  const [only] = ids;
  if (turn.product !== null || ids.length !== 1 || !only) return turn;
  return { ...turn, product: (await productById(deps.store, turn.event.shopId, only)) ?? null };
}

/** A chat on another Page goes on there: that is where the buyer is told of the order. */
const spokenOf = ({ conversation }: UnderstoodTurn, { order }: LoadedOrder): Partial<Row<'orders'>> =>
  conversation.channel === 'messenger' && conversation.pageId !== order.pageId ? { pageId: conversation.pageId } : {};

/** The same request, made in another place too: noted once a place. */
function alsoAsked(
  deps: Deps,
  scope: Scope,
  { conversation, messageId }: UnderstoodTurn,
  stored: LoadedOrder,
): Write[] {
  const { id, channel, pageId } = conversation;
  const { order, history } = stored;
  const known = history.some((entry) => entry.kind === 'also_asked' && entry.details?.conversationId === id);
  if (order.conversationId === id || order.conversationId === null || known) return [];
  const details = { conversationId: id, channel, pageId };
  return [historyLine(deps, scope, order.id, { kind: 'also_asked', causeId: messageId, details }).write];
}

/** A person has said yes to a reply about this order: the buyer was told of it, or is about to be. */
const wasApproved = async (deps: Deps, shopId: string, orderId: string): Promise<boolean> =>
  (await find(deps.store, 'drafts', { shopId, orderId, status: ['approved', 'sent'] })).length > 0;

/**
 * The order at New follows the new words of its buyer: words that began it are all it is about. Null when they ask for
 * nothing any more. Where the buyer was told of the old words already, a person is asked to look.
 */
async function takeAgain(
  deps: Deps,
  scope: Scope,
  turn: UnderstoodTurn,
  words: WordsChanged,
  { order, began }: OrderOfWords,
): Promise<TakenOrder | null> {
  if (!ORDERING.has(turn.understanding.intent)) return null;
  const stored = await orderById(deps.store, scope.shopId, order.id);
  if (!stored) return null;
  const loaded = await withFacts(deps, stored);
  const lines = began ? linesAsked(turn) : linesAfter(turn, loaded.lines);
  const edit: OrderEdit = { ...contactGiven(atADoor(turn.understanding.slots)), ...(lines ? { lines } : {}) };
  const change = await decideEdit(deps, scope, loaded, edit, words.messageId);
  const heard = { ...change, set: { ...change.set, waitingForBuyerAt: null } };
  const { after, historyId, writes } = await changed(deps, scope, loaded, heard);
  const approvedBefore = await wasApproved(deps, scope.shopId, order.id);
  const task = approvedBefore ? await askToCheck(deps, loaded.order, words) : [nothingToCheck(deps, loaded.order)];
  // The reply to changed words is looked at again, whoever approved the first.
  return { loaded: after, historyId, approvedBefore: false, writes: [...writes, ...task] };
}
