import { and, eq, inArray } from 'drizzle-orm';
import { type PageOf, type PageRequest, pageByKey } from './page-by-key.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** The shops whose events somebody of `shopId` looks after: their own; the only shop also what came for no Page of ours. */
async function lookedAfterBy(store: Store, shopId: string): Promise<string[]> {
  const { shops } = store.t;
  const two = await store.read.select({ id: shops.id }).from(shops).limit(2);
  return two.length === 1 ? [shopId, ''] : [shopId];
}

/** Events that failed and wait for a person, newest first. */
export async function listDeadLetters(
  store: Store,
  shopId: string,
  request: PageRequest,
): Promise<PageOf<Row<'inbox'>>> {
  const { inbox } = store.t;
  const where = and(inArray(inbox.shopId, await lookedAfterBy(store, shopId)), eq(inbox.status, 'dead'));
  return pageByKey<Row<'inbox'>>(store, inbox, { key: inbox.receivedAt, id: inbox.id }, where, request);
}

/** One kept event, whatever has become of it. */
export async function eventById(store: Store, shopId: string, id: string): Promise<Row<'inbox'> | undefined> {
  const { inbox } = store.t;
  const rows = await store.read
    .select()
    .from(inbox)
    .where(and(inArray(inbox.shopId, await lookedAfterBy(store, shopId)), eq(inbox.id, id)))
    .limit(1);
  return rows[0];
}
