import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Tables } from './schema.js';

/** Anything drizzle can turn into SQL: an insert, update or delete that was built and not run. */
export interface Statement {
  toSQL(): { sql: string; params: unknown[] };
}

/** A statement that must change exactly `count` rows, else the whole commit is undone with a StaleWriteError. */
export interface Guard {
  statement: Statement;
  count: number;
}
export type Write = Statement | Guard;

/** Builds statements; nothing is run until the list is committed. */
export type Writer = Pick<NodePgDatabase, 'insert' | 'update' | 'delete'>;
/** Builds queries; await one to run it. */
export type Reader = Pick<NodePgDatabase, 'select' | 'selectDistinct'>;

/** The database as everything above it sees it: the same on SQLite and PostgreSQL. */
export interface Store {
  readonly dialect: 'sqlite' | 'postgres';
  readonly t: Tables;
  readonly read: Reader;
  readonly write: Writer;
  /**
   * Runs the list as one durable unit: all or nothing. Answers the rows changed per statement.
   * Throws StaleWriteError when a guard fails, the driver's error otherwise.
   */
  commit(list: readonly Write[]): Promise<number[]>;
  /** Raises a counter and answers its new value; gaps are allowed. */
  next(shopId: string, name: string): Promise<number>;
  /** Called after each commit with the tables it touched, also for other processes' commits where the database tells. */
  onCommit(listener: (tables: ReadonlySet<string>) => void): () => void;
  /** True when the database answers and its migrations are the ones this code knows. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** Marks a statement that must change exactly so many rows. */
export const exactly = (count: number, statement: Statement): Guard => ({ statement, count });

const TOUCHED = /^\s*(?:insert into|update|delete from) "(\w+)"/i;

/** The tables a list changes, for the topics of the live stream. */
export const touchedTables = (list: readonly { sql: string }[]): Set<string> =>
  new Set(list.map(({ sql }) => TOUCHED.exec(sql)?.[1] ?? ''));

/** A statement ready to run: its SQL, parameters and the rows it must change (undefined: any number). */
export interface Compiled {
  sql: string;
  params: unknown[];
  count: number | undefined;
}

export function compile(write: Write): Compiled {
  const guarded = 'statement' in write;
  const { sql, params } = (guarded ? write.statement : write).toSQL();
  return { sql, params, count: guarded ? write.count : undefined };
}

/** True for a row refused by a unique key, on either database. */
export function isDuplicate(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}
