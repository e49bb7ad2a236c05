import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { ConfigError, StaleWriteError } from '../domain/errors.js';
import { knownMigrations, migrationsFolder } from './migrations.js';
import { pgTables } from './schema.js';
import { type Compiled, compile, type Store, touchedTables } from './store.js';
import { tableNews } from './table-news.js';

// Any number that only Munshi's migrations lock on.
const MIGRATION_LOCK = 730_114_052;
const RETRIED = new Set(['40001', '40P01']);

async function appliedMigrations(client: pg.ClientBase | pg.Pool): Promise<number> {
  const { rows } = await client.query("select to_regclass('drizzle.__drizzle_migrations') as it");
  if (rows[0].it === null) return 0;
  return (await client.query('select count(*)::int as n from drizzle.__drizzle_migrations')).rows[0].n;
}

/** Several processes may start at once: one migrates, the others wait for it. */
async function upgrade(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const known = knownMigrations('postgres');
    const applied = await appliedMigrations(client);
    if (applied > known) {
      throw new ConfigError(
        `DATABASE_URL: the database was written by a newer Munshi (${applied} migrations, this version knows ${known}). Install that version.`,
      );
    }
    if (applied < known)
      await migrate(drizzle(client, { casing: 'snake_case' }), { migrationsFolder: migrationsFolder('postgres') });
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    client.release();
  }
}

async function runList(client: pg.ClientBase, list: Compiled[]): Promise<number[]> {
  const counts: number[] = [];
  for (const { sql, params, count } of list) {
    const { rowCount } = await client.query(sql, params);
    const changed = rowCount ?? 0;
    if (count !== undefined && changed !== count) {
      throw new StaleWriteError(`expected ${count} row(s), changed ${changed}: ${sql.slice(0, 120)}`);
    }
    counts.push(changed);
  }
  return counts;
}

async function commitOnce(pool: pg.Pool, list: Compiled[]): Promise<number[]> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const counts = await runList(client, list);
    await client.query('commit');
    return counts;
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Connects to (and upgrades) a PostgreSQL database; a list of writes is one transaction, retried on a serialisation clash. */
export async function openPostgres(url: string, onError: (error: Error) => void): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: 20 });
  pool.on('error', onError);
  try {
    await upgrade(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const orm = drizzle(pool, { casing: 'snake_case' });
  const news = await tableNews(url, pool, onError);

  return {
    dialect: 'postgres',
    t: pgTables,
    read: orm,
    write: orm,
    async commit(list) {
      if (list.length === 0) return [];
      const compiled = list.map(compile);
      for (let attempt = 1; ; attempt += 1) {
        try {
          const counts = await commitOnce(pool, compiled);
          news.tell(touchedTables(compiled));
          return counts;
        } catch (error) {
          if (attempt >= 5 || !RETRIED.has((error as { code?: string }).code ?? '')) throw error;
        }
      }
    },
    async next(shopId, name) {
      const { rows } = await pool.query(
        'insert into counters (shop_id, name, value) values ($1, $2, 1) on conflict (shop_id, name) do update set value = counters.value + 1 returning value',
        [shopId, name],
      );
      return Number(rows[0].value);
    },
    onCommit: news.listen,
    ready: async () => (await appliedMigrations(pool)) === knownMigrations('postgres'),
    async close() {
      await news.close();
      await pool.end();
    },
  };
}
