import { and, asc, count, desc, eq, gt, inArray, type SQL } from 'drizzle-orm';
import { type PageOf, type PageRequest, pageByKey } from './page-by-key.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

type HideState = Row<'hides'>['state'];

/** What is on record about hiding comments, newest first. */
export function listHides(
  store: Store,
  shopId: string,
  { state }: { state?: HideState | undefined },
  request: PageRequest,
): Promise<PageOf<Row<'hides'>>> {
  const { hides } = store.t;
  const where = and(eq(hides.shopId, shopId), state && eq(hides.state, state));
  return pageByKey<Row<'hides'>>(store, hides, { key: hides.createdAt, id: hides.id }, where, request);
}

/** A proposal with the comment it is about, as it stands now, and whoever wrote it. */
export interface ShownHide {
  hide: Row<'hides'>;
  message: Row<'messages'>;
  buyer: Row<'buyers'> | null;
}

async function shownHides(store: Store, where: SQL | undefined, limit: number, newest: boolean): Promise<ShownHide[]> {
  const { hides, messages, conversations, buyers } = store.t;
  const by = newest ? desc : asc;
  return store.read
    .select({ hide: hides, message: messages, buyer: buyers })
    .from(hides)
    .innerJoin(messages, eq(messages.id, hides.messageId))
    .innerJoin(conversations, eq(conversations.id, hides.conversationId))
    .leftJoin(buyers, eq(buyers.id, conversations.buyerId))
    .where(where)
    .orderBy(by(hides.createdAt), by(hides.id))
    .limit(limit);
}

/** Proposals that wait, the oldest first. */
export function waitingHides(store: Store, shopId: string, limit: number): Promise<ShownHide[]> {
  const { hides } = store.t;
  return shownHides(store, and(eq(hides.shopId, shopId), eq(hides.state, 'proposed')), limit, false);
}

/** Some of them, by their ids. */
export function hidesById(store: Store, shopId: string, ids: string[]): Promise<ShownHide[]> {
  const { hides } = store.t;
  if (ids.length === 0) return Promise.resolve([]);
  return shownHides(store, and(eq(hides.shopId, shopId), inArray(hides.id, ids)), ids.length, true);
}

/** How many proposals came after a moment. */
export async function hidesSince(store: Store, shopId: string, after: number): Promise<number> {
  const { hides } = store.t;
  const own = and(eq(hides.shopId, shopId), eq(hides.state, 'proposed'), gt(hides.createdAt, after));
  const rows = await store.read.select({ n: count() }).from(hides).where(own);
  return Number(rows[0]?.n ?? 0);
}
