import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { openStore } from '../../src/store/open.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'munshi-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const ignore = (): void => {};

test('a database written by a newer version refuses to start and says what to do', async () => {
  const file = join(folder, 'new.db');
  await (await openStore(`file:${file}`, ignore)).close();
  const db = new Database(file);
  db.prepare("insert into __drizzle_migrations (hash, created_at) values ('x', 99999999999999)").run();
  db.close();
  await expect(openStore(`file:${file}`, ignore)).rejects.toThrow(/newer Munshi.*Install that version/);
});

test('an address of another kind is refused by name', async () => {
  await expect(openStore('mysql://x', ignore)).rejects.toThrow(/DATABASE_URL.*postgres:\/\//);
});
