// Once for all test files: build what processes and browsers need, start PostgreSQL, unpack Chromium.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { unpackChromium } from './chromium.mjs';
import { startPostgres } from './postgres.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

function build() {
  const built = spawnSync(process.execPath, ['config/tools/build.mjs'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
}

// Migrated once; each test file clones it in some 25 ms.
async function migrateTemplate(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create database munshi_template');
  await client.end();
  const { openStore } = await import('../../dist/store/open.js');
  const store = await openStore(url.replace(/postgres$/, 'munshi_template'), () => {});
  await store.close();
}

export default async function setup() {
  build();
  const [postgres, chromium] = await Promise.all([startPostgres(), unpackChromium()]);
  await migrateTemplate(postgres.url);
  process.env.TEST_POSTGRES_URL = postgres.url;
  process.env.TEST_CHROMIUM_PATH = chromium.path;
  process.env.TEST_CHROMIUM_LIBRARIES = chromium.libraries;
  globalThis.__munshiStop = async () => {
    chromium.remove();
    await postgres.stop();
  };
}
