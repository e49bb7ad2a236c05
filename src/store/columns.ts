import * as pg from 'drizzle-orm/pg-core';
import * as lite from 'drizzle-orm/sqlite-core';

// Keys sort by bytes on both databases, so that lists page by key alike whatever the server's locale.
const pgKey = pg.customType<{ data: string }>({ dataType: () => 'text collate "C"' });
const pgBytes = pg.customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/**
 * The kinds of column Munshi uses, once per dialect: ids and codes (`key`), people's words (`text`), money and times
 * (`big`, integer), counts (`int`), `bool`, `real`, whole JSON values (`json`, stored and read, never queried), `bytes`.
 */
export const pgColumns = {
  table: pg.pgTable,
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  check: pg.check,
  key: <T extends string = string>() => pgKey().$type<T>(),
  text: () => pg.text(),
  big: () => pg.bigint({ mode: 'number' }),
  int: () => pg.integer(),
  bool: () => pg.boolean(),
  real: () => pg.doublePrecision(),
  json: <T>() => pg.json().$type<T>(),
  bytes: () => pgBytes(),
};
export type Columns = typeof pgColumns;

const liteKinds = {
  table: lite.sqliteTable,
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
  primaryKey: lite.primaryKey,
  check: lite.check,
  key: () => lite.text(),
  text: () => lite.text(),
  big: () => lite.integer({ mode: 'number' }),
  int: () => lite.integer({ mode: 'number' }),
  bool: () => lite.integer({ mode: 'boolean' }),
  real: () => lite.real(),
  json: () => lite.text({ mode: 'json' }),
  bytes: () => lite.blob({ mode: 'buffer' }),
};

// The one cast of the two-database design: PostgreSQL's types are canonical, SQLite's tables are used through them.
export const liteColumns = liteKinds as unknown as Columns;
