import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { ConfigError } from '../domain/errors.js';
import { commitQueue } from './commit-queue.js';
import { knownMigrations, migrationsFolder } from './migrations.js';
import { liteTables } from './schema.js';
import { compile, type Reader, type Store, touchedTables, type Writer } from './store.js';

function open(file: string): Database.Database {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  // The driver's default in WAL mode is NORMAL: an acknowledged webhook could be lost with the power.
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('busy_timeout = 5000');
  // 16 MB: moving the log into the file blocks everybody, and costs the less per page the more is moved at once.
  db.pragma('wal_autocheckpoint = 4000');
  if (db.pragma('synchronous', { simple: true }) !== 2)
    throw new ConfigError(`${file}: SQLite would not flush each commit to disk.`);
  return db;
}

/** How many migrations a file has been through; 0: it is not ours, or empty. */
export function appliedMigrations(db: Database.Database): number {
  const table = db.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  if (!table) return 0;
  return (db.prepare('select count(*) as n from __drizzle_migrations').get() as { n: number }).n;
}

function upgrade(db: Database.Database, file: string, orm: ReturnType<typeof drizzle>): void {
  const known = knownMigrations('sqlite');
  const applied = appliedMigrations(db);
  if (applied > known) {
    throw new ConfigError(
      `DATABASE_URL: ${file} was written by a newer Munshi (${applied} migrations, this version knows ${known}). Install that version or restore an older backup.`,
    );
  }
  if (applied === known) return;
  db.pragma('wal_checkpoint(TRUNCATE)');
  if (applied > 0 && existsSync(file)) copyFileSync(file, `${file}.before-${known}`);
  db.pragma('foreign_keys = OFF');
  migrate(orm, { migrationsFolder: migrationsFolder('sqlite') });
  db.pragma('foreign_keys = ON');
  const broken = db.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0)
    throw new ConfigError(`DATABASE_URL: ${file} has ${broken.length} broken references after its upgrade.`);
}

const RAISE =
  'insert into counters (shop_id, name, value) values (?, ?, 1) on conflict (shop_id, name) do update set value = value + 1 returning value';

const STATEMENTS_KEPT = 1000;

/** A view of the connection that prepares the same SQL once: drizzle asks for it anew with every read. */
function preparingOnce(db: Database.Database): Database.Database {
  const known = new Map<string, Database.Statement>();
  const prepare = (source: string): Database.Statement => {
    const prepared = known.get(source) ?? db.prepare(source);
    if (known.size > STATEMENTS_KEPT) known.clear();
    known.set(source, prepared);
    return prepared;
  };
  return Object.create(db, { prepare: { value: prepare } });
}

/** Opens (and upgrades) a SQLite file; one writer connection, every write through the commit queue. */
export function openSqlite(file: string): Store {
  const db = open(file);
  upgrade(db, file, drizzle(db));
  const orm = drizzle(preparingOnce(db), { casing: 'snake_case' });
  const queue = commitQueue(db);
  const listeners = new Set<(tables: ReadonlySet<string>) => void>();
  return {
    dialect: 'sqlite',
    t: liteTables,
    read: orm as unknown as Reader,
    write: orm as unknown as Writer,
    async commit(list) {
      if (list.length === 0) return [];
      const compiled = list.map(compile);
      const counts = await queue.commit(compiled);
      const tables = touchedTables(compiled);
      for (const listener of listeners) listener(tables);
      return counts;
    },
    next: async (shopId, name) => ((await queue.row(RAISE, [shopId, name])) as { value: number }).value,
    onCommit(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ready: async () => appliedMigrations(db) === knownMigrations('sqlite'),
    async close() {
      db.close();
    },
  };
}
