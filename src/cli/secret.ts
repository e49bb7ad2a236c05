import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Env } from '../env.js';

/** Where the sandbox's own key lies: beside the SQLite file, else in ./data. */
const keyFile = (env: Env): string =>
  join(env.DATABASE_URL.startsWith('file:') ? dirname(env.DATABASE_URL.slice('file:'.length)) : 'data', 'secret.key');

/** SECRET_KEY, or in sandbox mode the one made on the first start and kept in the data folder. */
export function secretKeyOf(env: Env): string {
  if (env.SECRET_KEY) return env.SECRET_KEY;
  const file = keyFile(env);
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const key = randomBytes(32).toString('hex');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
  return key;
}
