import { and, asc, count, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** A draft in the queue with what its line shows. */
export interface QueuedDraft {
  draft: Row<'drafts'>;
  interaction: Row<'interactions'>;
  buyer: Row<'buyers'> | null;
  clock: Row<'slaClocks'> | null;
}

/** Drafts that wait, what breaks first on top; `ids` narrows to some. */
export async function queuedDrafts(
  store: Store,
  shopId: string,
  limit: number,
  ids?: string[],
): Promise<QueuedDraft[]> {
  const { drafts, interactions, buyers, slaClocks } = store.t;
  return store.read
    .select({ draft: drafts, interaction: interactions, buyer: buyers, clock: slaClocks })
    .from(drafts)
    .innerJoin(interactions, eq(interactions.id, drafts.interactionId))
    .leftJoin(buyers, eq(buyers.id, interactions.buyerId))
    .leftJoin(slaClocks, eq(slaClocks.interactionId, interactions.id))
    .where(and(eq(drafts.shopId, shopId), ids ? inArray(drafts.id, ids) : eq(drafts.status, 'pending')))
    .orderBy(asc(sql`coalesce(${slaClocks.breachAt}, ${drafts.createdAt})`), asc(drafts.id))
    .limit(limit);
}

/** How many drafts came after a moment. */
export async function draftsSince(store: Store, shopId: string, after: number): Promise<number> {
  const { drafts } = store.t;
  const rows = await store.read
    .select({ n: count() })
    .from(drafts)
    .where(and(eq(drafts.shopId, shopId), eq(drafts.status, 'pending'), gt(drafts.createdAt, after)));
  return Number(rows[0]?.n ?? 0);
}

/** How many orders each of some buyers has made. */
export async function orderCountOf(store: Store, shopId: string, buyerId: string): Promise<number> {
  const { orders } = store.t;
  const rows = await store.read
    .select({ n: count() })
    .from(orders)
    .where(and(eq(orders.shopId, shopId), eq(orders.buyerId, buyerId), isNull(orders.mergedInto)));
  return Number(rows[0]?.n ?? 0);
}
