import { and, count, desc, eq, gt, inArray, isNull, type SQL } from 'drizzle-orm';
import { type PageOf, type PageRequest, pageByKey } from './page-by-key.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

export const CHAT_FILTERS = ['all', 'waiting', 'paused'] as const;
export type ChatFilter = (typeof CHAT_FILTERS)[number];

function chosen(store: Store, shopId: string, filter: ChatFilter, now: number): SQL | undefined {
  const { conversations } = store.t;
  const own = eq(conversations.shopId, shopId);
  if (filter === 'waiting') return and(own, gt(conversations.unanswered, 0));
  return filter === 'paused' ? and(own, gt(conversations.pausedUntil, now)) : own;
}

/** Conversations of a filter, the last spoken in first. */
export function chatPage(
  store: Store,
  shopId: string,
  filter: ChatFilter,
  now: number,
  request: PageRequest,
): Promise<PageOf<Row<'conversations'>>> {
  const { conversations } = store.t;
  const columns = { key: conversations.updatedAt, id: conversations.id };
  return pageByKey<Row<'conversations'>>(store, conversations, columns, chosen(store, shopId, filter, now), request);
}

/** How many each filter holds. */
export async function chatCounts(store: Store, shopId: string, now: number): Promise<Record<ChatFilter, number>> {
  const { conversations } = store.t;
  const one = async (filter: ChatFilter): Promise<number> => {
    const rows = await store.read
      .select({ n: count() })
      .from(conversations)
      .where(chosen(store, shopId, filter, now));
    return Number(rows[0]?.n ?? 0);
  };
  const [all, waiting, paused] = await Promise.all([one('all'), one('waiting'), one('paused')]);
  return { all, waiting, paused };
}

/** How many conversations were spoken in since a moment by buyers. */
export async function chatsSince(store: Store, shopId: string, after: number): Promise<number> {
  const { conversations } = store.t;
  const rows = await store.read
    .select({ n: count() })
    .from(conversations)
    .where(
      and(eq(conversations.shopId, shopId), gt(conversations.lastInboundAt, after), gt(conversations.unanswered, 0)),
    );
  return Number(rows[0]?.n ?? 0);
}

/** What the lines of the list show beside the conversation: its latest understood message and running clock. */
export async function latestInteractions(
  store: Store,
  shopId: string,
  conversationIds: string[],
): Promise<{ interaction: Row<'interactions'>; clock: Row<'slaClocks'> | null }[]> {
  if (conversationIds.length === 0) return [];
  const { interactions, slaClocks } = store.t;
  return store.read
    .select({ interaction: interactions, clock: slaClocks })
    .from(interactions)
    .leftJoin(slaClocks, eq(slaClocks.interactionId, interactions.id))
    .where(and(eq(interactions.shopId, shopId), inArray(interactions.conversationId, conversationIds)))
    .orderBy(desc(interactions.receivedAt), desc(interactions.id))
    .limit(500);
}

/** Orders of a buyer with what they came to, for the side of a chat. */
export async function ordersOfBuyer(store: Store, shopId: string, buyerId: string): Promise<Row<'orders'>[]> {
  const { orders } = store.t;
  return store.read
    .select()
    .from(orders)
    .where(and(eq(orders.shopId, shopId), eq(orders.buyerId, buyerId), isNull(orders.mergedInto)))
    .orderBy(desc(orders.createdAt), desc(orders.id))
    .limit(50);
}
