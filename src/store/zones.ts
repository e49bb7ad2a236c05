import { find } from './rows.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** The shop's delivery zones, in the order they are asked. */
export async function zonesOf(store: Store, shopId: string): Promise<Row<'zones'>[]> {
  const zones = await find(store, 'zones', { shopId });
  return zones.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}
