import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { can, type Right, ROLES, type Role } from '../../src/domain/rights.js';
import { createToken } from '../../src/flows/people/tokens.js';
import { apiRoutes } from '../../src/web/api/routes.js';
import { AREAS } from '../../src/web/dashboard/areas.js';
import { Area } from '../../src/web/dashboard/routes.js';
import { type TestApp, testApp } from '../support/app.js';
import { type Visitor, visitor } from '../support/session.js';

const NOBODY = '00000000-0000-7000-8000-00000000dead';
let app: TestApp;
const visitors = {} as Record<Role, Visitor>;
const tokens = {} as Record<Role, string>;
beforeAll(async () => {
  app = await testApp();
  for (const role of ROLES) {
    visitors[role] = await visitor(app, role);
    tokens[role] = (await createToken(app.deps, app.scope, { name: role, scope: role })).secret;
  }
});
afterAll(() => app.close());

const areas = AREAS.map((fill) => {
  // Registering reads nothing of deps.
  const area = new Area({} as never);
  fill(area);
  return area;
});
const pages = areas.flatMap(({ asks }) => asks);
type Asking = { method: string; path: string; right: Right };
const named = (all: readonly Asking[]) => all.map(({ method, path }) => `${method} ${path}`);
const refusedOf = (all: readonly Asking[], role: Role) => named(all.filter(({ right }) => !can(role, right)));
const real = (path: string) => path.replaceAll(/:\w+|\{\w+\}/g, NOBODY);
const ask = (path: string, method: string, headers: Record<string, string> = {}, body?: string) =>
  fetch(`${app.url}${path}`, { method, headers, redirect: 'manual', ...(body === undefined ? {} : { body }) });
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

describe('the dashboard', () => {
  test('has no address without a right', () => {
    expect(areas.flatMap(({ router }) => router.stack)).toHaveLength(pages.length);
    expect(pages.length).toBeGreaterThan(50);
  });

  test('who only reads numbers can change nothing but their own password', () => {
    const posts = pages.filter(({ method, path }) => method === 'post' && path !== '/account/password');
    expect(refusedOf(posts, 'viewer')).toEqual(named(posts));
  });

  test('nobody gets in without signing in, and no other site’s form acts', async () => {
    for (const { method, path } of pages) {
      const stranger = await ask(real(path), method, method === 'post' ? FORM : {}, method === 'post' ? '' : undefined);
      expect([path, stranger.status, stranger.headers.get('location')?.slice(0, 8)]).toEqual([path, 303, '/sign-in']);
      if (method === 'get') continue;
      const { cookie, csrf } = visitors.admin;
      const forged = await ask(real(path), 'post', { ...FORM, cookie }, 'csrf=guessed');
      expect([path, forged.status]).toEqual([path, 403]);
      const cross = { ...FORM, cookie, 'sec-fetch-site': 'cross-site' };
      expect([path, (await ask(real(path), 'post', cross, `csrf=${csrf}`)).status]).toEqual([path, 403]);
    }
  });

  test.each(ROLES)('a %s is let in where the right is, and refused everywhere else', async (role) => {
    for (const { method, path, right } of pages) {
      const allowed = can(role, right);
      // What a form of theirs does is tested where it belongs.
      if (method === 'post' && allowed) continue;
      const { status } =
        method === 'get' ? await visitors[role].get(real(path)) : await visitors[role].post(real(path));
      if (allowed) expect([path, status < 500 && status !== 403]).toEqual([path, true]);
      else expect([method, path, status]).toEqual([method, path, 403]);
    }
  });
});

describe('the API', () => {
  test('who only reads numbers can change nothing, and reads nobody’s words', () => {
    const writes = apiRoutes.filter(({ method, status }) => method !== 'get' && status !== 501);
    expect(refusedOf(writes, 'viewer')).toEqual(named(writes));
    const about = apiRoutes.filter(({ path }) => /buyers|orders|conversations|interactions|drafts|outbox/.test(path));
    expect(about.length).toBeGreaterThan(20);
    expect(refusedOf(about, 'viewer')).toEqual(named(about));
  });

  test.each(ROLES)('a token of a %s opens what its right does, and no more', async (role) => {
    const authorization = `Bearer ${tokens[role]}`;
    for (const { method, path, right } of apiRoutes) {
      const allowed = can(role, right);
      if (method !== 'get' && allowed) continue;
      const { status } = await ask(`/api/v1${real(path)}`, method.toUpperCase(), { authorization });
      if (allowed) expect([path, status < 500 || status === 501, status === 403]).toEqual([path, true, false]);
      else expect([method, path, status]).toEqual([method, path, 403]);
    }
  });

  test('no token, a wrong token and a cookie open nothing', async () => {
    for (const { method, path } of apiRoutes)
      for (const headers of [{}, { authorization: 'Bearer wrong' }, { cookie: visitors.admin.cookie }])
        expect([path, (await ask(`/api/v1${real(path)}`, method.toUpperCase(), headers)).status]).toEqual([path, 401]);
  });
});

test.each([
  '/\t/elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  'https://elsewhere.example',
  '/a\nb',
])('a form leads nobody to %j', async (back) => {
  const { location, status } = await visitors.admin.post('/automation/resume', { back });
  expect([status, location]).toEqual([303, '/']);
});

test('pages and answers are kept by no cache, framed by nobody, and say what they are', async () => {
  const { cookie } = visitors.admin;
  const page = await ask('/orders', 'GET', { cookie });
  expect(page.headers.get('cache-control')).toBe('private, no-store');
  expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  for (const name of ['x-content-type-options', 'referrer-policy']) expect(page.headers.get(name)).toBeTruthy();
  const answer = await ask('/api/v1/orders', 'GET', { authorization: `Bearer ${tokens.admin}` });
  expect([answer.headers.get('cache-control'), answer.headers.get('x-content-type-options')]).toEqual([
    'no-store',
    'nosniff',
  ]);
});

test('guessing a password is slow: refused with how long to wait', async () => {
  const email = `${visitors.packer.userId}@example.com`;
  const guess = () => ask('/sign-in', 'POST', FORM, new URLSearchParams({ email, password: 'guess' }).toString());
  const statuses = [];
  for (let n = 0; n < 11; n += 1) statuses.push((await guess()).status);
  expect([statuses[0], statuses.at(-1)]).toEqual([422, 429]);
  expect((await guess()).headers.get('retry-after')).toMatch(/^\d+$/);
});
