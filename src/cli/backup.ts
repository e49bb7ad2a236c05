import { Command } from 'commander';
import { ConfigError } from '../domain/errors.js';
import type { Env } from '../env.js';
import { backupSqlite, restoreSqlite } from '../store/sqlite-copy.js';
import { attempt } from './attempt.js';
import type { Io } from './io.js';
import { readEnv } from './open.js';

function sqliteFile({ DATABASE_URL }: Env, instead: string): string {
  if (DATABASE_URL.startsWith('file:')) return DATABASE_URL.slice('file:'.length);
  throw new ConfigError(`The database is PostgreSQL, which has tools of its own for this. ${instead}`);
}

/** `munshi backup FILE`: a consistent copy of the SQLite database, also while Munshi runs. */
export function backupCommand(io: Io): Command {
  return new Command('backup')
    .description('write a consistent copy of the database, also while Munshi runs')
    .argument('<file>', 'where the copy goes; a copy that is there is replaced')
    .action((file: string) =>
      attempt(io, async () => {
        await backupSqlite(sqliteFile(readEnv(), 'Use: pg_dump --format=custom --file=FILE "$DATABASE_URL"'), file);
        io.stdout.write(
          `Written to ${file}. Keep SECRET_KEY too, apart from it: without it the Page tokens stay shut.\n`,
        );
      }),
    );
}

/** `munshi restore FILE`: puts a backup in the place of the database. */
export function restoreCommand(io: Io): Command {
  return new Command('restore')
    .description('put a backup in the place of the database; refuses one of a newer version')
    .argument('<file>', 'the backup')
    .option('--force', 'also when a database is there; it is kept beside the new one')
    .action((file: string, { force = false }: { force?: boolean }) =>
      attempt(io, async () => {
        const target = sqliteFile(readEnv(), 'Use: pg_restore --clean --if-exists --dbname="$DATABASE_URL" FILE');
        const kept = await restoreSqlite(file, target, force);
        io.stdout.write(`Restored to ${target}.${kept === null ? '' : ` What was there is ${kept}.`}\n`);
      }),
    );
}
