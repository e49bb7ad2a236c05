import { and, asc, desc, eq, gt, lt, or, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { DomainError } from '../domain/errors.js';
import type { Store } from './store.js';

export interface PageRequest {
  limit: number;
  cursor?: string | undefined;
}
export interface PageOf<T> {
  data: T[];
  nextCursor: string | null;
}

const encode = (at: number | string, id: string): string => Buffer.from(JSON.stringify([at, id])).toString('base64url');

/** A cursor is the caller's word: only what fits the columns reaches the database. */
function decode(cursor: string, key: PgColumn): [number | string, string] {
  const isText = (value: unknown): value is string =>
    typeof value === 'string' && value.isWellFormed() && !value.includes('\u0000');
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const fits = key.dataType === 'number' ? Number.isSafeInteger(at) : isText(at);
    if (fits && isText(id)) return [at, id];
  } catch {
    // falls through to the refusal
  }
  throw new DomainError('invalid', [{ code: 'field_invalid', params: { field: 'cursor' } }]);
}

/** One page of a list ordered by a time (or other key) and the id, newest first unless said; the cursor names the last row. */
export async function pageByKey<T>(
  store: Store,
  table: PgTable,
  columns: { key: PgColumn; id: PgColumn },
  where: SQL | undefined,
  request: PageRequest,
  order: 'newest' | 'oldest' = 'newest',
): Promise<PageOf<T>> {
  const [beyond, by] = order === 'newest' ? [lt, desc] : [gt, asc];
  const after = request.cursor === undefined ? undefined : decode(request.cursor, columns.key);
  const from = after && or(beyond(columns.key, after[0]), and(eq(columns.key, after[0]), beyond(columns.id, after[1])));
  const rows = (await store.read
    .select()
    .from(table)
    .where(and(where, from))
    .orderBy(by(columns.key), by(columns.id))
    .limit(request.limit + 1)) as T[];
  const data = rows.slice(0, request.limit);
  const last = data.at(-1) as Record<string, number | string> | undefined;
  const more = rows.length > request.limit && last !== undefined;
  return {
    data,
    nextCursor: more ? encode(keyOf(last, columns.key, table), keyOf(last, columns.id, table) as string) : null,
  };
}

/** The row's value of a column, by the property it is read under. */
function keyOf(row: Record<string, number | string>, column: PgColumn, table: PgTable): number | string {
  const name = Object.entries(table).find(([, value]) => value === column)?.[0];
  return row[name as string] as number | string;
}
