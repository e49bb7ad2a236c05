import { and, desc, eq } from 'drizzle-orm';
import { type PageOf, type PageRequest, pageByKey } from './page-by-key.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** Which drafts are listed. */
export interface DraftFilter {
  status?: Row<'drafts'>['status'] | undefined;
  conversationId?: string | undefined;
}

/** Drafts, newest first. */
export async function listDrafts(
  store: Store,
  shopId: string,
  filter: DraftFilter,
  request: PageRequest,
): Promise<PageOf<Row<'drafts'>>> {
  const { drafts } = store.t;
  const where = and(
    eq(drafts.shopId, shopId),
    filter.status && eq(drafts.status, filter.status),
    filter.conversationId === undefined ? undefined : eq(drafts.conversationId, filter.conversationId),
  );
  return pageByKey<Row<'drafts'>>(store, drafts, { key: drafts.createdAt, id: drafts.id }, where, request);
}

/** The newest drafts that wait for a person. */
export async function pendingDrafts(store: Store, shopId: string, limit: number): Promise<Row<'drafts'>[]> {
  const { drafts } = store.t;
  return store.read
    .select()
    .from(drafts)
    .where(and(eq(drafts.shopId, shopId), eq(drafts.status, 'pending')))
    .orderBy(desc(drafts.createdAt), desc(drafts.id))
    .limit(limit);
}
