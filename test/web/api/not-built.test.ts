import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type TestApp, testApp } from '../../support/app.js';

const NAMED = [
  ['tags', 'shipments', 'payments', 'settlements', 'cases', 'returns', 'refunds', 'pick-lists', 'feedback'],
  ['shifts', 'audits', 'experiments', 'kpis'],
].flat();

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

test.each(NAMED)('%s says that it is not built and what to use meanwhile, never a made-up result', async (name) => {
  for (const [method, body] of [['GET'], ['POST', {}]] as const) {
    const answer = await app.api(method, `/${name}`, body);
    expect(answer).toMatchObject({ status: 501, body: { code: 'not_built', status: 501 } });
    expect(answer.body.detail).toMatch(/^Munshi cannot do this yet\. .{15,}/);
  }
});

test('what the contract never named is not found', async () => {
  expect(await app.api('GET', '/no-such-thing')).toMatchObject({ status: 404, body: { code: 'not_found' } });
});
