import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Deps } from '../../src/deps.js';
import { signBody } from '../../src/facebook/signature.js';
import { webhookGate } from '../../src/web/webhook.js';
import { MITU, PAGE, type TestApp, testApp } from '../support/app.js';

const NEW = 'the-secret-of-today';
const OLD = 'the-secret-of-yesterday';

let app: TestApp;
const servers: Server[] = [];

/** The gate alone, with both secrets of a rotation; 404 for what it leaves to Express. */
async function gate(deps: Deps): Promise<string> {
  const through = webhookGate(deps, { verifyToken: 'a-long-word', appSecrets: [NEW, OLD] });
  const server = createServer((req, res) => {
    if (!through(req, res)) res.writeHead(404).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

let url: string;
beforeAll(async () => {
  app = await testApp();
  url = await gate(app.deps);
});
afterAll(async () => {
  for (const server of servers) server.close();
  await app.close();
});

const message = (mid: string) => ({
  sender: { id: MITU },
  recipient: { id: PAGE },
  message: { mid, text: 'dam koto?' },
});
const bodyOf = (...mids: string[]): string =>
  JSON.stringify({ object: 'page', entry: [{ id: PAGE, time: 1_790_000_000, messaging: mids.map(message) }] });

const post = (body: string, headers: Record<string, string>, at = `${url}/webhook`): Promise<Response> =>
  fetch(at, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
const signed = (body: string, secret = NEW) => ({ 'x-hub-signature-256': signBody(Buffer.from(body), secret) });
const kept = async (): Promise<number> => (await app.store.read.select().from(app.store.t.inbox)).length;

test.each([
  ['today’s secret', NEW],
  ['yesterday’s secret, during a rotation', OLD],
])('a body signed with %s is stored before the 200', async (name, secret) => {
  const before = await kept();
  const body = bodyOf(`m_${name.length}`);
  const answer = await post(body, signed(body, secret));
  expect([answer.status, await answer.text(), await kept()]).toEqual([200, 'EVENT_RECEIVED', before + 1]);
});

test('many posted at once are all stored, each event once, however often it comes', async () => {
  const before = await kept();
  const bodies = Array.from({ length: 30 }, (_, at) => bodyOf(`m_many_${at}`, `m_many_${(at + 1) % 30}`));
  const answers = await Promise.all([...bodies, ...bodies].map((body) => post(body, signed(body))));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await kept()).toBe(before + 30);
});

test.each([
  ['no signature', {}],
  ['an empty signature', { 'x-hub-signature-256': '' }],
  ['another secret’s signature', { 'x-hub-signature-256': signBody(Buffer.from(bodyOf('m_x')), 'guessed') }],
  ['the signature of another body', { 'x-hub-signature-256': signBody(Buffer.from(bodyOf('m_y')), NEW) }],
  ['the old SHA-1 header only', { 'x-hub-signature': 'sha1=00' }],
])('%s: 401, nothing stored', async (_name, headers) => {
  const before = await kept();
  expect((await post(bodyOf('m_x'), headers as Record<string, string>)).status).toBe(401);
  expect(await kept()).toBe(before);
});

test.each([
  ['an empty body', ''],
  ['half of a body', '{"object":"page"'],
  ['a body nested too deep', '['.repeat(5000)],
])('%s, well signed, is not JSON: 400', async (_name, body) => {
  expect((await post(body, signed(body))).status).toBe(400);
});

test('a body over 5 MB is refused with 413', async () => {
  expect((await post('x'.repeat(5 * 1024 * 1024 + 1), signed('x'))).status).toBe(413);
});

test('what cannot be made durable is not acknowledged: 500, so that Facebook sends it again', async () => {
  const store = { ...app.store, commit: () => Promise.reject(new Error('disk full')) };
  const broken = await gate({ ...app.deps, store });
  const body = bodyOf('m_full');
  expect((await post(body, signed(body), `${broken}/webhook`)).status).toBe(500);
});

test.each([
  ['our verify token', '?hub.mode=subscribe&hub.verify_token=a-long-word&hub.challenge=1158201444', 200, '1158201444'],
  [
    'another token',
    '?hub.mode=subscribe&hub.verify_token=guessed&hub.challenge=1',
    403,
    'The verify token is not ours.',
  ],
  ['no question', '', 403, 'The verify token is not ours.'],
])('the handshake with %s', async (_name, query, status, text) => {
  const answer = await fetch(`${url}/webhook${query}`);
  expect([answer.status, await answer.text()]).toEqual([status, text]);
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
});

test.each([
  ['POST', '/webhook/', 401],
  ['POST', '/Webhook?from=facebook', 401],
  ['POST', '/webhooks', 404],
  ['POST', '/api/webhook', 404],
  ['DELETE', '/webhook', 404],
])('%s %s is answered %i', async (method, path, status) => {
  expect((await fetch(`${url}${path}`, { method })).status).toBe(status);
});

test('the whole server takes webhooks at the same address, and everything else beside it', async () => {
  expect((await post(bodyOf('m_z'), {}, `${app.url}/webhook`)).status).toBe(401);
  expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
});
