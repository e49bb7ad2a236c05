import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../paths.js';

export const migrationsFolder = (dialect: 'sqlite' | 'postgres'): string => join(paths.migrations, dialect);

/** How many migrations this version of Munshi ships for a dialect. */
export function knownMigrations(dialect: 'sqlite' | 'postgres'): number {
  const journal = JSON.parse(readFileSync(join(migrationsFolder(dialect), 'meta/_journal.json'), 'utf8'));
  return (journal as { entries: unknown[] }).entries.length;
}
