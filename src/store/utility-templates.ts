import { asc, eq, lte, or } from 'drizzle-orm';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** Templates Facebook is to be asked about: those under review, and any not heard of since `before`. */
export async function templatesToAsk(store: Store, before: number): Promise<Row<'utilityTemplates'>[]> {
  const { utilityTemplates } = store.t;
  return store.read
    .select()
    .from(utilityTemplates)
    .where(or(eq(utilityTemplates.state, 'pending'), lte(utilityTemplates.checkedAt, before)))
    .orderBy(asc(utilityTemplates.pageId), asc(utilityTemplates.id))
    .limit(500);
}
