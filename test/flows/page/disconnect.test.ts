import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { PAGE_FIELDS } from '../../../src/facebook/page-fields.js';
import { reconnectPage } from '../../../src/flows/page/connect.js';
import { find } from '../../../src/store/rows.js';
import { en } from '../../../src/words/en.js';
import { MITU, PAGE, type TestApp, testApp } from '../../support/app.js';
import { visitor } from '../../support/session.js';
import { received, the } from '../../support/shop-floor.js';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

const disconnect = async () => (await visitor(app, 'admin')).post(`/settings/pages/${PAGE}/disconnect`, {});
const unsubscribed = async () =>
  (await find(app.store, 'auditLog', {})).filter(({ action }) => action === 'page.unsubscribe');

test('a Page that is disconnected is unsubscribed at Facebook, which then sends nothing of it', async () => {
  await disconnect();
  expect(received(app, 'unsubscribe')).toHaveLength(1);
  expect(await app.deps.graph.getSubscribedApps({ id: PAGE, token: 'sandbox-page-token' })).toEqual([]);
  expect(await unsubscribed()).toMatchObject([{ subject: PAGE, details: { done: true } }]);
  app.sandbox.control.message({ buyerId: MITU, text: 'ache?' });
  await app.drain();
  expect(await find(app.store, 'inbox', {})).toEqual([]);

  await reconnectPage(app.deps, app.scope, PAGE);
  expect(app.sandbox.world.subscribedFields).toEqual([...PAGE_FIELDS]);
  app.sandbox.control.message({ buyerId: MITU, text: 'ache?' });
  await app.drain();
  expect(await find(app.store, 'messages', {})).toHaveLength(1);
});

test.each([
  ['says no', { effect: 'refuse' as const, code: 200 }, { why: 'graph_refused', code: '200' }],
  ['gives no answer', { effect: 'server_error' as const }, { why: 'facebook_unreachable' }],
])('it is disconnected also when Facebook %s; the outcome is recorded and said', async (_, fault, why) => {
  app.sandbox.control.failNext({ ...fault, kind: 'unsubscribe' });
  const { flash } = await disconnect();
  expect(await the(app, 'pages')).toMatchObject({ state: 'disconnected' });
  expect(await unsubscribed()).toMatchObject([{ details: { done: false, ...why } }]);
  expect(flash?.text).toContain(en.settings.stillSent);
});
