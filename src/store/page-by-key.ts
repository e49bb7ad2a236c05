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

type Value = number | string;

/** A cursor is the caller's word: only what fits the columns reaches the database. */
function decode(cursor: string, keys: readonly PgColumn[]): Value[] {
  const isText = (value: unknown): value is string =>
    typeof value === 'string' && value.isWellFormed() && !value.includes('\u0000');
  const fits = (value: unknown, { dataType }: PgColumn): boolean =>
    dataType === 'number' ? Number.isSafeInteger(value) : isText(value);
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === keys.length && keys.every((key, at) => fits(values[at], key)))
      return values;
  } catch {
    // falls through to the refusal
  }
  throw new DomainError('invalid', [{ code: 'field_invalid', params: { field: 'cursor' } }]);
}

/**
 * One page of a list ordered by a time (or other key), where given by what breaks its ties, and the id; newest first
 * unless said. The cursor names the last row.
 */
export async function pageByKey<T>(
  store: Store,
  table: PgTable,
  columns: { key: PgColumn; tie?: PgColumn; id: PgColumn },
  where: SQL | undefined,
  request: PageRequest,
  order: 'newest' | 'oldest' = 'newest',
): Promise<PageOf<T>> {
  const [beyond, by] = order === 'newest' ? [lt, desc] : [gt, asc];
  const keys = [columns.key, ...(columns.tie ? [columns.tie] : []), columns.id];
  const after = request.cursor === undefined ? null : decode(request.cursor, keys);
  // Beyond the last row: by the first column in which they differ.
  const from =
    after &&
    or(
      ...keys.map((key, at) =>
        and(...keys.slice(0, at).map((each, index) => eq(each, after[index])), beyond(key, after[at])),
      ),
    );
  const rows = (await store.read
    .select()
    .from(table)
    .where(from ? and(where, from) : where)
    .orderBy(...keys.map(by))
    .limit(request.limit + 1)) as T[];
  const data = rows.slice(0, request.limit);
  const last = data.at(-1) as Record<string, Value> | undefined;
  const more = rows.length > request.limit && last !== undefined;
  const cursor = (row: Record<string, Value>): string =>
    Buffer.from(JSON.stringify(keys.map((key) => keyOf(row, key, table)))).toString('base64url');
  return { data, nextCursor: more ? cursor(last) : null };
}

/** The row's value of a column, by the property it is read under. */
function keyOf(row: Record<string, Value>, column: PgColumn, table: PgTable): Value {
  const name = Object.entries(table).find(([, value]) => value === column)?.[0];
  return row[name as string] as Value;
}
