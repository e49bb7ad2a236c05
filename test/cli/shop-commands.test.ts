import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DIALECTS, type TestDatabase, testDatabase } from '../support/stores.js';
import { munshi } from './run.js';

const KEY = 'k'.repeat(40);

describe.each(DIALECTS)('commands on the shop, on %s', (dialect) => {
  let database: TestDatabase;
  let env: Record<string, string>;
  beforeEach(async () => {
    database = await testDatabase(dialect);
    env = { DATABASE_URL: database.url, SECRET_KEY: KEY, LOG_LEVEL: 'silent', PUBLIC_URL: 'https://shop.example.com/' };
  });
  afterEach(() => database.remove());

  test('migrate says that the database is up to date, twice', async () => {
    for (const _ of [1, 2])
      expect(await munshi(env, ['migrate'])).toMatchObject({ code: 0, out: expect.stringContaining('up to date') });
  });

  test('a token is made, listed without its secret, and revoked once', async () => {
    const made = await munshi(env, ['token', 'create', '--scope', 'agent', '--name', 'till']);
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^munshi_\S{40,}\n$/) });
    const listed = await munshi(env, ['token', 'list']);
    expect(listed.out).not.toContain(made.out.trim());
    const line = listed.out.split('\n').find((each) => each.includes('till')) ?? '';
    expect(line).toMatch(/ agent .* valid /);
    const [id = ''] = line.split(' ');
    expect((await munshi(env, ['token', 'revoke', id])).code).toBe(0);
    expect((await munshi(env, ['token', 'list'])).out).toContain('revoked');
    const again = await munshi(env, ['token', 'revoke', id]);
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('not here') });
  });

  test('a person is added with a link, listed, and let in again', async () => {
    const added = await munshi(env, ['user', 'add', 'Nadia@example.com', '--role', 'packer']);
    expect(added).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^https:\/\/shop\.example\.com\/sign-in\/link\/\S+\n$/),
    });
    expect((await munshi(env, ['user', 'list'])).out).toMatch(/nadia@example\.com +packer/);
    expect(await munshi(env, ['user', 'add', 'nadia@example.com'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('already'),
    });
    expect((await munshi(env, ['user', 'reset', 'nadia@example.com'])).out).toContain('/sign-in/link/');
    expect((await munshi(env, ['user', 'reset', 'nobody@example.com'])).code).toBe(1);
  });

  test('a short password changes nothing, a good one lets in', async () => {
    const add = ['user', 'add', 'rafi@example.com', '--password-stdin'];
    expect(await munshi(env, add, 'short\n')).toMatchObject({ code: 1, err: expect.stringContaining('8 characters') });
    expect((await munshi(env, ['user', 'list'])).out).not.toContain('rafi');
    expect((await munshi(env, add, 'long enough\n')).code).toBe(0);
  });

  test.each([[['token', 'create']], [['token', 'create', '--scope', 'king']], [['user', 'add']], [['backup']]])(
    'wrong usage ends with 2: %j',
    async (argv) => {
      expect((await munshi(env, argv)).code).toBe(2);
    },
  );
});

test('a wrong environment ends with 1 and names the variable', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'munshi-test-'));
  const wrong = { DATABASE_URL: 'mysql://x', SECRET_KEY: KEY };
  expect(await munshi(wrong, ['token', 'list'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('DATABASE_URL'),
  });
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['import', 'products', 'x.csv', '--dry-run'],
  ['export', 'orders'],
  ['copy', '--to', 'postgres://x'],
  ['audit', 'verify'],
])('%s says that it is not built yet and ends with 1', async (...argv) => {
  expect(await munshi({}, argv)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('not built yet') });
  expect((await munshi({}, [argv[0] ?? '', '--help'])).code).toBe(0);
});
