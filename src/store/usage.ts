import { and, count, countDistinct, eq, gt, gte, isNull, lt, or } from 'drizzle-orm';
import type { Store } from './store.js';

/** What the trade's plans meter, counted in [from, to). */
export interface Usage {
  /** Comments of buyers. */
  comments: number;
  /** Replies written for a person to approve. */
  drafts: number;
  /** Posts that buyers commented on. */
  posts: number;
  /** Campaigns whose window touches the time. */
  campaigns: number;
  /** Active products, now. */
  products: number;
}

export async function usageBetween(store: Store, shopId: string, from: number, to: number): Promise<Usage> {
  const { interactions, drafts, campaigns, products } = store.t;
  const commented = and(
    eq(interactions.shopId, shopId),
    eq(interactions.kind, 'comment'),
    gte(interactions.receivedAt, from),
    lt(interactions.receivedAt, to),
  );
  const [comments, written, running, active] = await Promise.all([
    store.read
      .select({ n: count(), posts: countDistinct(interactions.postId) })
      .from(interactions)
      .where(commented),
    store.read
      .select({ n: count() })
      .from(drafts)
      .where(and(eq(drafts.shopId, shopId), gte(drafts.createdAt, from), lt(drafts.createdAt, to))),
    store.read
      .select({ n: count() })
      .from(campaigns)
      .where(
        and(
          eq(campaigns.shopId, shopId),
          eq(campaigns.enabled, true),
          or(isNull(campaigns.startsAt), lt(campaigns.startsAt, to)),
          or(isNull(campaigns.endsAt), gt(campaigns.endsAt, from)),
        ),
      ),
    store.read
      .select({ n: count() })
      .from(products)
      .where(and(eq(products.shopId, shopId), eq(products.active, true))),
  ]);
  return {
    comments: Number(comments[0]?.n ?? 0),
    drafts: Number(written[0]?.n ?? 0),
    posts: Number(comments[0]?.posts ?? 0),
    campaigns: Number(running[0]?.n ?? 0),
    products: Number(active[0]?.n ?? 0),
  };
}
