import type { Deps } from '../../deps.js';
import { orderNumbersIn, ordersAsked } from '../../domain/order-asked.js';
import type { Templates } from '../../messages/templates.js';
import { openOrderOf } from '../../store/orders.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { isLate, statusFacts } from '../order/status-facts.js';
import type { UnderstoodTurn } from './turn.js';

type Asking = Pick<UnderstoodTurn, 'event' | 'buyer' | 'text' | 'understanding' | 'press'>;

/** The buyer's own orders that are asked about; null when they name one that is none of theirs. Nobody else's is read. */
async function askedAbout(deps: Deps, { event, buyer, text, understanding, press }: Asking) {
  const own = buyer === null ? [] : await find(deps.store, 'orders', { shopId: event.shopId, buyerId: buyer.id });
  const standing = own.filter(({ mergedInto }) => mergedInto === null).sort((a, b) => (a.id < b.id ? 1 : -1));
  const orderId = press?.kind === 'track' ? press.orderId : null;
  return ordersAsked(standing, { orderId, numbers: orderNumbersIn(text), phone: understanding.slots.phone });
}

/** Where the orders asked about are, from what is known now; null where a person has to look whose an order is. */
export async function statusBody(deps: Deps, texts: Templates, turn: UnderstoodTurn) {
  const { language } = turn.understanding;
  const orders = await askedAbout(deps, turn);
  if (orders === null) return null;
  if (orders.length === 0)
    return {
      template: 'reply.order_status_none',
      text: texts.render('reply.order_status_none', language, {}),
    } as const;
  const facts = await Promise.all(orders.map((order) => statusFacts(deps, order, language)));
  const text = facts.map((each) => texts.render('reply.order_status', language, each)).join('\n\n');
  return { template: 'reply.order_status', text } as const;
}

const NOT_SURE = new Set(['product_query', 'give_contact', 'other', 'greeting']);

/**
 * What is about an order under way and is not read so by its words alone: an order number, or the phone we asked for when
 * we found none. Somebody who waits longer than was promised is unhappy: that is no low risk.
 */
export async function asStatusQuestion(deps: Deps, turn: UnderstoodTurn): Promise<UnderstoodTurn> {
  const { understanding, ruled } = turn;
  // What the shop itself has said these words mean is sure.
  const unsure = NOT_SURE.has(understanding.intent) && (ruled?.rule.intent ?? null) === null;
  const asks = understanding.intent === 'order_status' || (unsure && (await namesOrder(deps, turn)));
  if (!asks) return turn;
  const orders = (await askedAbout(deps, turn)) ?? [];
  const late = (await Promise.all(orders.map((order) => isLate(deps, order)))).includes(true);
  const risk = late && understanding.risk === 'low' ? ('medium' as const) : understanding.risk;
  const told = understanding.intent === 'order_status' ? {} : { tier: 'low' as const, confidence: 0.9 };
  return { ...turn, understanding: { ...understanding, ...told, intent: 'order_status', risk } };
}

async function namesOrder(deps: Deps, { event, conversation, text, understanding }: UnderstoodTurn): Promise<boolean> {
  if (orderNumbersIn(text).length > 0) return true;
  if (understanding.slots.phone === null) return false;
  const asked = await lastSaid(deps, event.shopId, conversation.id);
  return asked?.template === 'reply.order_status_none' && !(await openOrderOf(deps.store, conversation));
}

async function lastSaid(deps: Deps, shopId: string, conversationId: string): Promise<Row<'outbox'> | undefined> {
  const rows = await find(deps.store, 'outbox', { shopId, conversationId, outcome: ['sent', 'delivered', 'read'] });
  return rows.sort((a, b) => (b.sentAt ?? 0) - (a.sentAt ?? 0) || (a.id < b.id ? 1 : -1))[0];
}
