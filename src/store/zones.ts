import { asc, eq } from 'drizzle-orm';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** The shop's delivery zones, in the order they are asked. */
export async function zonesOf(store: Store, shopId: string): Promise<Row<'zones'>[]> {
  const { zones } = store.t;
  return store.read.select().from(zones).where(eq(zones.shopId, shopId)).orderBy(asc(zones.position), asc(zones.id));
}
