import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseWebhook } from '../../src/facebook/webhook.js';
import { receive } from '../../src/flows/inbox/receive.js';
import { find } from '../../src/store/rows.js';
import { PAGE as SAMPLE_PAGE } from '../facebook/page-bodies.js';
import { type Item, items } from '../facebook/payload-grammar.js';
import { PAGE, type TestApp, testApp } from '../support/app.js';
import { deliver } from '../support/deliver.js';
import { stockShelf } from '../support/shop-floor.js';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
  await stockShelf(app);
});
afterAll(() => app.close());

/** One entry with everything in its place, and beside it an entry that is none. */
function entries(all: Item[], time: number): object[] {
  const changes = all
    .filter(({ part }) => part !== 'messaging' && part !== 'standby')
    .map(({ part, item }) => ({ field: part, value: item }));
  const listed = (name: string) => all.filter(({ part }) => part === name).map(({ item }) => item);
  const whole = { id: SAMPLE_PAGE, time, changes, messaging: listed('messaging'), standby: listed('standby') };
  const spoilt = all.length % 7 === 0 ? [{ id: SAMPLE_PAGE, messaging: 'x' }] : [];
  return [...spoilt, JSON.parse(JSON.stringify(whole).replaceAll(SAMPLE_PAGE, PAGE))];
}

const bodyOf = (entry: object[]): Buffer => Buffer.from(JSON.stringify({ object: 'page', entry }));

/** What the good items of a body are known by: read alone, they are what they are among the others. */
const keysOf = (all: Item[], time: number): string[] =>
  all.flatMap((item) =>
    item.good ? parseWebhook(bodyOf(entries([item], time)), time).map(({ dedupeKey }) => dedupeKey) : [],
  );

const BODIES = 20_000;
const AT_ONCE = 200;

test(`of ${BODIES} bodies with broken items none is refused, and no good event beside a bad one is lost`, async () => {
  const time = app.deps.clock();
  let good = 0;
  const together = fc.array(items(3), { minLength: AT_ONCE, maxLength: AT_ONCE });
  await fc.assert(
    fc.asyncProperty(together, async (bodies) => {
      await Promise.all(bodies.map((all) => receive(app.deps, bodyOf(entries(all, time)))));
      const keys = [...new Set(bodies.flatMap((all) => keysOf(all, time)))];
      const kept = await find(app.store, 'inbox', { dedupeKey: keys });
      expect(kept.map(({ dedupeKey }) => dedupeKey).sort()).toEqual(keys.sort());
      expect(kept.filter(({ status }) => status === 'dead')).toEqual([]);
      good += keys.length;
    }),
    { numRuns: BODIES / AT_ONCE },
  );
  expect(good).toBeGreaterThan(BODIES / 2);
  const statuses = new Set(
    (await find(app.store, 'inbox', { status: ['unknown', 'dead'] })).map(({ status }) => status),
  );
  expect([...statuses].sort()).toEqual(['dead', 'unknown']);
}, 300_000);

test('over HTTP each is answered 200, and the workers bring every event to one end', async () => {
  const own = await testApp();
  await stockShelf(own);
  await fc.assert(
    fc.asyncProperty(items(8), async (all) => {
      expect(await deliver(own, ...entries(all, own.deps.clock()))).toBe(200);
    }),
    { numRuns: 60 },
  );
  await own.drain();
  expect(await find(own.store, 'inbox', { status: 'waiting' })).toEqual([]);
  const failed = (await find(own.store, 'inbox', { status: 'dead' })).filter(({ kind }) => kind !== 'malformed');
  expect(failed.map(({ kind, error }) => [kind, error])).toEqual([]);
  await own.close();
}, 120_000);
