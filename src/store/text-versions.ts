import { and, asc, eq } from 'drizzle-orm';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** Every version of a shop's own texts, oldest first; the last of a text and language is the one that counts. */
export async function textVersions(
  store: Store,
  shopId: string,
  of: { key?: string; language?: 'bn' | 'en' } = {},
): Promise<Row<'textVersions'>[]> {
  const { textVersions: t } = store.t;
  return store.read
    .select()
    .from(t)
    .where(
      and(
        eq(t.shopId, shopId),
        of.key === undefined ? undefined : eq(t.key, of.key),
        of.language === undefined ? undefined : eq(t.language, of.language),
      ),
    )
    .orderBy(asc(t.key), asc(t.language), asc(t.version));
}
