import { asc, lte } from 'drizzle-orm';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** Timers whose time has come, the most overdue first. */
export async function dueTimers(store: Store, now: number, limit: number): Promise<Row<'timers'>[]> {
  const { timers } = store.t;
  return store.read
    .select()
    .from(timers)
    .where(lte(timers.dueAt, now))
    .orderBy(asc(timers.dueAt), asc(timers.kind), asc(timers.subject))
    .limit(limit);
}
