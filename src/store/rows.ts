import type { PgTable } from 'drizzle-orm/pg-core';
import { builtOnce, once, UNNAMED } from './built-once.js';
import type { NewRow, Row, Tables } from './schema.js';
import {
  columnOf,
  conditionOf,
  conditionShape,
  fillCondition,
  fillRow,
  rowOf,
  rowShape,
  type Values,
} from './shape.js';
import type { Statement, Store } from './store.js';

type Table = keyof Tables;
/** Equal to a value, to null, or to one of several. */
export type Where<T extends Table> = { [K in keyof Row<T>]?: Row<T>[K] | readonly Row<T>[K][] };

const tableOf = (store: Store, table: Table): PgTable => store.t[table] as PgTable;

/** An insert of one row or several. */
export function insert<T extends Table>(store: Store, table: T, row: NewRow<T> | NewRow<T>[]): Statement {
  const into = store.write.insert(tableOf(store, table));
  if (Array.isArray(row)) return into.values(row as never);
  const built = builtOnce(store, `insert ${table} ${rowShape(row)}`, () => into.values(rowOf(row, 'row.') as never));
  return built(fillRow(row, 'row.'));
}

/** An insert that does nothing where a unique key already stands. */
export function insertOnce<T extends Table>(store: Store, table: T, row: NewRow<T> | NewRow<T>[]): Statement {
  const into = store.write.insert(tableOf(store, table));
  if (Array.isArray(row)) return into.values(row as never).onConflictDoNothing();
  const built = builtOnce(store, `insert once ${table} ${rowShape(row)}`, () =>
    into.values(rowOf(row, 'row.') as never).onConflictDoNothing(),
  );
  return built(fillRow(row, 'row.'));
}

/** An insert that, where the row's key already stands, sets the given columns instead. */
export function upsert<T extends Table>(
  store: Store,
  table: T,
  key: (keyof Row<T> & string)[],
  row: NewRow<T>,
  set: Partial<NewRow<T>>,
): Statement {
  const built = builtOnce(store, `upsert ${table} ${key}: ${rowShape(row)}: ${rowShape(set)}`, () =>
    store.write
      .insert(tableOf(store, table))
      .values(rowOf(row, 'row.') as never)
      .onConflictDoUpdate({
        target: key.map((name) => columnOf(tableOf(store, table), name)),
        set: rowOf(set, 'set.') as never,
      }),
  );
  return built(fillRow(set, 'set.', fillRow(row, 'row.')));
}

/** An update of the rows that match; wrap it in `exactly` to guard what was seen. */
export function update<T extends Table>(store: Store, table: T, where: Where<T>, set: Partial<Row<T>>): Statement {
  const built = builtOnce(store, `update ${table} ${rowShape(set)}:${conditionShape(where)}`, () =>
    store.write
      .update(tableOf(store, table))
      .set(rowOf(set, 'set.') as never)
      .where(conditionOf(tableOf(store, table), where)),
  );
  return built(fillRow(set, 'set.', fillCondition(where)));
}

/** A delete of the rows that match. */
export function remove<T extends Table>(store: Store, table: T, where: Where<T>): Statement {
  const built = builtOnce(store, `delete ${table}${conditionShape(where)}`, () =>
    store.write.delete(tableOf(store, table)).where(conditionOf(tableOf(store, table), where)),
  );
  return built(fillCondition(where));
}

/** The rows that match, in no promised order; for small sets. */
export async function find<T extends Table>(store: Store, table: T, where: Where<T>): Promise<Row<T>[]> {
  const query = once(store, `find ${table}${conditionShape(where)}`, () =>
    queryOf(store, table, where).prepare(UNNAMED),
  );
  return (await query.execute(fillCondition(where))) as Row<T>[];
}

/** The one row that matches, or undefined. */
export async function findOne<T extends Table>(store: Store, table: T, where: Where<T>): Promise<Row<T> | undefined> {
  const query = once(store, `find one ${table}${conditionShape(where)}`, () =>
    queryOf(store, table, where).limit(1).prepare(UNNAMED),
  );
  return (await query.execute(fillCondition(where)))[0] as Row<T> | undefined;
}

const queryOf = (store: Store, table: Table, where: Values) =>
  store.read
    .select()
    .from(tableOf(store, table))
    .where(conditionOf(tableOf(store, table), where));
