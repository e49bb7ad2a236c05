import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { openStore } from '../../src/store/open.js';
import { find, insert } from '../../src/store/rows.js';
import type { Store } from '../../src/store/store.js';
import { testDatabase } from '../support/stores.js';
import { munshi } from './run.js';

let folder: string;
let file: string;
let backup: string;
let env: Record<string, string>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'munshi-test-'));
  file = join(folder, 'munshi.db');
  backup = join(folder, 'backups', 'copy.db');
  env = { DATABASE_URL: `file:${file}`, SECRET_KEY: 'k'.repeat(40), LOG_LEVEL: 'silent' };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (path = file): Promise<Store> => openStore(`file:${path}`, () => {});
const lane = (store: Store, name: string) => insert(store, 'lanes', { lane: name, arrivals: 0 });
const lanes = async (store: Store): Promise<string[]> =>
  (await find(store, 'lanes', {})).map(({ lane: name }) => name).sort();

test('a copy made while Munshi writes is whole, and what came later is not in it', async () => {
  const store = await open();
  await store.commit([lane(store, 'before')]);
  const writing = Array.from({ length: 200 }, (_, n) => store.commit([lane(store, `during-${n}`)]));
  const ran = await munshi(env, ['backup', backup]);
  await Promise.all(writing);
  await store.commit([lane(store, 'after')]);
  await store.close();
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(existsSync(`${backup}-wal`)).toBe(false);
  const copy = await open(backup);
  const kept = await lanes(copy);
  await copy.close();
  expect(kept).toContain('before');
  expect(kept).not.toContain('after');
});

test('a backup comes back over a lost database, and over another one only by force, which is kept', async () => {
  const store = await open();
  await store.commit([lane(store, 'one')]);
  await store.close();
  expect((await munshi(env, ['backup', backup])).code).toBe(0);
  rmSync(file);
  expect((await munshi(env, ['restore', backup])).code).toBe(0);
  const restored = await open();
  await restored.commit([lane(restored, 'two')]);
  expect(await lanes(restored)).toEqual(['one', 'two']);

  expect(await munshi(env, ['restore', backup])).toMatchObject({ code: 1, err: expect.stringContaining('--force') });
  expect(await munshi(env, ['restore', backup, '--force'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('Stop Munshi first'),
  });
  expect(await lanes(restored)).toEqual(['one', 'two']);
  await restored.close();
  expect(await munshi(env, ['restore', backup, '--force'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('before-restore'),
  });
  const forced = await open();
  expect(await lanes(forced)).toEqual(['one']);
  await forced.close();
  const kept = await open(`${file}.before-restore`);
  expect(await lanes(kept)).toEqual(['one', 'two']);
  await kept.close();
});

test('a backup of a newer version, of something else or damaged is refused and touches nothing', async () => {
  await (await open()).close();
  expect((await munshi(env, ['backup', backup])).code).toBe(0);
  const before = readFileSync(file);

  const newer = join(folder, 'newer.db');
  copyFileSync(backup, newer);
  const db = new Database(newer);
  db.prepare("insert into __drizzle_migrations (hash, created_at) values ('x', 99999999999999)").run();
  db.close();
  const other = join(folder, 'other.db');
  writeFileSync(other, 'hello, this is no database at all');
  const empty = join(folder, 'empty.db');
  writeFileSync(empty, '');
  for (const [path, said] of [
    [newer, 'newer Munshi'],
    [other, 'no database of Munshi'],
    [empty, 'no database of Munshi'],
    [join(folder, 'nowhere.db'), 'not there'],
  ] as const) {
    expect(await munshi(env, ['restore', path, '--force'])).toMatchObject({
      code: 1,
      err: expect.stringContaining(said),
    });
    expect(readFileSync(file).equals(before)).toBe(true);
  }
});

test('a database is never copied onto itself', async () => {
  await (await open()).close();
  expect(await munshi(env, ['backup', file])).toMatchObject({ code: 1, err: expect.stringContaining('itself') });
});

test('on PostgreSQL the database’s own tools are named', async () => {
  const database = await testDatabase('postgres');
  const postgres = { ...env, DATABASE_URL: database.url };
  expect(await munshi(postgres, ['backup', backup])).toMatchObject({
    code: 1,
    err: expect.stringContaining('pg_dump'),
  });
  expect((await munshi(postgres, ['restore', backup])).err).toContain('pg_restore');
  await database.remove();
});
