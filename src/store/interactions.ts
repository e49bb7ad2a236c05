import { and, eq } from 'drizzle-orm';
import { type PageOf, type PageRequest, pageByKey } from './page-by-key.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** What buyers did, newest first. */
export async function listInteractions(
  store: Store,
  shopId: string,
  filter: { status?: Row<'interactions'>['status'] | undefined; conversationId?: string | undefined },
  request: PageRequest,
): Promise<PageOf<Row<'interactions'>>> {
  const { interactions } = store.t;
  const where = and(
    eq(interactions.shopId, shopId),
    filter.status && eq(interactions.status, filter.status),
    filter.conversationId === undefined ? undefined : eq(interactions.conversationId, filter.conversationId),
  );
  const key = { key: interactions.receivedAt, id: interactions.id };
  return pageByKey<Row<'interactions'>>(store, interactions, key, where, request);
}
