import { and, count, eq, isNull } from 'drizzle-orm';
import { findOne } from './rows.js';
import type { Store } from './store.js';

/** The action log's line of somebody having looked over the texts buyers get. */
export const TEXTS_LOOKED_OVER = 'templates.look';

/** What of the first things to do in a shop is done, as its rows say. */
export async function firstRunState(store: Store, shopId: string) {
  const { memberships, users } = store.t;
  const [page, product, zone, looked, answer, people] = await Promise.all([
    findOne(store, 'pages', { shopId, state: 'connected' }),
    findOne(store, 'products', { shopId }),
    findOne(store, 'zones', { shopId }),
    findOne(store, 'auditLog', { shopId, action: TEXTS_LOOKED_OVER }),
    findOne(store, 'drafts', { shopId, status: ['approved', 'sent'] }),
    store.read
      .select({ n: count() })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(and(eq(memberships.shopId, shopId), isNull(users.disabledAt))),
  ]);
  return {
    page: page !== undefined,
    products: product !== undefined,
    zones: zone !== undefined,
    templates: looked !== undefined,
    people: Number(people[0]?.n ?? 0) > 1,
    first_answer: answer !== undefined,
  };
}
