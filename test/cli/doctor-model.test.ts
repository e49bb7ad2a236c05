import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkModel } from '../../src/cli/doctor/model.js';
import { type TestApp, testApp } from '../support/app.js';
import { type FakeModel, fakeModel } from '../support/fake-model.js';
import { setSetting } from '../support/shop-floor.js';

let app: TestApp;
let fake: FakeModel;
beforeEach(async () => {
  fake = await fakeModel(() => ({ status: 500 }));
  app = await testApp({ modelUrl: fake.url });
});
afterEach(async () => {
  await app.close();
  await fake.close();
});
const look = () => checkModel(app.deps, app.scope.shopId);

test('a server that answers and knows the model is well, and nothing was asked of the model', async () => {
  expect(await look()).toEqual([{ name: 'model', state: 'ok', says: 'Its server takes the key and knows fake-1.' }]);
  expect(fake.asked.map(({ path }) => path)).toEqual(['/v1/models']);
});

test('a used-up budget and a server out of reach are named with their mend', async () => {
  await setSetting(app, 'model', { budget: { calls: 0 } });
  await fake.close();
  const checks = await look();
  expect(checks.map(({ name, state }) => [name, state])).toEqual([
    ['model', 'fail'],
    ['model budget', 'warn'],
  ]);
  expect(checks.every(({ mend }) => mend)).toBe(true);
  fake = await fakeModel(() => ({ status: 500 }));
});

test('none is set up: all well; an address without a key is worth a look', async () => {
  const without = { ...app.deps, model: null };
  const { OPENAI_BASE_URL: _none, ...env } = app.deps.env;
  expect(await checkModel({ ...without, env }, app.scope.shopId)).toMatchObject([{ state: 'ok' }]);
  expect(await checkModel(without, app.scope.shopId)).toMatchObject([{ state: 'warn' }]);
});
