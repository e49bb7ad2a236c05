import { asc, inArray } from 'drizzle-orm';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** Whoever is known by an id of Facebook's, on whichever Page, as a commenter or in Messenger. */
export async function identitiesNamed(store: Store, id: string): Promise<Row<'identities'>[]> {
  const { identities, pages } = store.t;
  const known = await store.read.select({ id: pages.id }).from(pages).orderBy(asc(pages.id));
  if (known.length === 0) return [];
  const values = known.map((page) => `${page.id}:${id}`);
  return store.read.select().from(identities).where(inArray(identities.value, values));
}
