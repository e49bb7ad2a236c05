import { and, eq } from 'drizzle-orm';
import { findOne } from './rows.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** Whether a file of the shop has this id; its bytes stay where they are. */
export async function fileExists(store: Store, shopId: string, id: string): Promise<boolean> {
  const { files } = store.t;
  const rows = await store.read
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.shopId, shopId), eq(files.id, id)))
    .limit(1);
  return rows.length > 0;
}

/** A stored photo or attachment with its bytes. */
export const fileById = (store: Store, shopId: string, id: string): Promise<Row<'files'> | undefined> =>
  findOne(store, 'files', { shopId, id });
