import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Deps } from '../../../src/deps.js';
import { resyncDue } from '../../../src/flows/history/due.js';
import { connectPage, reconnectPage } from '../../../src/flows/page/connect.js';
import { reconcileSubscriptions } from '../../../src/flows/page/reconcile.js';
import { watchSilence } from '../../../src/flows/page/silence.js';
import { watchPages } from '../../../src/flows/page/watch.js';
import { submitMissing } from '../../../src/flows/utility/submit.js';
import { watchTemplates } from '../../../src/flows/utility/watch.js';
import { JOBS, runDueJobs } from '../../../src/jobs/schedule.js';
import { find, findOne, insert, update } from '../../../src/store/rows.js';
import { createVault } from '../../../src/vault.js';
import { en } from '../../../src/words/en.js';
import { MITU, PAGE, type TestApp, testApp } from '../../support/app.js';
import { visitor } from '../../support/session.js';
import { the } from '../../support/shop-floor.js';

/** Comes before the good Page in every list. */
const SEALED = '104500000000000';
const HOUR = 3_600_000;

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
  const token = createVault('another key altogether, of 32 signs').seal('lost');
  const page = { shopId: app.scope.shopId, name: 'Lost', state: 'connected' as const, stateAt: 1, createdAt: 1 };
  await app.store.commit([insert(app.store, 'pages', { id: SEALED, token, ...page })]);
});
afterEach(() => app.close());

const alerts = (subject: string) => find(app.store, 'alerts', { subject, closedAt: null });
const kinds = async (subject: string) => (await alerts(subject)).map(({ kind }) => kind);

const LOOKS: [string, (deps: Deps) => Promise<number>, () => Promise<unknown>][] = [
  ['tokens', watchPages, async () => (await the(app, 'pages', { id: PAGE })).checkedAt],
  [
    'subscriptions',
    async (deps) => {
      app.sandbox.control.setAccess({ subscribed: ['feed'] });
      return reconcileSubscriptions(deps);
    },
    async () => app.sandbox.world.subscribedFields.length > 1,
  ],
  ['gaps', resyncDue, async () => findOne(app.store, 'resyncs', { pageId: PAGE, kind: 'messages' })],
];

test.each(LOOKS)(
  'the timed look at %s goes on with the other Pages where no key opens a token',
  async (_, run, seen) => {
    await run(app.deps);
    expect(await seen()).toBeTruthy();
    expect(await alerts(SEALED)).toMatchObject([
      { kind: 'page_token_sealed', level: 'broken', href: '/settings/pages' },
    ]);
    await run(app.deps);
    expect(await kinds(SEALED)).toEqual(['page_token_sealed']);
  },
);

test('the look at utility templates asks about the other Page’s all the same', async () => {
  await submitMissing(app.deps, app.scope, PAGE);
  const [one] = await find(app.store, 'utilityTemplates', { pageId: PAGE });
  await app.store.commit([
    update(app.store, 'utilityTemplates', { pageId: PAGE }, { checkedAt: 0, state: 'pending', status: null }),
    insert(app.store, 'utilityTemplates', {
      ...(one as NonNullable<typeof one>),
      id: 'lost',
      pageId: SEALED,
      checkedAt: 0,
      state: 'pending',
    }),
  ]);
  expect(await watchTemplates(app.deps)).toBeGreaterThan(0);
  expect(await find(app.store, 'utilityTemplates', { pageId: PAGE, state: 'pending' })).toEqual([]);
  expect(await kinds(SEALED)).toEqual(['page_token_sealed']);
});

test('a timed look that fails at one Page for another reason is thrown only after every Page had its turn', async () => {
  const settingsOf: Deps['settingsOf'] = async () => {
    throw new Error('settings are gone');
  };
  await app.store.commit([
    update(app.store, 'pages', { id: SEALED }, { token: app.deps.vault.seal('sandbox-page-token') }),
  ]);
  const looked: string[] = [];
  const failing = async (id: string) => {
    looked.push(id);
    return settingsOf(id);
  };
  await expect(watchSilence({ ...app.deps, settingsOf: failing })).rejects.toThrow('settings are gone');
  expect(looked).toHaveLength(2);
});

test('no timed job fails because one Page’s token cannot be opened', async () => {
  app.pass(24 * HOUR);
  await runDueJobs(app.deps);
  const runs = await find(app.store, 'jobRuns', {});
  expect(runs.map(({ job }) => job).sort()).toEqual(JOBS.map(({ name }) => name).sort());
  expect(runs.filter(({ error }) => error !== null)).toEqual([]);
});

test('people read how to mend it, a message that waits says so too, and connecting the Page ends it', async () => {
  await watchPages(app.deps);
  const { html } = await (await visitor(app, 'admin')).get('/');
  expect(html).toContain(en.reasons.page_token_sealed);
  await expect(reconnectPage(app.deps, app.scope, SEALED)).rejects.toMatchObject({
    reasons: [{ code: 'page_token_sealed' }],
  });

  // The good Page's token can be opened no more either, and a message waits.
  app.sandbox.control.message({ buyerId: MITU, text: 'hi' });
  await app.drain();
  const sealed = createVault('another key altogether, of 32 signs').seal('x');
  await app.store.commit([update(app.store, 'pages', { id: PAGE }, { token: sealed })]);
  const { id } = await the(app, 'conversations');
  await app.api('POST', `/conversations/${id}/messages`, { text: 'answer' });
  await app.drain();
  expect(await find(app.store, 'outbox', { state: 'queued' })).toMatchObject([
    { reason: { code: 'page_token_sealed' } },
  ]);
  expect(await kinds(PAGE)).toEqual(['page_token_sealed']);
  await connectPage(app.deps, app.scope, { id: PAGE, token: 'sandbox-page-token' });
  expect(await kinds(PAGE)).toEqual([]);
});

test('a start says so at once, and ends it by itself when the earlier key is put back', async () => {
  await app.restart();
  expect(await kinds(SEALED)).toEqual(['page_token_sealed']);
  const token = app.deps.vault.seal('opens again');
  await app.store.commit([update(app.store, 'pages', { id: SEALED }, { token })]);
  await app.restart();
  expect(await kinds(SEALED)).toEqual([]);
});
