import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { PAGE_FIELDS } from '../../src/facebook/page-fields.js';
import { SANDBOX_DEFAULTS } from '../../src/sandbox/options.js';
import { PAGE, type TestApp, testApp } from '../support/app.js';
import { munshi } from './run.js';

let app: TestApp;
let env: Record<string, string>;
beforeEach(async () => {
  app = await testApp();
  env = {
    DATABASE_URL: app.deps.env.DATABASE_URL,
    SECRET_KEY: 'k'.repeat(32),
    GRAPH_API_URL: app.graphUrl,
    PUBLIC_URL: app.url,
    LOG_LEVEL: 'silent',
    FACEBOOK_APP_ID: SANDBOX_DEFAULTS.appId,
    FACEBOOK_APP_SECRET: SANDBOX_DEFAULTS.appSecret,
    FACEBOOK_VERIFY_TOKEN: SANDBOX_DEFAULTS.verifyToken,
    FACEBOOK_PAGE_ID: PAGE,
    FACEBOOK_PAGE_ACCESS_TOKEN: SANDBOX_DEFAULTS.pageToken,
  };
  await app.deps.graph.subscribeApp({ id: PAGE, token: SANDBOX_DEFAULTS.pageToken }, PAGE_FIELDS);
});
afterEach(() => app.close());

const examine = async (more: Record<string, string> = {}) => {
  const { code, out } = await munshi({ ...env, ...more }, ['doctor', '--json']);
  const { ok, checks } = JSON.parse(out) as {
    ok: boolean;
    checks: { name: string; state: string; says: string; mend?: string }[];
  };
  return { code, ok, bad: checks.filter(({ state }) => state === 'fail'), checks };
};

test('all well ends with 0, each thing named', async () => {
  const { code, ok, bad, checks } = await examine();
  expect({ code, ok, bad }).toEqual({ code: 0, ok: true, bad: [] });
  const names = checks.map(({ name }) => name.split(' of ')[0]);
  for (const name of [
    'environment',
    'database',
    'clock',
    'disk',
    'worker',
    'webhook',
    'templates',
    'token',
    'permissions',
    'subscription',
  ])
    expect(names).toContain(name);
  expect(checks.filter(({ state }) => state !== 'ok').every(({ mend }) => mend)).toBe(true);
});

test('what is wrong is named with its mend, and ends with 1', async () => {
  const { scopes } = app.sandbox.world.access;
  app.sandbox.control.setAccess({ scopes: scopes.slice(1), subscribed: ['feed'] });
  const { code, bad } = await examine({ FACEBOOK_VERIFY_TOKEN: 'another word' });
  expect(code).toBe(1);
  expect(bad.map(({ name }) => name.split(' of ')[0])).toEqual(['webhook', 'permissions', 'subscription']);
  expect(bad[1]?.says).toContain('pages_show_list (no list of your Pages)');
  expect(bad[2]?.says).toContain('messages');
});

test('a dead token, and an environment that is not one, in plain words', async () => {
  app.sandbox.control.setFaults({ tokenRevoked: true });
  const dead = await munshi(env, ['doctor']);
  expect(dead.code).toBe(1);
  expect(dead.out).toMatch(/FAIL {2}page of .*Facebook says no: \(#190\/460\).*\n {6}→ Settings → Pages/);
  const wrong = await munshi({ ...env, PORT: 'many' }, ['doctor']);
  expect(wrong).toMatchObject({ code: 1, out: expect.stringMatching(/^FAIL {2}environment: PORT: /) });
});

test('whether welcome screen and menu are set is said, with what to do', async () => {
  const found = async () => (await examine()).checks.find(({ name }) => name.startsWith('welcome screen and menu'));
  expect(await found()).toMatchObject({ state: 'warn', says: expect.stringContaining('Not set') });
  const profile = app.deps.defaults['messenger-profile'];
  app.sandbox.control.failNext({ effect: 'refuse', kind: 'profile', code: 10 });
  await app.api('PUT', `/pages/${PAGE}/profile`, { profile });
  expect(await found()).toMatchObject({ state: 'fail', says: expect.stringContaining('pages_messaging') });
  await app.api('POST', `/pages/${PAGE}/profile/send`);
  expect(await found()).toMatchObject({ state: 'ok' });
});
