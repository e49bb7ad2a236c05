import { and, count, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import { upsert } from './rows.js';
import type { Row } from './schema.js';
import type { Statement, Store } from './store.js';

/** Fetched afterwards, or hours late: says nothing about whether webhooks come. */
const ON_TIME_MS = 600_000;

/** Events that webhooks brought within an hour, by Page. `from` and `to` bound their ids, which are in order of arrival. */
export async function eventsBetween(
  store: Store,
  from: string,
  to: string,
): Promise<{ pageId: string; shopId: string; events: number }[]> {
  const { inbox } = store.t;
  const rows = await store.read
    .select({ pageId: inbox.pageId, shopId: inbox.shopId, events: count() })
    .from(inbox)
    .where(and(gte(inbox.id, from), lt(inbox.id, to), lt(sql`${inbox.receivedAt} - ${inbox.eventAt}`, ON_TIME_MS)))
    .groupBy(inbox.pageId, inbox.shopId);
  return rows.map((row) => ({ ...row, events: Number(row.events) }));
}

/** When the newest event came that a webhook brought in time, among the ids from `from` on; null: none. */
export async function newestOnTime(store: Store, pageId: string, from: string): Promise<number | null> {
  const { inbox } = store.t;
  const rows = await store.read
    .select({ at: inbox.receivedAt })
    .from(inbox)
    .where(
      and(gte(inbox.id, from), eq(inbox.pageId, pageId), lt(sql`${inbox.receivedAt} - ${inbox.eventAt}`, ON_TIME_MS)),
    )
    .orderBy(desc(inbox.id))
    .limit(1);
  return rows[0]?.at ?? null;
}

/** Keeps what was counted for an hour; counted again, it is put right. */
export const keepHour = (store: Store, row: Row<'pageHours'>): Statement =>
  upsert(store, 'pageHours', ['pageId', 'hourAt'], row, { events: row.events });

/** What was counted in some hours. */
export async function pageHours(store: Store, pageId: string, hours: readonly number[]): Promise<Row<'pageHours'>[]> {
  const { pageHours: table } = store.t;
  if (hours.length === 0) return [];
  return store.read
    .select()
    .from(table)
    .where(and(eq(table.pageId, pageId), inArray(table.hourAt, [...hours])));
}

/** Forgets hours too old to say what is normal. */
export const forgetHours = (store: Store, before: number): Statement => {
  const { pageHours: table } = store.t;
  return store.write.delete(table).where(lt(table.hourAt, before));
};
