import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import type { OrderStatus } from '../../domain/order/status.js';
import type { Reason } from '../../domain/reason.js';
import { find, findOne, insert, remove, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { printReason } from '../../words/print-reason.js';
import { WORDS } from '../../words/words.js';
import { stockWrites } from '../stock/write.js';
import { changed } from './change.js';
import type { HistoryEntry } from './history.js';
import { loadOrder } from './load.js';
import { stockEffect } from './stock-effect.js';

/** What became of the words an order was taken from. */
export interface WordsChanged {
  why: Reason;
  before: string;
  /** Null when they are gone. */
  after: string | null;
  /** The line of the conversation that says so. */
  messageId: string;
  conversationId: string;
}

/** An order and whether these words began it, or only added to it. */
export interface OrderOfWords {
  order: Row<'orders'>;
  began: boolean;
}

/** The orders of a conversation that some of its lines began or added to, the newest first. */
export async function ordersOfWords(
  deps: Deps,
  shopId: string,
  conversationId: string,
  messageIds: string[],
): Promise<OrderOfWords[]> {
  const orders = await find(deps.store, 'orders', { shopId, conversationId });
  if (orders.length === 0) return [];
  const orderIds = orders.map(({ id }) => id);
  const caused = await find(deps.store, 'orderHistory', { shopId, orderId: orderIds, causeId: messageIds });
  return orders
    .filter(({ id }) => caused.some(({ orderId }) => orderId === id))
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((order) => ({ order, began: caused.some(({ orderId, kind }) => orderId === order.id && kind === 'created') }));
}

const FACEBOOK: Scope['actor'] = { kind: 'system', id: 'facebook' };
const HOUR_MS = 3_600_000;
/** After these nothing is left to stop: the change is only put on record. */
const OVER = new Set<OrderStatus>(['delivered', 'return', 'cancelled']);

const wordsChangedEntry = ({ why, before, after, messageId }: WordsChanged): HistoryEntry => ({
  kind: 'words_changed',
  causeId: messageId,
  details: { what: why.code, before, after },
});

/**
 * An order whose words were edited, hidden or taken back. At New what it softly held is free again; one that waits to
 * be packed or handed over is put on hold, so that nobody packs the old words; and a person is asked to look.
 */
export async function flagOrder(deps: Deps, order: Row<'orders'>, change: WordsChanged): Promise<Write[]> {
  const scope: Scope = { shopId: order.shopId, actor: FACEBOOK };
  const loaded = await loadOrder(deps, order.shopId, order.id);
  const { status, hold } = loaded.order;
  const stopped = (status === 'confirmed' || status === 'packed') && hold === null;
  const released =
    status === 'new'
      ? [
          ...stockWrites(deps, scope, stockEffect(loaded, 'release', 0)),
          remove(deps.store, 'timers', { kind: 'hold_expiry', subject: order.id }),
        ]
      : [];
  const { writes } = await changed(deps, scope, loaded, {
    set: stopped ? { hold: await inShopsWords(deps, order.shopId, change.why) } : {},
    writes: released,
    history: wordsChangedEntry(change),
  });
  return OVER.has(status) ? writes : [...writes, ...(await askToCheck(deps, loaded.order, change))];
}

/** Work for a person: what the buyer's words were, what they are now. One open task an order, the newest words in it. */
export async function askToCheck(deps: Deps, order: Row<'orders'>, change: WordsChanged): Promise<Write[]> {
  const { store } = deps;
  const { shopId, id: orderId } = order;
  const { why, before, after, conversationId } = change;
  const text = `${order.number}: “${before}”${after === null ? '' : ` → “${after}”`}`;
  const open = await findOne(store, 'tasks', { shopId, orderId, kind: 'check', status: 'open' });
  if (open) return [update(store, 'tasks', { shopId, id: open.id, status: 'open' }, { text, reason: why })];
  const now = deps.clock();
  const row = { id: deps.newId(), shopId, orderId, conversationId, text, reason: why, createdAt: now };
  return [insert(store, 'tasks', { ...row, kind: 'check', status: 'open', dueAt: now + HOUR_MS })];
}

/** What was asked because of words that are as they were again needs no look any more. */
export const nothingToCheck = (deps: Deps, { shopId, id: orderId }: Row<'orders'>): Write =>
  update(
    deps.store,
    'tasks',
    { shopId, orderId, kind: 'check', status: 'open' },
    { status: 'done', outcome: 'words_back', doneBy: actorKey(FACEBOOK), doneAt: deps.clock() },
  );

async function inShopsWords(deps: Deps, shopId: string, why: Reason): Promise<string> {
  const locale = (await findOne(deps.store, 'shops', { id: shopId }))?.locale ?? 'bn';
  return printReason(why, WORDS[locale], locale);
}
