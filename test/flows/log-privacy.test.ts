import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLog } from '../../src/log.js';
import { SANDBOX_DEFAULTS } from '../../src/sandbox/options.js';
import { find, insert } from '../../src/store/rows.js';
import { API_TOKEN, MITU, TANVIR, type TestApp, testApp } from '../support/app.js';
import { NADIA, roadOf } from '../support/one-order.js';
import { visitor } from '../support/session.js';
import { stockShelf } from '../support/shop-floor.js';

const HOUR = 3_600_000;
let app: TestApp;
const lines: string[] = [];
let broken = false;

beforeAll(async () => {
  app = await testApp();
  const log = createLog('trace', { write: (line: string) => lines.push(line) });
  const { understand } = app.deps;
  // What our own code may say at its worst moment: the very words, number and statement it was at.
  const fails = (text: string) => new Error(`Failed query: insert into x values ($1)\nparams: ${text},${NADIA.phone}`);
  await app.restart({
    log,
    understand: (text, context) => {
      if (text.includes('poison')) throw fails(text);
      return understand(text, context);
    },
  });
  const { commit } = app.store;
  app.deps.store.commit = (list) => (broken ? Promise.reject(fails(NADIA.name)) : commit(list));
  await stockShelf(app);
});
afterAll(() => app.close());

test('a whole order, with every kind of failure on the way, leaves no person, word or token in the log', async () => {
  const { control } = app.sandbox;
  const road = roadOf(app);
  await road.asks();
  control.failNext({ effect: 'refuse', code: 1200, kind: 'message' });
  control.failNext({ effect: 'server_error', kind: 'message' });
  await road.goes('delivered');
  control.message({ buyerId: TANVIR, text: `poison: call me at ${NADIA.phone}` });
  await road.settle();
  expect(await find(app.store, 'inbox', { status: 'dead' })).toHaveLength(1);

  const timer = { kind: 'hold_expiry', subject: MITU, shopId: app.scope.shopId, dueAt: 0, attempts: 0 };
  await app.store.commit([insert(app.store, 'timers', timer)]);
  control.setFaults({ tokenRevoked: true });
  await app.api('POST', '/orders', { buyer: { name: NADIA.name, phone: 'no phone' } });
  const seller = await visitor(app, 'agent');
  await seller.get(`/orders?q=${NADIA.phone}`);
  broken = true;
  const [order] = await find(app.store, 'orders', {});
  expect((await app.api('POST', `/orders/${order?.id}/hold`, { reason: NADIA.address })).status).toBeGreaterThanOrEqual(
    409,
  );
  expect((await app.api('PATCH', `/buyers/${order?.buyerId}`, { name: NADIA.name })).status).toBe(500);
  control.message({ buyerId: MITU, text: NADIA.asks });
  await app.sandbox.drain();
  broken = false;
  app.pass(HOUR);
  await road.settle();

  const log = lines.join('');
  for (const said of ['dead letters', 'request failed', 'Facebook']) expect(log).toContain(said);
  const kept = (await find(app.store, 'inbox', {})).map(({ error }) => error ?? '').join();
  for (const text of [log, kept]) {
    for (const word of [
      ...NADIA.name.split(' '),
      NADIA.phone,
      'House 12',
      'Dhanmondi',
      'birthday',
      'poison',
      'Mitu',
      'Tanvir',
    ])
      expect(text).not.toContain(word);
    for (const secret of [
      SANDBOX_DEFAULTS.pageToken,
      SANDBOX_DEFAULTS.appSecret,
      API_TOKEN,
      seller.cookie.split('=')[1],
    ])
      expect(text).not.toContain(secret);
  }
});
