import { and, asc, eq, inArray, lt, ne } from 'drizzle-orm';
import type { Statement, Store } from './store.js';

/** Events that are over: acted on, or kept without consequence. What waits or failed is somebody's work still. */
const OVER = ['done', 'kept', 'unknown'] as const;
const EMPTY = '{}';

const over = (store: Store, shopId: string, before: string, limit: number, more?: ReturnType<typeof ne>) => {
  const { inbox } = store.t;
  return store.read
    .select({ id: inbox.id })
    .from(inbox)
    .where(and(eq(inbox.shopId, shopId), inArray(inbox.status, [...OVER]), lt(inbox.id, before), more))
    .orderBy(asc(inbox.id))
    .limit(limit);
};

/** Empties events of before an id, at most `limit` at once; the keys by which a repeat is known stay. */
export function emptyEvents(store: Store, shopId: string, before: string, limit: number): Statement {
  const { inbox } = store.t;
  const full = over(store, shopId, before, limit, ne(inbox.payload, EMPTY));
  return store.write.update(inbox).set({ payload: EMPTY, error: null }).where(inArray(inbox.id, full));
}

/** Removes events of before an id with their keys, at most `limit` at once. */
export function removeEvents(store: Store, shopId: string, before: string, limit: number): Statement {
  const { inbox } = store.t;
  return store.write.delete(inbox).where(inArray(inbox.id, over(store, shopId, before, limit)));
}
