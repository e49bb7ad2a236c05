import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createOrder } from '../../src/flows/order/create.js';
import { moveOrder } from '../../src/flows/order/move.js';
import { submitMissing } from '../../src/flows/utility/submit.js';
import { find } from '../../src/store/rows.js';
import type { Row } from '../../src/store/schema.js';
import { MITU, PAGE, type TestApp, testApp } from '../support/app.js';
import { type Stocked, stockShelf, the } from '../support/shop-floor.js';

const DAY = 86_400_000;
const NAME = 'order_cancelled_v1';

let app: TestApp;
let shelf: Stocked;
beforeEach(async () => {
  app = await testApp({ sms: true });
  shelf = await stockShelf(app, 20);
  app.sandbox.control.setFaults({ slowReview: true });
  app.sandbox.control.message({ buyerId: MITU, text: 'আসসালামু আলাইকুম' });
  await app.drain();
  app.pass(2 * DAY);
  await submitMissing(app.deps, app.scope, PAGE);
});
afterEach(() => app.close());

/** Facebook decides, and tells so by webhook. */
async function decided(status: string, reason?: string): Promise<Row<'utilityTemplates'>> {
  // Facebook's words carry the second they were said in.
  app.pass(60_000);
  app.sandbox.control.decideTemplate({ name: NAME, language: 'bn', status, ...(reason ? { reason } : {}) });
  await app.drain();
  return the(app, 'utilityTemplates', { name: NAME, language: 'bn' });
}

/** The notice of an order that is cancelled with the window closed. */
async function notice(): Promise<Row<'outbox'>> {
  const { buyerId } = await the(app, 'conversations');
  const source = { channel: 'messenger' as const, pageId: PAGE };
  const lines = [{ variantId: shelf.xl, quantity: 1 }];
  const order = { source, pageId: PAGE, buyerId: buyerId ?? '', phone: '01799887766', lines };
  const id = await createOrder(app.deps, app.scope, order);
  const { version } = await the(app, 'orders', { id });
  await moveOrder(app.deps, app.scope, { id, version, to: 'cancelled', reason: 'No longer wanted' });
  await app.drain();
  return the(app, 'outbox', { orderId: id, kind: 'notice' });
}

const openAlerts = async () =>
  (await find(app.store, 'alerts', { kind: 'template_trouble', closedAt: null })).map(({ params }) => params.what);

test('a template’s way through Facebook is told by webhook, and the notices follow it at once', async () => {
  expect(await the(app, 'utilityTemplates', { name: NAME, language: 'bn' })).toMatchObject({ state: 'pending' });
  expect(await notice()).toMatchObject({
    route: 'sms',
    passed: [{ code: 'window_closed' }, { code: 'template_pending' }],
  });

  expect(await decided('APPROVED')).toMatchObject({ state: 'approved', status: 'APPROVED', reason: null });
  expect(await openAlerts()).toEqual([]);
  expect(await notice()).toMatchObject({ route: 'utility', outcome: 'delivered', via: { template: { name: NAME } } });

  expect(await decided('PAUSED', 'low quality')).toMatchObject({ state: 'paused', reason: 'low quality' });
  expect(await openAlerts()).toEqual(['low quality']);
  expect(await notice()).toMatchObject({
    route: 'sms',
    passed: [{ code: 'window_closed' }, { code: 'template_paused' }],
  });

  expect(await decided('APPROVED')).toMatchObject({ state: 'approved' });
  expect(await openAlerts()).toEqual([]);
  expect(await notice()).toMatchObject({ route: 'utility', outcome: 'delivered' });

  expect(await decided('REJECTED', 'INVALID_FORMAT')).toMatchObject({ state: 'rejected', reason: 'INVALID_FORMAT' });
  expect(await openAlerts()).toEqual(['INVALID_FORMAT']);
  expect(await notice()).toMatchObject({
    route: 'sms',
    passed: [{ code: 'window_closed' }, { code: 'template_rejected' }],
  });
  // None of it was a guess refused by Facebook.
  expect(app.sandbox.world.refused).toEqual([]);
  expect(await find(app.store, 'inbox', { kind: 'template_status' })).toHaveLength(4);
});

test('one language’s template leaves the other’s alone', async () => {
  await decided('APPROVED');
  expect(await the(app, 'utilityTemplates', { name: NAME, language: 'en' })).toMatchObject({ state: 'pending' });
});
