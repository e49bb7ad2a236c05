import type { Deps } from '../../deps.js';
import type { Intent } from '../../domain/intent.js';
import { missingDetails, type OrderDetail } from '../../domain/order/content.js';
import { reason } from '../../domain/reason.js';
import { find, findOne, insert } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import type { LoadedOrder } from '../order/load.js';
import type { TakenOrder } from './take-order.js';

/** After so many times in a row the same question is a person's to ask. */
export const TRIES = 2;

/** What has to be asked for; of a district no zone serves, the district again. */
export function toAsk({ facts, order }: LoadedOrder): OrderDetail[] {
  const missing = missingDetails(facts);
  return missing.length === 0 && order.deliveryFee === null ? ['district'] : missing;
}

/** How often in a row the buyer was asked for just this. */
export async function timesAsked(deps: Deps, order: Row<'orders'>, missing: readonly OrderDetail[]): Promise<number> {
  const rows = await find(deps.store, 'outbox', {
    shopId: order.shopId,
    orderId: order.id,
    outcome: ['pending', 'sent', 'delivered', 'read'],
  });
  const asked = rows
    .filter(({ extras }) => extras.asks !== undefined)
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map(({ extras }) => extras.asks?.join());
  const other = asked.findIndex((each) => each !== missing.join());
  return other < 0 ? asked.length : other;
}

const QUESTIONS: ReadonlySet<Intent> = new Set([
  'price_query',
  'product_query',
  'delivery_query',
  'payment_query',
  'bargain',
  'greeting',
  'thanks_praise',
  'other',
]);

/** The buyer asks something while their order is open, and adds nothing to it: that is answered first. */
export const asksAside = (intent: Intent, taken: TakenOrder): boolean =>
  QUESTIONS.has(intent) && taken.historyId === null;

const HOUR_MS = 3_600_000;

/** Asked twice in vain: a person takes it from here. One open task an order. */
export async function handToPerson(deps: Deps, { loaded: { order } }: TakenOrder, text: string): Promise<Write[]> {
  const { store } = deps;
  const { shopId, id: orderId, conversationId } = order;
  if (await findOne(store, 'tasks', { shopId, orderId, kind: 'answer', status: 'open' })) return [];
  const now = deps.clock();
  const row = { id: deps.newId(), shopId, orderId, conversationId, createdAt: now, dueAt: now + HOUR_MS };
  const about = { text: `${order.number}: “${text}”`, reason: reason('details_not_given') };
  return [insert(store, 'tasks', { ...row, ...about, kind: 'answer', status: 'open' })];
}
