import { and, count, countDistinct, eq, exists } from 'drizzle-orm';
import type { Store } from './store.js';

/** From comments to delivered orders; orders are those of conversations the campaign began or touched. */
export interface Funnel {
  comments: number;
  conversations: number;
  orders: number;
  delivered: number;
}

export async function campaignFunnel(store: Store, shopId: string, campaignId: string): Promise<Funnel> {
  const { interactions, orders } = store.t;
  const inCampaign = and(eq(interactions.shopId, shopId), eq(interactions.campaignId, campaignId));
  const talked = store.read
    .select({ id: interactions.id })
    .from(interactions)
    .where(and(inCampaign, eq(interactions.conversationId, orders.conversationId)));
  const [comments, conversations, made] = await Promise.all([
    store.read
      .select({ n: count() })
      .from(interactions)
      .where(and(inCampaign, eq(interactions.kind, 'comment'))),
    store.read
      .select({ n: countDistinct(interactions.conversationId) })
      .from(interactions)
      .where(inCampaign),
    store.read
      .select({ status: orders.status, n: count() })
      .from(orders)
      .where(and(eq(orders.shopId, shopId), exists(talked)))
      .groupBy(orders.status),
  ]);
  return {
    comments: Number(comments[0]?.n ?? 0),
    conversations: Number(conversations[0]?.n ?? 0),
    orders: made.reduce((sum, { n }) => sum + Number(n), 0),
    delivered: Number(made.find(({ status }) => status === 'delivered')?.n ?? 0),
  };
}
