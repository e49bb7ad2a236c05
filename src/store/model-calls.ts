import { and, asc, eq, lt, lte, or } from 'drizzle-orm';
import type { Row } from './schema.js';
import type { Statement, Store } from './store.js';

/** Turns a model is to be asked about, and those whose asker has not come back in time; the oldest first. */
export async function dueModelCalls(store: Store, now: number, limit: number): Promise<Row<'modelCalls'>[]> {
  const { modelCalls: t } = store.t;
  return store.read
    .select()
    .from(t)
    .where(or(eq(t.state, 'waiting'), and(eq(t.state, 'asking'), lte(t.leaseUntil, now))))
    .orderBy(asc(t.createdAt), asc(t.interactionId))
    .limit(limit);
}

/** Removes answers nobody will ask for again: the facts they were given with are long others. */
export function oldModelAnswers(store: Store, before: number): Statement {
  const { modelAnswers } = store.t;
  return store.write.delete(modelAnswers).where(lt(modelAnswers.at, before));
}
