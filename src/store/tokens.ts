import { eq } from 'drizzle-orm';
import { type PageOf, type PageRequest, pageByKey } from './page-by-key.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** API tokens of a shop, newest first, revoked ones too. */
export async function listTokens(store: Store, shopId: string, request: PageRequest): Promise<PageOf<Row<'tokens'>>> {
  const { tokens } = store.t;
  const key = { key: tokens.createdAt, id: tokens.id };
  return pageByKey<Row<'tokens'>>(store, tokens, key, eq(tokens.shopId, shopId), request);
}
