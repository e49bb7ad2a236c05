import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { resyncDue } from '../../../src/flows/history/due.js';
import { resync } from '../../../src/flows/history/resync.js';
import { reconnectPage } from '../../../src/flows/page/connect.js';
import { reconcileSubscriptions } from '../../../src/flows/page/reconcile.js';
import { submitMissing } from '../../../src/flows/utility/submit.js';
import { find } from '../../../src/store/rows.js';
import { bn } from '../../../src/words/bn.js';
import { PAGE, START, type TestApp, testApp } from '../../support/app.js';
import { visitor } from '../../support/session.js';
import { the } from '../../support/shop-floor.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const TOKEN = 'sandbox-page-token';

let app: TestApp;
let waits: number[];
beforeEach(async () => {
  waits = [];
  app = await testApp({
    wait: async (ms) => {
      waits.push(ms);
      app.pass(ms);
    },
  });
});
afterEach(() => app.close());

const look = () => app.deps.graph.getPage({ id: PAGE, token: TOKEN });
/** One answer brings the figure. */
async function usage(used: { page?: number; app?: number }): Promise<void> {
  app.sandbox.control.setFaults({ usage: used });
  await look();
}

test.each([
  ['the Page’s', { page: 80 }],
  ['the app’s', { app: 80 }],
])('from 75 % of %s budget on reads leave three seconds apart', async (_, used) => {
  await look();
  await look();
  expect(waits).toEqual([]);
  await usage(used);
  for (let n = 0; n < 3; n += 1) await look();
  expect(waits).toEqual([3 * SECOND, 3 * SECOND]);
});

test('reads asked for at one time are spaced too, one Page not by another’s figure', async () => {
  await usage({ page: 80 });
  await Promise.all([look(), look(), look()]);
  expect(waits).toHaveLength(2);
  await app.deps.graph.getPage({ id: '104500000000099', token: TOKEN }).catch(() => {});
  expect(waits).toHaveLength(2);
});

test('from 95 % on nothing is read, by no timed job either, until one call has seen it fall', async () => {
  await usage({ page: 96 });
  app.sandbox.control.setAccess({ subscribed: ['feed'] });
  await expect(look()).rejects.toMatchObject({ name: 'GraphHeldError', sent: 'no', until: START + 5 * MINUTE });
  expect(await reconcileSubscriptions(app.deps)).toBe(0);
  expect(app.sandbox.world.subscribedFields).toEqual(['feed']);
  await resyncDue(app.deps);
  const runs = await find(app.store, 'resyncs', {});
  expect(runs.map(({ retryAt }) => retryAt)).toEqual([START + 5 * MINUTE, START + 5 * MINUTE]);
  // Held back is not refused: the Page is still connected.
  expect(await the(app, 'pages')).toMatchObject({ state: 'connected' });

  app.sandbox.control.setFaults({ usage: { page: 10 } });
  app.pass(5 * MINUTE);
  await resyncDue(app.deps);
  expect((await find(app.store, 'resyncs', {})).map(({ error, position }) => ({ error, position }))).toEqual([
    { error: null, position: null },
    { error: null, position: null },
  ]);
});

test('a person who asks is told that the budget is used up, and for how long', async () => {
  await submitMissing(app.deps, app.scope, PAGE);
  await usage({ app: 99 });
  app.pass(2 * MINUTE);
  await expect(reconnectPage(app.deps, app.scope, PAGE)).rejects.toMatchObject({
    reasons: [{ code: 'budget_spent', params: { minutes: 3 } }],
  });
  const admin = await visitor(app, 'admin', { locale: 'bn' });
  const { flash } = await admin.post('/settings/templates/utility/ask', { pageId: PAGE });
  expect(flash).toMatchObject({ kind: 'refused', text: expect.stringContaining('৩ মিনিট') });
  expect(flash?.text).toContain(bn.reasons.budget_spent.slice(0, 20));
  const run = await resync(app.deps, await the(app, 'pages'), 'messages');
  expect(run?.error).toMatch(/call budget is used up: nothing is read before 2026-11-22T06:05/);
});
