import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { find } from '../../../src/store/rows.js';
import { PAGE, POST, type TestApp, testApp } from '../../support/app.js';
import { stockShelf } from '../../support/shop-floor.js';
import { as, type Json } from './counter.js';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
  await stockShelf(app);
});
afterEach(() => app.close());

const add = (over: object = {}) =>
  app.api('POST', '/keyword-rules', { name: 'Restock', include: ['restock'], intent: 'product_query', ...over });

test('keyword rules are made, read in their order, changed, moved and removed', async () => {
  const first = await add({ answer: { en: 'On Friday' } });
  expect(first).toMatchObject({
    status: 201,
    body: {
      ...{ version: 1, position: 1, enabled: true, name: 'Restock', match: 'whole_word', include: ['restock'] },
      ...{ exclude: [], channel: null, pageId: null, postId: null, intent: 'product_query' },
      answer: { bn: null, en: 'On Friday' },
    },
  });
  const second = await add({ name: 'Sale', include: ['sale'], pageId: PAGE, postId: POST, channel: 'comment' });
  const patch = (body: object) => app.api('PATCH', `/keyword-rules/${second.body.id}`, body);
  expect((await patch({ enabled: false, position: 1, version: 1 })).body).toMatchObject({
    enabled: false,
    position: 1,
  });
  const names = async () => (await app.api('GET', '/keyword-rules')).body.data.map(({ name }: Json) => name);
  expect(await names()).toEqual(['Sale', 'Restock']);
  expect(await patch({ enabled: true, version: 1 })).toMatchObject({
    status: 409,
    body: { code: 'changed_meanwhile' },
  });
  expect((await app.api('DELETE', `/keyword-rules/${second.body.id}`)).body).toMatchObject({ name: 'Sale' });
  expect((await app.api('DELETE', `/keyword-rules/${second.body.id}`)).status).toBe(404);
  expect(await names()).toEqual(['Restock']);
  const actions = (await find(app.store, 'auditLog', { subject: second.body.id })).map(({ action }) => action);
  expect(actions.sort()).toEqual(['keyword_rule.create', 'keyword_rule.edit', 'keyword_rule.remove']);
});

test.each([
  ['no words', { include: [] }, 'include', 'keyword_missing'],
  ['words that are none', { include: ['...'] }, 'include', 'keyword_unreadable'],
  ['too many', { include: Array.from({ length: 31 }, (_, n) => `word ${n}`) }, 'include', 'keywords_too_many'],
  ['doubles', { include: ['কত', 'কতো'] }, 'include', 'keyword_twice'],
  ['no name', { name: ' ' }, 'name', 'field_missing'],
  ['nothing to do', { intent: null }, 'intent', 'rule_does_nothing'],
  ['an unknown Page', { pageId: 'x' }, 'pageId', 'not_found'],
  ['an unknown post', { postId: 'x' }, 'postId', 'post_unknown'],
])('a rule with %s is refused, the field named', async (_what, over, field, code) => {
  const { status, body } = await add(over);
  expect([status, body.errors.map((each: Json) => each.field)]).toEqual([422, [field]]);
  expect(body.reasons[0].code).toBe(code);
  expect((await app.api('GET', '/keyword-rules')).body.data).toEqual([]);
});

test('every wrong field is named at once', async () => {
  const { body } = await add({ name: '', include: [], intent: null });
  expect(body.errors.map(({ field }: Json) => field).sort()).toEqual(['include', 'intent', 'name']);
});

test('a sample text is tried without being kept', async () => {
  await add({ name: 'Off', include: ['dam'], enabled: false });
  const { body: rule } = await add({ postId: POST });
  const tried = (body: object) => app.api('POST', '/keyword-rules/try', { text: 'restock dam koto?', ...body });
  expect((await tried({})).body).toMatchObject({ intent: 'price_query', rule: null });
  expect((await tried({ postId: POST })).body).toMatchObject({
    ...{ intent: 'product_query', risk: 'low', action: 'draft' },
    rule: { id: rule.id, name: 'Restock', words: ['restock'], read: 'price_query' },
    verdicts: [
      { name: 'Off', holds: false, why: 'off' },
      { name: 'Restock', holds: true },
    ],
  });
  expect(await find(app.store, 'interactions', {})).toEqual([]);
});

test('an agent reads and tries, an admin changes', async () => {
  const agent = await as(app, 'agent');
  expect((await agent('POST', '/keyword-rules', { name: 'x', include: ['x'], intent: 'other' })).status).toBe(403);
  expect((await agent('GET', '/keyword-rules')).status).toBe(200);
  expect((await agent('POST', '/keyword-rules/try', { text: 'x' })).status).toBe(200);
});
