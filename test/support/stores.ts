import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';

export const DIALECTS = ['sqlite', 'postgres'] as const;
export type Dialect = (typeof DIALECTS)[number];

export interface TestDatabase {
  url: string;
  /** Opens the database; opened twice, it is two processes on one database. */
  open(): Promise<Store>;
  remove(): Promise<void>;
}

const ignore = (): void => {};

function sqliteDatabase(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'munshi-test-'));
  const url = `file:${join(folder, 'munshi.db')}`;
  return {
    url,
    open: () => openStore(url, ignore),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.TEST_POSTGRES_URL });
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function postgresDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) throw new Error('TEST_POSTGRES_URL is not set: run the tests through `npm test`.');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name} template munshi_template`);
  const url = server.replace(/postgres$/, name);
  return { url, open: () => openStore(url, ignore), remove: () => onServer(`drop database ${name} with (force)`) };
}

/** A fresh, migrated database of a test file's own. */
export async function testDatabase(dialect: Dialect): Promise<TestDatabase> {
  return dialect === 'sqlite' ? sqliteDatabase() : postgresDatabase();
}
