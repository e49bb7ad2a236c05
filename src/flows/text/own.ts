import type { OwnText, Templates } from '../../messages/templates.js';
import type { Row } from '../../store/schema.js';
import type { Store } from '../../store/store.js';
import { textVersions } from '../../store/text-versions.js';

/** What counts of a shop's versions: the last of each text and language, unless it went back to the shipped one. */
export function currentTexts(versions: readonly Row<'textVersions'>[]): OwnText[] {
  const last = new Map(versions.map((row) => [`${row.language}/${row.key}`, row]));
  return [...last.values()].flatMap(({ key, language, source }) =>
    source === null ? [] : [{ key, language, source }],
  );
}

/** Reads the texts a shop sends, its own over the shipped, through a memory that a commit to them empties. */
export function shopTexts(store: Store, shipped: Templates): (shopId: string) => Promise<Templates> {
  let known = new Map<string, Promise<Templates>>();
  store.onCommit((tables) => {
    if (tables.has('text_versions')) known = new Map();
  });
  const load = async (shopId: string): Promise<Templates> => {
    const own = currentTexts(await textVersions(store, shopId));
    return own.length === 0 ? shipped : shipped.withOwn(own);
  };
  return (shopId) => {
    const remembered = known.get(shopId);
    if (remembered) return remembered;
    const loading = load(shopId);
    known.set(shopId, loading);
    loading.catch(() => known.delete(shopId));
    return loading;
  };
}
