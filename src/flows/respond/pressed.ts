import type { Deps, Scope } from '../../deps.js';
import type { ButtonPress } from '../../domain/button.js';
import { contentKey } from '../../domain/order/content.js';
import { find, findOne } from '../../store/rows.js';
import type { Write } from '../../store/store.js';
import { changed } from '../order/change.js';
import { loadOrder } from '../order/load.js';
import { yesColumns } from '../order/record.js';
import type { Turn } from './turn.js';

/**
 * A buyer's yes by button, bound to the content the summary told of. Null when it counts for nothing: another buyer's
 * order, an order already past New, or a summary that is no longer what the order holds.
 */
export async function yesByButton(deps: Deps, turn: Turn, press: ButtonPress): Promise<Write[] | null> {
  const { event, buyer, messageId } = turn;
  const { shopId } = event;
  const order = await findOne(deps.store, 'orders', { shopId, id: press.orderId });
  if (!order || buyer === null || order.buyerId !== buyer.id || order.status !== 'new') return null;
  const loaded = await loadOrder(deps, shopId, order.id);
  if (!(await toldOf(deps, shopId, press, contentKey(loaded.facts)))) return null;
  const scope: Scope = { shopId, actor: { kind: 'buyer', id: buyer.id } };
  const { writes } = await changed(deps, scope, loaded, {
    set: yesColumns(loaded, 'chat', `buyer:${buyer.id}`, deps.clock()),
    history: { kind: 'yes', causeId: messageId, details: { how: 'chat', content: contentKey(loaded.facts) } },
  });
  return writes;
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
