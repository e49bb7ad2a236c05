import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PAGE_FIELDS } from '../../src/facebook/page-fields.js';
import { signBody } from '../../src/facebook/signature.js';
import { SANDBOX_DEFAULTS } from '../../src/sandbox/options.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { find } from '../../src/store/rows.js';
import { addressOf, type MunshiProcess, runMunshi, startMunshi } from '../support/munshi-process.js';
import { DIALECTS, type TestDatabase, testDatabase } from '../support/stores.js';

const { pageId, appId, appSecret, pageToken, verifyToken } = SANDBOX_DEFAULTS;
const HERE = { HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error' };
const KEY = 'k'.repeat(32);

const event = (mid: string): Buffer =>
  Buffer.from(
    JSON.stringify({
      object: 'page',
      entry: [
        {
          id: pageId,
          time: Date.now(),
          messaging: [
            {
              sender: { id: '7788990011220001' },
              recipient: { id: pageId },
              timestamp: Date.now(),
              message: { mid, text: 'dam koto?' },
            },
          ],
        },
      ],
    }),
  );

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`${what} did not come about`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

describe.each(DIALECTS)('munshi serve as a process, on %s', (dialect) => {
  let database: TestDatabase;
  let facebook: Server;
  let sandbox: Sandbox;
  let served: MunshiProcess;
  let url: string;

  beforeAll(async () => {
    database = await testDatabase(dialect);
    sandbox = createSandbox({ clock: Date.now });
    sandbox.world.subscribedFields = [];
    facebook = createServer(sandbox.app).listen(0, '127.0.0.1');
    await new Promise((resolve) => facebook.once('listening', resolve));
    served = startMunshi(['serve'], {
      ...HERE,
      DATABASE_URL: database.url,
      SECRET_KEY: KEY,
      GRAPH_API_URL: `http://127.0.0.1:${(facebook.address() as AddressInfo).port}/graph`,
      FACEBOOK_APP_ID: appId,
      FACEBOOK_APP_SECRET: appSecret,
      FACEBOOK_VERIFY_TOKEN: verifyToken,
      FACEBOOK_PAGE_ID: pageId,
      FACEBOOK_PAGE_ACCESS_TOKEN: pageToken,
    });
    url = await addressOf(served);
  });
  afterAll(async () => {
    served.kill('SIGKILL');
    await served.ended;
    sandbox.stop();
    facebook.closeAllConnections();
    facebook.close();
    await database.remove();
  });

  const deliver = (body: Buffer, signature: string | null): Promise<Response> =>
    fetch(`${url}/webhook`, {
      method: 'POST',
      body: new Uint8Array(body),
      headers: {
        'content-type': 'application/json',
        ...(signature === null ? {} : { 'x-hub-signature-256': signature }),
      },
    });

  test('is alive at once, and ready when its worker has given a sign', async () => {
    const alive = await fetch(`${url}/healthz`);
    expect([alive.status, await alive.json()]).toEqual([200, { status: 'ok' }]);
    await until('a heartbeat', async () => (await fetch(`${url}/readyz`)).ok);
    const ready = await fetch(`${url}/readyz`);
    expect(await ready.json()).toEqual({ status: 'ready', database: true, worker: true });
  });

  test('subscribes the Page of the environment to everything, without being asked', async () => {
    await until('the subscription', async () => sandbox.world.subscribedFields.length > 0);
    expect(sandbox.world.subscribedFields).toEqual([...PAGE_FIELDS]);
  });

  test.each([
    ['the right verify token', verifyToken, 200, '1158201444'],
    ['another one', 'wrong', 403, 'The verify token is not ours.'],
  ])('answers the handshake with %s', async (_case, token, status, said) => {
    const asked = new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.verify_token': token,
      'hub.challenge': '1158201444',
    });
    const answer = await fetch(`${url}/webhook?${asked}`);
    expect([answer.status, await answer.text()]).toEqual([status, said]);
  });

  const large = Buffer.alloc(5 * 1024 * 1024 + 1, 0x20);
  test.each([
    ['a signed event', event('m_signed'), null, 200],
    ['the same once more', event('m_signed'), null, 200],
    ['another secret’s signature', event('m_forged'), 'sha256=00', 401],
    ['no signature', event('m_bare'), '', 401],
    ['signed, but not JSON', Buffer.from('{"object":'), null, 400],
    ['more than 5 MB', large, null, 413],
  ])('answers a delivery: %s', async (_case, body, signature, status) => {
    const answer = await deliver(body, signature === '' ? null : (signature ?? signBody(body, appSecret)));
    expect(answer.status).toBe(status);
  });

  test('told to stop, it finishes the request under way, keeps the event and ends with 0', async () => {
    const body = event('m_last');
    const signature = signBody(body, appSecret);
    const headers = { 'content-length': body.length, 'x-hub-signature-256': signature, expect: '100-continue' };
    // Each look on a connection of its own: one that is kept alive stays open while it is used.
    const closed = (): Promise<boolean> =>
      new Promise((resolve) => {
        const knock = request(`${url}/healthz`, { agent: false }, (answer) => answer.resume() && resolve(false));
        knock.once('error', () => resolve(true)).end();
      });
    const answered = new Promise<number | undefined>((resolve, reject) => {
      const slow = request(`${url}/webhook`, { method: 'POST', headers }, (answer) => {
        answer.resume().once('end', () => resolve(answer.statusCode));
      });
      slow.once('error', reject);
      // The server has the request and asks for its body.
      slow.once('continue', async () => {
        slow.write(body.subarray(0, 20));
        served.kill('SIGTERM');
        await until('the closed door', closed);
        slow.end(body.subarray(20));
      });
      slow.flushHeaders();
    });
    expect(await answered).toBe(200);
    expect((await served.ended).code).toBe(0);
    const store = await database.open();
    const kept = await find(store, 'inbox', { pageId });
    await store.close();
    expect(kept.map(({ dedupeKey }) => dedupeKey.includes('m_last'))).toContain(true);
    expect(kept).toHaveLength(2);
  });
});

test('a process that only serves the web is ready without a worker, says so, and runs the sandbox when no Page is set', async () => {
  const database = await testDatabase('sqlite');
  const served = startMunshi(['serve', '--role', 'web'], { ...HERE, DATABASE_URL: database.url });
  const url = await addressOf(served);
  await served.said(/No Page is configured: this is the sandbox. Play buyers at http\S+\/sandbox/);
  const ready = await fetch(`${url}/readyz`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({
    status: 'ready',
    worker: false,
    note: expect.stringContaining('no worker'),
  });
  expect((await fetch(`${url}/sandbox/`)).status).toBe(200);
  served.kill('SIGINT');
  expect(await served.ended).toMatchObject({ code: 0, err: '' });
  await database.remove();
});

test('the exit codes of the real entry: 0 done, 1 failed, 2 wrong usage', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const PORT = String((taken.address() as AddressInfo).port);
  const line = `${JSON.stringify({ id: '1', text: 'dam koto?' })}\n`;
  const [classified, wrong, unknown, busy] = await Promise.all([
    runMunshi(['classify'], {}, line),
    runMunshi(['serve'], { TIME_ZONE: 'Dhaka' }),
    runMunshi(['sell']),
    runMunshi(['serve'], { HOST: '127.0.0.1', PORT }),
  ]);
  expect(classified).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(classified.out)).toMatchObject({ id: '1', intent: 'price_query' });
  const zone = 'Munshi cannot start:\nTIME_ZONE: must be a time zone like Asia/Dhaka\n';
  expect(wrong).toMatchObject({ code: 1, out: '', err: zone });
  expect(unknown).toMatchObject({ code: 2, out: '', err: expect.stringContaining("unknown command 'sell'") });
  expect(busy).toMatchObject({ code: 1, out: '', err: 'That port is in use. Set PORT to a free one.\n' });
  await new Promise((resolve) => taken.close(resolve));
});
