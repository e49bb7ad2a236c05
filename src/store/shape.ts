import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';

/** Columns by name, and what stands in them or is asked of them. */
export type Values = Record<string, unknown>;

export function columnOf(table: PgTable, name: string): PgColumn {
  const column = (table as unknown as Record<string, PgColumn>)[name];
  if (!column) throw new Error(`No column ${name}.`);
  return column;
}

/** What a condition looks like, whatever its values are: equal to one, to null, to one of so many. */
export function conditionShape(where: Values): string {
  let shape = '';
  for (const name in where) {
    const value = where[name];
    if (value === undefined) throw new Error(`The condition on ${name} is undefined.`);
    shape += value === null ? ` ${name}-` : Array.isArray(value) ? ` ${name}*${value.length}` : ` ${name}`;
  }
  return shape;
}

/** A condition of the same shape, to be filled in. */
export function conditionOf(table: PgTable, where: Values): SQL | undefined {
  const parts = Object.entries(where).map(([name, value]) => {
    const column = columnOf(table, name);
    const filled = (key: string): SQL => sql`${sql.param(sql.placeholder(key), column)}`;
    if (value === null) return isNull(column);
    if (!Array.isArray(value)) return eq(column, filled(`where.${name}`));
    const each = value.map((_, at) => filled(`where.${name}.${at}`));
    return inArray(column, each);
  });
  return and(...parts);
}

/** Adds the values of a condition to those a statement is filled in with. */
export function fillCondition(where: Values, into: Values = {}): Values {
  for (const name in where) {
    const value = where[name];
    if (Array.isArray(value)) for (const [at, one] of value.entries()) into[`where.${name}.${at}`] = one;
    else if (value !== null) into[`where.${name}`] = value;
  }
  return into;
}

/** Which columns a row gives a value. */
export const rowShape = (row: Values): string[] => Object.keys(row).filter((name) => row[name] !== undefined);

/** A row of the same shape, to be filled in. */
export const rowOf = (row: Values, prefix: string): Values =>
  Object.fromEntries(rowShape(row).map((name) => [name, sql.placeholder(prefix + name)]));

/** Adds the values of a row to those a statement is filled in with. */
export function fillRow(row: Values, prefix: string, into: Values = {}): Values {
  for (const name in row) into[prefix + name] = row[name];
  return into;
}
