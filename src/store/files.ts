import { findOne } from './rows.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** A stored photo or attachment with its bytes. */
export const fileById = (store: Store, shopId: string, id: string): Promise<Row<'files'> | undefined> =>
  findOne(store, 'files', { shopId, id });
