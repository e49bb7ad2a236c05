import { and, eq } from 'drizzle-orm';
import { type PageOf, type PageRequest, pageByKey } from './page-by-key.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** Work for people, the most urgent first. */
export async function listTasks(
  store: Store,
  shopId: string,
  { status, orderId }: { status?: Row<'tasks'>['status'] | undefined; orderId?: string | undefined },
  request: PageRequest,
): Promise<PageOf<Row<'tasks'>>> {
  const { tasks } = store.t;
  const where = and(
    eq(tasks.shopId, shopId),
    status && eq(tasks.status, status),
    orderId === undefined ? undefined : eq(tasks.orderId, orderId),
  );
  return pageByKey<Row<'tasks'>>(store, tasks, { key: tasks.dueAt, id: tasks.id }, where, request, 'oldest');
}
