/*
 * The one schema, written once for SQLite and PostgreSQL. The portable contract: times are integer epoch milliseconds
 * from the injected clock (event time and receipt time both kept); money is integer minor units; ids are lower-case
 * UUIDv7 made in code; no autoincrement, now(), triggers, enums or database defaults; JSON is stored whole and never
 * queried; every order by ends in a unique column; lists page by key. shop_id stands first in keys and indexes.
 */
import { type Columns, liteColumns, pgColumns } from './columns.js';
import { catalogueTables } from './schema/catalogue.js';
import { clockTables } from './schema/clocks.js';
import { facebookTables } from './schema/facebook.js';
import { judgingTables } from './schema/judging.js';
import { modelTables } from './schema/model.js';
import { orderTables } from './schema/orders.js';
import { peopleTables } from './schema/people.js';
import { sendingTables } from './schema/sending.js';
import { talkTables } from './schema/talk.js';

const tablesFor = (c: Columns) => ({
  ...peopleTables(c),
  ...facebookTables(c),
  ...talkTables(c),
  ...sendingTables(c),
  ...catalogueTables(c),
  ...orderTables(c),
  ...clockTables(c),
  ...modelTables(c),
  ...judgingTables(c),
});

export type Tables = ReturnType<typeof tablesFor>;
export const pgTables: Tables = tablesFor(pgColumns);
export const liteTables: Tables = tablesFor(liteColumns);

/** A stored row of a table: `Row<'orders'>`. */
export type Row<T extends keyof Tables> = Tables[T]['$inferSelect'];
/** A row to insert. */
export type NewRow<T extends keyof Tables> = Tables[T]['$inferInsert'];
