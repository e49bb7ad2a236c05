import { afterEach, beforeEach, expect, test } from '@jest/globals';
import nock from 'nock';
import { createGraph } from '../../src/facebook/graph.js';
import { PAGE_FIELDS } from '../../src/facebook/page-fields.js';
import { disconnectPage } from '../../src/flows/page/connect.js';
import { ensureSubscribed } from '../../src/flows/page/subscribe.js';
import { en } from '../../src/words/en.js';
import { PAGE, type TestApp, testApp } from '../support/app.js';
import { visitor } from '../support/session.js';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
  app.sandbox.world.subscribedFields = ['feed'];
});
afterEach(() => app.close());

const alerts = async (state: 'open' | 'closed') => (await app.api('GET', `/alerts?state=${state}`)).body.data;

test('the Page of the environment is subscribed to the whole list of fields', async () => {
  expect(await ensureSubscribed(app.deps, PAGE)).toBe(true);
  expect(app.sandbox.world.subscribedFields).toEqual([...PAGE_FIELDS]);
  expect(await alerts('open')).toEqual([]);
});

test('a no of Facebook’s is an alert that says what to mend, until it works', async () => {
  app.sandbox.control.failNext({ effect: 'refuse', kind: 'subscribe', code: 200 });
  expect(await ensureSubscribed(app.deps, PAGE)).toBe(false);
  expect(app.sandbox.world.subscribedFields).toEqual(['feed']);
  const alert = { kind: 'page_not_subscribed', subject: PAGE, params: { code: '200' }, href: '/settings/pages' };
  expect(await alerts('open')).toMatchObject([alert]);
  const { html } = await (await visitor(app, 'agent')).get('/');
  expect(html).toContain(en.reasons.page_not_subscribed.slice(-50));
  expect(await ensureSubscribed(app.deps, PAGE)).toBe(true);
  expect(await alerts('open')).toEqual([]);
  expect(await alerts('closed')).toMatchObject([alert]);
});

test('no answer from Facebook stops nothing: what was subscribed before goes on', async () => {
  nock('https://graph.example').post(`/v25.0/${PAGE}/subscribed_apps`).replyWithError('no route');
  const graph = createGraph({ baseUrl: 'https://graph.example', version: 'v25.0' });
  expect(await ensureSubscribed({ ...app.deps, graph }, PAGE)).toBe(false);
  expect(nock.isDone()).toBe(true);
  expect(await alerts('open')).toEqual([]);
});

test('a Page that somebody disconnected stays so', async () => {
  await disconnectPage(app.deps, app.scope, PAGE);
  expect(await ensureSubscribed(app.deps, PAGE)).toBe(false);
  expect(app.sandbox.world.subscribedFields).toEqual([]);
});
