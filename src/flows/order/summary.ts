import type { Deps } from '../../deps.js';
import { contentKey, missingDetails } from '../../domain/order/content.js';
import { sellersWordIsYes } from '../../domain/order/profile.js';
import { isBeforeHandOver } from '../../domain/order/status.js';
import { reason } from '../../domain/reason.js';
import { messengerThreadOf } from '../../store/conversations.js';
import { find, update } from '../../store/rows.js';
import type { Write } from '../../store/store.js';
import { voidDrafts } from '../draft/void.js';
import type { ChangedOrder } from './change.js';
import type { LoadedOrder } from './load.js';
import { announce } from './notice.js';
import { orderProfile } from './profile.js';

/** The summary to say yes to; an order that lacks something is asked about first. */
export async function firstSummary(deps: Deps, { order, facts }: LoadedOrder, historyId: string): Promise<Write[]> {
  if (order.deliveryFee === null) return [];
  return announce(deps, order, facts, { id: historyId, kind: 'created', to: 'new', reason: null });
}

/**
 * What follows for the buyer when somebody of the shop changed an order that is not handed over yet: the new summary to
 * say yes to, and drafts that still show the old one are void. Nothing while details are missing, or while the buyer's
 * yes still holds.
 */
export async function summaryAgain(deps: Deps, before: LoadedOrder, changed: ChangedOrder): Promise<Write[]> {
  const { order, facts } = changed.after;
  const { shopId, id, buyerId } = order;
  const wasReady = missingDetails(before.facts).length === 0 && before.order.deliveryFee !== null;
  const same = contentKey(before.facts) === contentKey(facts);
  if (!isBeforeHandOver(order.status) || (same && wasReady) || order.deliveryFee === null) return [];
  const told = await announce(deps, order, facts, {
    id: changed.historyId,
    kind: 'content',
    to: order.status,
    reason: null,
  });
  if (told.length === 0) return [];
  const drafts = await find(deps.store, 'drafts', { shopId, orderId: id, status: 'pending' });
  const thread = buyerId === null ? undefined : await messengerThreadOf(deps.store, shopId, buyerId, order.pageId);
  // Asked where they can answer, the buyer owes one; by phone it is the shop that has to ask. Nor does who packs on the
  // seller's word wait for it.
  const byWord = order.status !== 'new' && sellersWordIsYes(await orderProfile(deps, shopId));
  const waits = { waitingForBuyerAt: deps.clock(), dueAt: null };
  return [
    ...told,
    ...voidDrafts(deps, drafts, reason('order_changed', { order: order.number })),
    ...(thread && !byWord ? [update(deps.store, 'orders', { shopId, id, status: order.status }, waits)] : []),
  ];
}
