import { and, eq, isNull, lt, or } from 'drizzle-orm';
import type { Statement, Store } from './store.js';

/** Holds a Page's sends back until a time, or every Page's; one that is held longer already stays so. */
export function holdPages(store: Store, pageId: string | null, until: number): Statement {
  const { pages } = store.t;
  const sooner = or(isNull(pages.holdUntil), lt(pages.holdUntil, until));
  return store.write
    .update(pages)
    .set({ holdUntil: until })
    .where(and(pageId === null ? undefined : eq(pages.id, pageId), sooner));
}
