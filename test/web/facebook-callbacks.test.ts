import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { resealTokens } from '../../src/flows/page/reseal.js';
import { SANDBOX_DEFAULTS } from '../../src/sandbox/options.js';
import { find, update } from '../../src/store/rows.js';
import { createVault } from '../../src/vault.js';
import { MITU, PAGE, type TestApp, testApp } from '../support/app.js';
import { the } from '../support/shop-floor.js';

const OWNER = '30011223344550001';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
  await app.store.commit([update(app.store, 'pages', { id: PAGE }, { ownerId: OWNER })]);
});
afterEach(() => app.close());

/** As Meta's page on the callback shows it: base64url(signature).base64url(JSON). */
function signed(userId: string, secret = SANDBOX_DEFAULTS.appSecret, algorithm = 'HMAC-SHA256'): string {
  const body = { algorithm, issued_at: 1795312800, user_id: userId };
  const payload = Buffer.from(JSON.stringify(body)).toString('base64url');
  return `${createHmac('sha256', secret).update(payload).digest('base64url')}.${payload}`;
}

async function ask(path: string, request?: string) {
  const body = new URLSearchParams(request === undefined ? {} : { signed_request: request });
  const answer = await fetch(`${app.url}/facebook/${path}`, { method: 'POST', body });
  const text = await answer.text();
  return {
    status: answer.status,
    body: answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text,
  };
}

test.each(['data-deletion', 'deauthorize'])('%s is refused without a request signed by the app', async (path) => {
  for (const request of [undefined, '', 'nonsense', signed(OWNER, 'another secret'), signed(OWNER, undefined, 'none')])
    expect((await ask(path, request)).status).toBe(401);
  expect(await the(app, 'pages')).toMatchObject({ state: 'connected', ownerId: OWNER });
});

test('whoever takes the app away leaves no token behind; one alert says what to do', async () => {
  expect(await ask('deauthorize', signed('1'))).toMatchObject({ status: 200 });
  expect(await the(app, 'pages')).toMatchObject({ state: 'connected' });
  expect(await ask('deauthorize', signed(OWNER))).toMatchObject({ status: 200 });
  await ask('deauthorize', signed(OWNER));
  const page = await the(app, 'pages');
  expect(page).toMatchObject({ state: 'disconnected', stateReason: '190/458', ownerId: null });
  expect(app.deps.vault.open(page.token)).toBe('');
  expect(await find(app.store, 'alerts', { kind: 'page_disconnected', closedAt: null })).toHaveLength(1);
});

test('a request to delete erases whoever it is, answers a code, and its page says how it stands', async () => {
  app.sandbox.control.message({ buyerId: MITU, text: 'ami Mitu, 01799887766' });
  await app.drain();
  const { status, body } = await ask('data-deletion', signed(MITU));
  expect(status).toBe(200);
  expect(body).toEqual({
    url: `${app.url}/facebook/deletion/${body.confirmation_code}`,
    confirmation_code: expect.stringMatching(/^\w{24}$/),
  });
  expect(await the(app, 'buyers')).toMatchObject({ name: null, phone: null });
  expect(await find(app.store, 'identities', {})).toEqual([]);
  // The same request again is the same code, and nothing more.
  expect((await ask('data-deletion', signed(MITU))).body).toEqual(body);

  const page = await fetch(body.url, { headers: { 'accept-language': 'en' } });
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('has been deleted')]);
  expect(await (await fetch(body.url, { headers: { 'accept-language': 'bn' } })).text()).toContain('মুছে ফেলা হয়েছে');
  expect((await fetch(`${app.url}/facebook/deletion/none`)).status).toBe(404);
});

test('somebody who connected Pages and is unknown otherwise loses their token only', async () => {
  expect((await ask('data-deletion', signed(OWNER))).status).toBe(200);
  expect(await the(app, 'pages')).toMatchObject({ state: 'disconnected', ownerId: null });
});

test('after a start with a new key before the old one, the old one opens nothing any more', async () => {
  const both = createVault(`${'n'.repeat(32)},${'k'.repeat(32)}`);
  expect(await resealTokens({ ...app.deps, vault: both })).toBe(1);
  expect(await resealTokens({ ...app.deps, vault: both })).toBe(0);
  const { token } = await the(app, 'pages');
  expect(createVault('n'.repeat(32)).open(token)).toBe(SANDBOX_DEFAULTS.pageToken);
  expect(() => app.deps.vault.open(token)).toThrow();
});
