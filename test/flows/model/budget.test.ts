import { afterEach, describe, expect, test } from '@jest/globals';
import { modelMeter } from '../../../src/flows/model/meter.js';
import { find } from '../../../src/store/rows.js';
import { MITU, POST, type TestApp, testApp } from '../../support/app.js';
import { type Asked, answerOf, type FakeModel, fakeModel, type Reply } from '../../support/fake-model.js';
import { setSetting, stockShelf, the } from '../../support/shop-floor.js';
import { DIALECTS } from '../../support/stores.js';

const good = (asked: Asked): Reply => ({
  answer: answerOf(asked, [{ text: 'জি আপু, দাম ' }, { fact: 'price.1.1' }], {}, [{ text: 'জি আপু, ইনবক্স দেখুন।' }]),
});
const DAY = 86_400_000;

let app: TestApp;
let fake: FakeModel;
const begin = async (dialect: (typeof DIALECTS)[number], model: object) => {
  fake = await fakeModel(good);
  app = await testApp({ dialect, modelUrl: fake.url });
  await stockShelf(app);
  await setSetting(app, 'model', model);
};
afterEach(async () => {
  await app.close();
  await fake.close();
});

/** So many different questions at once. */
const askMany = async (count: number, from = 0) => {
  for (let at = from; at < from + count; at += 1)
    app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: `দাম কত${'?'.repeat(at + 1)}` });
  await app.drain();
};
const reasons = async () =>
  (await find(app.store, 'modelCalls', {})).map(({ outcome, reason }) => reason?.code ?? outcome).sort();

describe.each(DIALECTS)('a month’s budget on %s', (dialect) => {
  test('of calls is never passed by calls side by side; the rest keep the local draft with the reason', async () => {
    await begin(dialect, { budget: { calls: 3 } });
    await askMany(8);
    expect(fake.asked).toHaveLength(3);
    expect(await reasons()).toEqual([...Array(5).fill('model_budget_calls'), ...Array(3).fill('used')]);
    expect(await the(app, 'modelMonths')).toMatchObject({ calls: 3, heldCalls: 0, held: 0 });
    expect(await modelMeter(app.deps, app.scope.shopId)).toMatchObject({
      calls: { used: 3, limit: 3 },
      stopped: { code: 'model_budget_calls' },
    });
  });

  test('of money is held at its worst before anything leaves, and counted as the server bills', async () => {
    // One call holds about 80 poisha at these prices and costs 10: side by side one is made, in a row up to six.
    await begin(dialect, { budget: { amount: 135 }, prices: { promptPerMillion: 5000, completionPerMillion: 50_000 } });
    fake.usage = { prompt_tokens: 800, completion_tokens: 120 };
    await askMany(8);
    const months = await the(app, 'modelMonths');
    expect(fake.asked.length).toBeLessThan(8);
    expect(months.spent).toBe(fake.asked.length * 10_000_000);
    expect(months).toMatchObject({ calls: fake.asked.length, heldCalls: 0, held: 0 });
    expect(await reasons()).toContain('model_budget_money');
    // What was not needed of what was held is there for the next, if it is enough.
    await askMany(1, 20);
    expect(months.refused).toBeGreaterThan(76_000_000);
    expect(months.refused).toBeLessThan(84_000_000);
    const enough = months.spent <= 50_000_000;
    expect((await the(app, 'modelMonths')).calls).toBe(months.calls + (enough ? 1 : 0));
    for (let at = 30; at < 40; at += 1) await askMany(1, at);
    const { spent } = await the(app, 'modelMonths');
    expect(spent).toBeLessThanOrEqual(135_000_000);
    expect((await modelMeter(app.deps, app.scope.shopId)).stopped).toMatchObject({ code: 'model_budget_money' });
  });
});

test('a new month by the shop’s calendar begins at nothing', async () => {
  await begin('sqlite', { budget: { calls: 1 } });
  await askMany(2);
  expect(fake.asked).toHaveLength(1);
  app.pass(9 * DAY);
  await askMany(1, 5);
  expect(fake.asked).toHaveLength(2);
  expect((await find(app.store, 'modelMonths', {})).map(({ month, calls }) => [month, calls]).sort()).toEqual([
    ['2026-11', 1],
    ['2026-12', 1],
  ]);
});
