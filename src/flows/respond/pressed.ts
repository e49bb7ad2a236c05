import type { Deps, Scope } from '../../deps.js';
import { type ButtonPress, readPayload } from '../../domain/button.js';
import { contentKey, yesHolds } from '../../domain/order/content.js';
import { isBeforeHandOver } from '../../domain/order/status.js';
import { agrees } from '../../language/agrees.js';
import { openOrderOf } from '../../store/orders.js';
import { find, findOne } from '../../store/rows.js';
import type { Write } from '../../store/store.js';
import { changed } from '../order/change.js';
import { loadOrder } from '../order/load.js';
import { yesColumns } from '../order/record.js';
import type { Turn } from './turn.js';

/**
 * A buyer's yes by button, bound to the content the summary told of. Null when it counts for nothing: another buyer's
 * order, an order already handed over or agreed to, or a summary that is no longer what the order holds.
 */
export async function yesByButton(deps: Deps, turn: Turn, press: ButtonPress): Promise<Write[] | null> {
  const { event, buyer, messageId } = turn;
  const { shopId } = event;
  const order = await findOne(deps.store, 'orders', { shopId, id: press.orderId });
  if (!order || buyer === null || order.buyerId !== buyer.id || !isBeforeHandOver(order.status)) return null;
  const loaded = await loadOrder(deps, shopId, order.id);
  // Past New a yes is asked for only after a change.
  if (order.status !== 'new' && yesHolds(loaded.facts)) return null;
  if (!(await toldOf(deps, shopId, press, contentKey(loaded.facts)))) return null;
  const scope: Scope = { shopId, actor: { kind: 'buyer', id: buyer.id } };
  const { writes } = await changed(deps, scope, loaded, {
    set: yesColumns(loaded, 'chat', `buyer:${buyer.id}`, deps.clock()),
    history: { kind: 'yes', causeId: messageId, details: { how: 'chat', content: contentKey(loaded.facts) } },
  });
  return writes;
}

/** The newest summary the buyer was sent of their open order, as the press of its Confirm button; null when none waits for a yes. */
async function summarySent(deps: Deps, { event, conversation }: Turn): Promise<ButtonPress | null> {
  const { shopId } = event;
  const order = await openOrderOf(deps.store, conversation);
  if (!order || !isBeforeHandOver(order.status) || order.waitingForBuyerAt === null) return null;
  const rows = await find(deps.store, 'outbox', { shopId, orderId: order.id, outcome: ['sent', 'delivered', 'read'] });
  const presses = rows
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((row) => {
      if (row.notice?.key === 'order_new')
        return { kind: 'yes' as const, orderId: order.id, historyId: row.historyId ?? '' };
      const button = row.extras.buttons
        ?.map(({ payload }) => readPayload(payload))
        .find((press) => press?.kind === 'yes');
      return button ?? null;
    });
  return presses.find((press) => press !== null) ?? null;
}

/** A buyer's yes in their own words, to the summary they were just sent. Null when it is none, or counts for nothing. */
export async function yesInWords(deps: Deps, turn: Turn): Promise<Write[] | null> {
  if (!agrees(turn.text)) return null;
  const press = await summarySent(deps, turn);
  return press && yesByButton(deps, turn, press);
}

/** Whether the message this button stood under told of exactly this content: by its notice, or by being the order's newest content. */
async function toldOf(
  deps: Deps,
  shopId: string,
  { orderId, historyId }: ButtonPress,
  content: string,
): Promise<boolean> {
  const notices = await find(deps.store, 'outbox', { shopId, orderId, historyId });
  const told = notices.find((row) => row.notice !== null);
  if (told?.notice) return told.notice.contentKey === content;
  // A summary in an approved draft: nothing of the content may have been entered after it.
  const history = await find(deps.store, 'orderHistory', { shopId, orderId, kind: ['created', 'edited'] });
  return history.every(({ id }) => id <= historyId);
}
