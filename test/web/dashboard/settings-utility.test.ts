import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { watchTemplates } from '../../../src/flows/utility/watch.js';
import { find } from '../../../src/store/rows.js';
import { PAGE, type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';
import { received, the } from '../../support/shop-floor.js';

const DAY = 86_400_000;
const PATH = '/settings/templates/utility';

let app: TestApp;
let admin: Visitor;
beforeAll(async () => {
  app = await testApp();
  admin = await visitor(app);
});
afterAll(() => app.close());

const text = 'Your order {order_number} has been packed today, the courier comes soon.';
const submit = (over: Record<string, string> = {}) =>
  admin.post(PATH, { pageId: PAGE, notice: 'order_packed', language: 'en', text, ...over });
const versions = async () =>
  (await find(app.store, 'utilityTemplates', { notice: 'order_packed', language: 'en' }))
    .sort((a, b) => a.version - b.version)
    .map(({ name, state }) => [name, state]);

test('every announced status is submitted in both languages at once', async () => {
  expect((await admin.get(PATH)).html).toContain('Submit 14 texts');
  expect((await admin.post(`${PATH}/missing`, { pageId: PAGE })).flash?.kind).toBe('done');
  expect(received(app, 'template')).toHaveLength(14);
  const { html } = await admin.get(PATH);
  expect(html).not.toContain('Submit 14 texts');
  expect(html.match(/>approved</g)).toHaveLength(14);
  expect((await admin.get('/settings/templates')).html).toContain('Approved at Facebook: 14 of 14');
});

test('a changed text is a new version, and the old one goes on until it is approved', async () => {
  app.sandbox.control.setFaults({ slowReview: true });
  await submit();
  expect(await versions()).toEqual([
    ['order_packed_v1', 'approved'],
    ['order_packed_v2', 'pending'],
  ]);
  expect((await admin.get(PATH)).html).toContain('Sent until then: version 1');
  // The same text once more is no new version.
  await submit();
  expect(received(app, 'template')).toHaveLength(15);
});

test('a text Facebook would refuse is not submitted, and says why at its field', async () => {
  const refused = await submit({ text: '{order_number} is on its way to you now' });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('The text may not begin or end with a name in braces.');
  expect(received(app, 'template')).toHaveLength(15);
});

test('the timed look learns what Facebook decided, and people are told once of a no', async () => {
  const decision = { name: 'order_packed_v2', language: 'en', status: 'REJECTED', reason: 'TAG_SHOULD_BE_MARKETING' };
  app.sandbox.control.setFaults({ holdWebhooks: true });
  app.sandbox.control.decideTemplate(decision);
  expect(await watchTemplates(app.deps)).toBe(1);
  expect(await watchTemplates(app.deps)).toBe(0);
  expect(await versions()).toContainEqual(['order_packed_v2', 'rejected']);
  const { html } = await admin.get(PATH);
  expect(html).toContain('Facebook says: TAG_SHOULD_BE_MARKETING');
  expect((await admin.get('/')).html).toContain('order_packed_v2 (en) be sent: TAG_SHOULD_BE_MARKETING');
  expect(await the(app, 'alerts', { kind: 'template_trouble' })).toMatchObject({ closedAt: null });
  // Once a day all are asked about.
  app.sandbox.control.decideTemplate({ name: 'order_new_v1', language: 'bn', status: 'PAUSED', reason: 'low quality' });
  app.pass(DAY);
  expect(await watchTemplates(app.deps)).toBe(1);
  expect(await the(app, 'utilityTemplates', { name: 'order_new_v1', language: 'bn' })).toMatchObject({
    state: 'paused',
  });
  app.sandbox.control.decideTemplate({ name: 'order_new_v1', language: 'bn', status: 'APPROVED' });
  await admin.post(`${PATH}/ask`, { pageId: PAGE });
  expect(await find(app.store, 'alerts', { kind: 'template_trouble', closedAt: null })).toHaveLength(1);
});

test('a Page that was not granted utility messages says so', async () => {
  app.sandbox.control.failNext({ effect: 'refuse', kind: 'template', code: 200 });
  await submit({ text: `${text} Thank you.` });
  expect((await admin.get(PATH)).html).toContain('pages_utility_messaging');
  expect(await the(app, 'pages', { id: PAGE })).toMatchObject({ utilityRefused: '200' });
});

test('an admin says whether the app has Human Agent', async () => {
  await admin.post('/settings/templates/human-agent', { pageId: PAGE, granted: 'no' });
  expect(await the(app, 'pages', { id: PAGE })).toMatchObject({ humanAgent: false });
  expect((await admin.get(PATH)).html).toContain('We do not have it');
});
