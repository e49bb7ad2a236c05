import { and, count, eq, gt } from 'drizzle-orm';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** How many sends ended, or wait, in each outcome. */
export async function outboxCounts(store: Store, shopId: string): Promise<Record<Row<'outbox'>['outcome'], number>> {
  const { outbox } = store.t;
  const rows = await store.read
    .select({ outcome: outbox.outcome, n: count() })
    .from(outbox)
    .where(eq(outbox.shopId, shopId))
    .groupBy(outbox.outcome);
  const none = { pending: 0, sent: 0, delivered: 0, read: 0, failed: 0, skipped: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ outcome, n }) => [outcome, Number(n)])) };
}

/** How many sends were queued after a moment. */
export async function sendsSince(store: Store, shopId: string, after: number): Promise<number> {
  const { outbox } = store.t;
  const rows = await store.read
    .select({ n: count() })
    .from(outbox)
    .where(and(eq(outbox.shopId, shopId), gt(outbox.createdAt, after)));
  return Number(rows[0]?.n ?? 0);
}
