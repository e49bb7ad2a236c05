import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { munshi } from './run.js';

const COMMANDS = [
  ...['', 'serve', 'demo', 'classify', 'converse', 'eval', 'migrate', 'backup', 'restore', 'sandbox'],
  ...['user', 'user add', 'user list', 'user reset', 'token', 'token create', 'token list', 'token revoke'],
];

test.each(COMMANDS)('munshi %s --help says what it does and ends with 0', async (command) => {
  const argv = [...command.split(' ').filter(Boolean), '--help'];
  expect(await munshi({}, argv)).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringMatching(/^Usage: (munshi|sandbox)/),
  });
});

test.each(COMMANDS.filter((command) => command !== ''))(
  'munshi %s with an unknown option ends with 2',
  async (command) => {
    const wrong = await munshi({}, [...command.split(' '), '--colour', 'red']);
    expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^error: (unknown|required) option/) });
  },
);

test.each([
  [{ PORT: '99999' }, 'PORT: '],
  [
    { SECRET_KEY: 'short' },
    'SECRET_KEY: must be at least 32 characters (each, if there are several); make one with: openssl rand -hex 32',
  ],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL: must be file:./data/munshi.db or postgres://'],
  [{ FACEBOOK_PAGE_ID: '104500000000001', FACEBOOK_PAGE_ACCESS_TOKEN: 'EAA' }, 'FACEBOOK_APP_SECRET: is missing.'],
  [{ GRAPH_API_URL: 'graph.facebook.com' }, 'GRAPH_API_URL: must be an http(s) address like'],
  [{ ADMIN_EMAIL: 'owner@example.com' }, 'ADMIN_PASSWORD: is missing beside ADMIN_EMAIL.'],
] as [Record<string, string>, string][])(
  'serve does not start with %j: it names the variable and the mend',
  async (env, said) => {
    const folder = mkdtempSync(join(tmpdir(), 'munshi-test-'));
    const refused = await munshi({ DATABASE_URL: `file:${folder}/munshi.db`, ...env }, ['serve']);
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining(said) });
    rmSync(folder, { recursive: true, force: true });
  },
);
