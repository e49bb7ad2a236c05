import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PAGE_FIELDS } from '../../../src/facebook/page-fields.js';
import { reconcileSubscriptions } from '../../../src/flows/page/reconcile.js';
import { watchSilence } from '../../../src/flows/page/silence.js';
import { watchPages } from '../../../src/flows/page/watch.js';
import { find, insert } from '../../../src/store/rows.js';
import { MITU, PAGE, START, type TestApp, testApp } from '../../support/app.js';
import { received, the } from '../../support/shop-floor.js';
import { DIALECTS } from '../../support/stores.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

const openAlerts = async () =>
  (await find(app.store, 'alerts', { closedAt: null })).map(({ kind, params }) => ({ kind, params }));

describe('what Facebook sends of a Page', () => {
  test('is asked for again where it is out of step, and left alone where it is not', async () => {
    app.sandbox.control.setAccess({ subscribed: ['feed'] });
    expect(await reconcileSubscriptions(app.deps)).toBe(1);
    expect(app.sandbox.world.subscribedFields).toEqual([...PAGE_FIELDS]);
    expect(await reconcileSubscriptions(app.deps)).toBe(0);
    expect(received(app, 'subscribe')).toHaveLength(1);
    expect(await openAlerts()).toEqual([]);
  });

  test('that cannot be mended is an alert, which ends by itself once it is', async () => {
    app.sandbox.control.setAccess({ subscribed: [] });
    app.sandbox.control.failNext({ effect: 'refuse', code: 200, kind: 'subscribe' });
    expect(await reconcileSubscriptions(app.deps)).toBe(1);
    expect(await openAlerts()).toMatchObject([{ kind: 'page_not_subscribed', params: { code: '200' } }]);
    await reconcileSubscriptions(app.deps);
    expect(await openAlerts()).toEqual([]);
  });
});

describe('a Page’s token', () => {
  test('that lost a permission or ends soon is told of once, and no more when all is well', async () => {
    const { scopes } = app.sandbox.world.access;
    expect(await watchPages(app.deps)).toBe(0);
    expect(await the(app, 'pages')).toMatchObject({ checkedAt: START, tokenEndsAt: null, scopes });

    const fewer = scopes.filter((scope) => scope !== 'pages_messaging');
    app.sandbox.control.setAccess({ scopes: fewer, dataAccessExpiresAt: START + 6 * DAY });
    expect(await watchPages(app.deps)).toBe(1);
    expect(await openAlerts()).toEqual([
      { kind: 'page_permissions', params: { names: 'pages_messaging' } },
      { kind: 'page_token_ends', params: { day: '2026-11-28' } },
    ]);
    // Somebody has seen to it: the same news does not come back every day.
    for (const { id } of await find(app.store, 'alerts', {})) await app.api('POST', `/alerts/${id}/close`);
    await watchPages(app.deps);
    expect(await openAlerts()).toEqual([]);

    app.sandbox.control.setAccess({ scopes, dataAccessExpiresAt: 0 });
    expect(await watchPages(app.deps)).toBe(0);
    app.sandbox.control.setAccess({ scopes: fewer });
    await watchPages(app.deps);
    expect(await openAlerts()).toHaveLength(1);
  });

  test('that died disconnects the Page with one alert, whoever finds out first', async () => {
    app.sandbox.control.setFaults({ tokenRevoked: true });
    expect(await watchPages(app.deps)).toBe(1);
    expect(await the(app, 'pages')).toMatchObject({ state: 'disconnected', stateReason: '190' });
    expect(await openAlerts()).toMatchObject([{ kind: 'page_disconnected' }]);
    expect(await watchPages(app.deps)).toBe(0);
  });

  test('is not called dead because Facebook cannot be reached', async () => {
    app.sandbox.control.failNext({ effect: 'server_error', kind: 'read', times: 5 });
    await watchPages(app.deps);
    expect(await the(app, 'pages')).toMatchObject({ state: 'connected' });
  });
});

describe.each(DIALECTS)('silence on %s', (dialect) => {
  let shop: TestApp;
  beforeEach(async () => {
    shop = await testApp({ dialect });
  });
  afterEach(() => shop.close());

  const alerts = () => find(shop.store, 'alerts', { kind: 'page_silent' });

  test('beyond the normal for these hours is told once, and ends when events come', async () => {
    const { store, deps, scope } = shop;
    // Eight comments an hour in the same hours of four weeks.
    const hours = [1, 2, 3, 4].flatMap((week) => [0, 1, 2].map((n) => START + n * HOUR - week * 7 * DAY));
    const known = hours.map((hourAt) => ({ pageId: PAGE, shopId: scope.shopId, hourAt, events: 8 }));
    await store.commit([insert(store, 'pageHours', known)]);
    shop.sandbox.control.message({ buyerId: MITU, text: 'ache?' });
    await shop.drain();
    expect(await watchSilence(deps)).toBe(0);
    shop.pass(45 * MINUTE);
    expect(await watchSilence(deps)).toBe(0);
    shop.pass(40 * MINUTE);
    expect(await watchSilence(deps)).toBe(1);
    expect(await alerts()).toMatchObject([{ closedAt: null, params: { since: '2026-11-22 06:00 UTC' } }]);
    shop.pass(10 * MINUTE);
    await watchSilence(deps);
    expect(await alerts()).toHaveLength(1);

    shop.sandbox.control.message({ buyerId: MITU, text: 'bhai?' });
    await shop.drain();
    expect(await watchSilence(deps)).toBe(0);
    expect(await alerts()).toEqual([]);
    const counted = await find(store, 'pageHours', { hourAt: [START, START + HOUR] });
    expect(counted.map(({ events }) => events)).toEqual([1, 1]);
  });
});
