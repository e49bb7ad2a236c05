import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Deps } from '../../src/deps.js';
import { createOrder } from '../../src/flows/order/create.js';
import { createSignInLink } from '../../src/flows/people/sign-in.js';
import { JOBS, type Job, runDueJobs, startSchedule } from '../../src/jobs/schedule.js';
import { find, insert, remove } from '../../src/store/rows.js';
import { type TestApp, testApp } from '../support/app.js';
import { stockShelf, the } from '../support/shop-floor.js';
import { DIALECTS } from '../support/stores.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A job that counts its runs. */
function counting(cron: string, more: (deps: Deps) => void = () => {}) {
  const ran: number[] = [];
  const job: Job = {
    name: 'counting',
    cron,
    does: 'counts',
    run: async (deps) => {
      ran.push(deps.clock());
      more(deps);
      return ran.length;
    },
  };
  return { job, ran };
}

describe.each(DIALECTS)('the timed jobs on %s', (dialect) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await testApp({ dialect });
  });
  afterEach(() => app.close());

  test('a job runs once for each scheduled moment', async () => {
    const { job, ran } = counting('*/10 * * * *');
    await runDueJobs(app.deps, [job]);
    await runDueJobs(app.deps, [job]);
    app.pass(10 * MINUTE - 1);
    await runDueJobs(app.deps, [job]);
    expect(ran).toHaveLength(1);
    app.pass(1);
    expect(await runDueJobs(app.deps, [job])).toEqual(['counting']);
    expect(ran).toHaveLength(2);
    expect(await the(app, 'jobRuns')).toMatchObject({
      job: 'counting',
      cron: '*/10 * * * *',
      timeZone: 'Asia/Dhaka',
      scheduledAt: app.deps.clock(),
      finishedAt: app.deps.clock(),
      result: '2',
      error: null,
    });
  });

  test('what was missed in a downtime is made up for once', async () => {
    const { job, ran } = counting('30 3 * * *');
    await runDueJobs(app.deps, [job]);
    app.pass(9 * DAY);
    await app.restart();
    await runDueJobs(app.deps, [job]);
    await runDueJobs(app.deps, [job]);
    expect(ran).toHaveLength(2);
    // Sunday noon and nine days: the last half past three was that Tuesday's.
    expect((await the(app, 'jobRuns')).scheduledAt).toBe(Date.UTC(2026, 10, 30, 21, 30));
  });

  test('of two processes at the same moment one runs it', async () => {
    const { job, ran } = counting('* * * * *');
    await Promise.all([runDueJobs(app.deps, [job]), runDueJobs(app.deps, [job])]);
    expect(ran).toHaveLength(1);
    app.pass(MINUTE);
    await Promise.all([runDueJobs(app.deps, [job]), runDueJobs(app.deps, [job])]);
    expect(ran).toHaveLength(2);
  });

  test('a failing job says so and keeps no other from running', async () => {
    const failing = counting('* * * * *', () => {
      throw new Error('no luck today');
    });
    const other = counting('* * * * *');
    const jobs = [failing.job, { ...other.job, name: 'other' }];
    expect(await runDueJobs(app.deps, jobs)).toEqual(['counting', 'other']);
    expect(await the(app, 'jobRuns', { job: 'counting' })).toMatchObject({ error: 'no luck today', result: null });
    expect(await the(app, 'jobRuns', { job: 'other' })).toMatchObject({ error: null, result: '1' });
    app.pass(MINUTE);
    await runDueJobs(app.deps, jobs);
    expect(failing.ran).toHaveLength(2);
  });

  test('the table forgets what has expired and nothing else', async () => {
    const { store, scope, deps } = app;
    const session = (hash: string, expiresAt: number) =>
      insert(store, 'sessions', { hash, userId: 'u', shopId: scope.shopId, csrf: 'c', createdAt: 0, expiresAt });
    const key = (name: string, at: number) =>
      insert(store, 'idempotency', { shopId: scope.shopId, key: name, bodyHash: 'h', at });
    const now = deps.clock();
    await store.commit([session('over', now), session('good', now + 1), key('old', now - 3 * DAY), key('new', now)]);
    await createSignInLink(deps, scope.shopId, 'u');
    await runDueJobs(deps);
    expect((await find(store, 'sessions', {})).map(({ hash }) => hash)).toEqual(['good']);
    expect((await find(store, 'idempotency', {})).map((row) => row.key)).toEqual(['new']);
    expect(await find(store, 'signInLinks', {})).toHaveLength(1);
    app.pass(DAY);
    await runDueJobs(deps);
    expect(await find(store, 'signInLinks', {})).toEqual([]);
    expect((await find(store, 'jobRuns', {})).map(({ job }) => job).sort()).toEqual(
      JOBS.map(({ name }) => name).sort(),
    );
  });

  test('a soft hold that lost its timer is let go', async () => {
    const { xl } = await stockShelf(app);
    await createOrder(app.deps, app.scope, {
      source: { channel: 'api' },
      name: 'Nadia',
      phone: '01799887766',
      lines: [{ variantId: xl, quantity: 2 }],
    });
    expect((await the(app, 'variants', { id: xl })).reserved).toBe(2);
    await app.store.commit([remove(app.store, 'timers', { kind: 'hold_expiry' })]);
    app.pass(24 * HOUR + MINUTE);
    await app.drain();
    expect((await the(app, 'variants', { id: xl })).reserved).toBe(2);
    await runDueJobs(app.deps);
    await app.drain();
    expect((await the(app, 'variants', { id: xl })).reserved).toBe(0);
  });
});

test('starting the table makes up for what was missed, and stopping it waits for the run under way', async () => {
  const app = await testApp();
  try {
    const { job, ran } = counting('30 3 * * *');
    const schedule = startSchedule(app.deps, [job]);
    await schedule.stop();
    expect(ran).toHaveLength(1);
    expect((await the(app, 'jobRuns')).finishedAt).not.toBeNull();
  } finally {
    await app.close();
  }
});
