import { Command } from 'commander';
import { openStore } from '../store/open.js';
import { attempt } from './attempt.js';
import type { Io } from './io.js';
import { readEnv } from './open.js';

/** `munshi migrate`: brings the database to this version; starting does the same. */
export function migrateCommand(io: Io): Command {
  return new Command('migrate')
    .description('bring the database to this version (starting Munshi does the same)')
    .action(() =>
      attempt(io, async () => {
        const store = await openStore(readEnv().DATABASE_URL, () => {});
        await store.close();
        io.stdout.write(`The database (${store.dialect === 'sqlite' ? 'SQLite' : 'PostgreSQL'}) is up to date.\n`);
      }),
    );
}
