import { and, asc, eq, exists, gt, inArray, lte, sql } from 'drizzle-orm';
import { ROUTED_KINDS } from '../domain/outbox.js';
import { takeTurns } from '../domain/send-rate.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

type Kind = Row<'outbox'>['kind'];

/**
 * What is due now, the Pages taking turns and each Page's oldest first: a Page with thousands waiting holds up no other.
 * Of a disconnected Page only what the router may send another way.
 */
export async function dueSends(store: Store, now: number, limit: number): Promise<Row<'outbox'>[]> {
  const { outbox, pages } = store.t;
  const due = and(eq(outbox.state, 'queued'), lte(outbox.notBefore, now));
  const waiting = store.read
    .select({ one: sql`1` })
    .from(outbox)
    .where(and(eq(outbox.pageId, pages.id), due));
  const some = await store.read.select({ id: pages.id, state: pages.state }).from(pages).where(exists(waiting));
  const queues = await Promise.all(
    some.map(({ id, state }) =>
      store.read
        .select()
        .from(outbox)
        .where(
          and(eq(outbox.pageId, id), due, state === 'disconnected' ? inArray(outbox.kind, ROUTED_KINDS) : undefined),
        )
        .orderBy(asc(outbox.notBefore), asc(outbox.id))
        .limit(limit),
    ),
  );
  const filled = queues.filter(({ length }) => length > 0);
  return takeTurns(filled.sort(byHead), limit);
}

const byHead = ([left]: Row<'outbox'>[], [right]: Row<'outbox'>[]): number =>
  (left?.notBefore ?? 0) - (right?.notBefore ?? 0);

/** When sends of some kinds left a Page after `since`, and whether each carried a picture. */
export async function sentSince(
  store: Store,
  pageId: string,
  kinds: readonly Kind[],
  since: number,
): Promise<{ at: number; picture: boolean }[]> {
  const { outbox } = store.t;
  const rows = await store.read
    .select({ at: outbox.sendingAt, extras: outbox.extras })
    .from(outbox)
    .where(and(eq(outbox.pageId, pageId), inArray(outbox.kind, [...kinds]), gt(outbox.sendingAt, since)));
  return rows.map(({ at, extras }) => ({ at: at ?? 0, picture: extras.fileId !== undefined }));
}

/** When sends of some kinds that wait are to leave a Page. */
export async function plannedSends(
  store: Store,
  pageId: string,
  kinds: readonly Kind[],
  after: number,
): Promise<number[]> {
  const { outbox } = store.t;
  const planned = and(eq(outbox.state, 'queued'), gt(outbox.notBefore, after), inArray(outbox.kind, [...kinds]));
  const rows = await store.read
    .select({ at: outbox.notBefore })
    .from(outbox)
    .where(and(eq(outbox.pageId, pageId), planned));
  return rows.map(({ at }) => at);
}
