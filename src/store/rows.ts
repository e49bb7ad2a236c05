import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { NewRow, Row, Tables } from './schema.js';
import type { Statement, Store } from './store.js';

type Table = keyof Tables;
/** Equal to a value, to null, or to one of several. */
export type Where<T extends Table> = { [K in keyof Row<T>]?: Row<T>[K] | readonly Row<T>[K][] };

function condition(table: PgTable, where: object): SQL | undefined {
  const columns = table as unknown as Record<string, Parameters<typeof isNull>[0] & { notNull: boolean }>;
  const parts = Object.entries(where).map(([name, value]) => {
    const column = columns[name];
    if (!column) throw new Error(`No column ${name}.`);
    if (value === undefined) throw new Error(`The condition on ${name} is undefined.`);
    if (value === null) return isNull(column);
    return Array.isArray(value) ? inArray(column as never, value) : eq(column as never, value);
  });
  return and(...parts);
}

/** An insert of one row or several. */
export function insert<T extends Table>(store: Store, table: T, row: NewRow<T> | NewRow<T>[]): Statement {
  return store.write.insert(store.t[table] as PgTable).values(row as never);
}

/** An insert that does nothing where a unique key already stands. */
export function insertOnce<T extends Table>(store: Store, table: T, row: NewRow<T> | NewRow<T>[]): Statement {
  return store.write
    .insert(store.t[table] as PgTable)
    .values(row as never)
    .onConflictDoNothing();
}

/** An insert that, where the row's key already stands, sets the given columns instead. */
export function upsert<T extends Table>(
  store: Store,
  table: T,
  key: (keyof Row<T> & string)[],
  row: NewRow<T>,
  set: Partial<NewRow<T>>,
): Statement {
  const columns = store.t[table] as unknown as Record<string, never>;
  return store.write
    .insert(store.t[table] as PgTable)
    .values(row as never)
    .onConflictDoUpdate({ target: key.map((name) => columns[name] as never), set: set as never });
}

/** An update of the rows that match; wrap it in `exactly` to guard what was seen. */
export function update<T extends Table>(store: Store, table: T, where: Where<T>, set: Partial<Row<T>>): Statement {
  return store.write
    .update(store.t[table] as PgTable)
    .set(set as never)
    .where(condition(store.t[table] as PgTable, where));
}

/** A delete of the rows that match. */
export function remove<T extends Table>(store: Store, table: T, where: Where<T>): Statement {
  return store.write.delete(store.t[table] as PgTable).where(condition(store.t[table] as PgTable, where));
}

/** The rows that match, in no promised order; for small sets. */
export async function find<T extends Table>(store: Store, table: T, where: Where<T>): Promise<Row<T>[]> {
  const rows = await store.read
    .select()
    .from(store.t[table] as PgTable)
    .where(condition(store.t[table] as PgTable, where));
  return rows as Row<T>[];
}

/** The one row that matches, or undefined. */
export async function findOne<T extends Table>(store: Store, table: T, where: Where<T>): Promise<Row<T> | undefined> {
  const rows = await store.read
    .select()
    .from(store.t[table] as PgTable)
    .where(condition(store.t[table] as PgTable, where))
    .limit(1);
  return rows[0] as Row<T> | undefined;
}
