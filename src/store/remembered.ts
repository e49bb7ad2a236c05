import type { Store } from './store.js';

/** What `load` answers for a shop, made once and again after a commit to one of the tables (by their names in SQL); a failure is not kept. */
export function rememberedByShop<T>(
  store: Store,
  tables: readonly string[],
  load: (shopId: string) => Promise<T>,
): (shopId: string) => Promise<T> {
  let known = new Map<string, Promise<T>>();
  store.onCommit((written) => {
    if (tables.some((table) => written.has(table))) known = new Map();
  });
  return (shopId) => {
    const remembered = known.get(shopId);
    if (remembered) return remembered;
    const loading = load(shopId);
    known.set(shopId, loading);
    loading.catch(() => known.delete(shopId));
    return loading;
  };
}
