import { ConfigError } from '../domain/errors.js';
import { openPostgres } from './postgres.js';
import { openSqlite } from './sqlite.js';
import type { Store } from './store.js';

/** Opens the database DATABASE_URL names: `file:./data/munshi.db` or `postgres://…`. */
export async function openStore(url: string, onError: (error: Error) => void): Promise<Store> {
  if (url.startsWith('file:')) return openSqlite(url.slice('file:'.length));
  if (/^postgres(ql)?:/.test(url)) return openPostgres(url, onError);
  throw new ConfigError(
    `DATABASE_URL: "${url.split(':')[0]}:" is not known. Use file:./data/munshi.db or postgres://user:password@host/name.`,
  );
}
