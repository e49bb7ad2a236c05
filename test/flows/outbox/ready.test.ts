import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { speak } from '../../../src/flows/conversation/speak.js';
import { find, findOne, insert, update } from '../../../src/store/rows.js';
import { MITU, PAGE, POST, TANVIR, type TestApp, testApp } from '../../support/app.js';

let app: TestApp;
const MINUTE = 60_000;
const DAY = 86_400_000;

beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

async function commentThread(): Promise<string> {
  app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'hello' });
  await app.drain();
  return (await find(app.store, 'conversations', { channel: 'comment' }))[0]?.id as string;
}

const say = async (id: string, text: string, kind?: 'public_reply') =>
  speak(app.deps, app.scope, id, { requestId: text, text, kind });

test('a Page whose token cannot be opened holds up nobody else, says so, and goes on once it is mended', async () => {
  const other = '104500000000099';
  const page = { shopId: app.scope.shopId, name: 'Second', state: 'connected' as const, stateAt: 1, createdAt: 1 };
  const shut = 'v1.sealed.with.another-key';
  await app.store.commit([insert(app.store, 'pages', { id: other, token: shut, ...page })]);
  const first = await commentThread();
  const second = { ...(await findOne(app.store, 'conversations', { id: first })), id: 'second', pageId: other };
  const line = await findOne(app.store, 'messages', { conversationId: first });
  await app.store.commit([
    insert(app.store, 'conversations', second as never),
    insert(app.store, 'messages', { ...line, id: 'line', pageId: other, conversationId: 'second' } as never),
  ]);
  const stuck = await say('second', 'cannot leave', 'public_reply');
  await say(first, 'can leave', 'public_reply');
  await app.drain();
  expect(app.sandbox.world.received.map(({ text }) => text)).toEqual(['can leave']);
  expect(await findOne(app.store, 'outbox', { id: stuck.id })).toMatchObject({
    state: 'queued',
    outcome: 'pending',
    reason: { code: 'page_token_sealed' },
  });
  expect(await find(app.store, 'alerts', { kind: 'page_token_sealed' })).toMatchObject([
    { subject: other, closedAt: null },
  ]);

  await app.store.commit([update(app.store, 'outbox', { id: stuck.id }, { pageId: PAGE })]);
  app.pass(MINUTE);
  await app.drain();
  expect(await findOne(app.store, 'outbox', { id: stuck.id })).toMatchObject({ state: 'ended', outcome: 'sent' });
});

test('what can never be prepared ends as failed when it is worth nothing any more', async () => {
  const id = await commentThread();
  await app.store.commit([update(app.store, 'pages', { id: PAGE }, { token: 'v1.x.y.z' })]);
  const row = await say(id, 'never', 'public_reply');
  await app.drain();
  expect(await findOne(app.store, 'outbox', { id: row.id })).toMatchObject({ state: 'queued' });
  app.pass(2 * DAY - MINUTE);
  await app.drain();
  expect(await findOne(app.store, 'outbox', { id: row.id })).toMatchObject({
    state: 'ended',
    outcome: 'failed',
    reason: { code: 'page_token_sealed' },
  });
});

test('a reply kept back by a disconnected Page is not sent days later', async () => {
  const id = await commentThread();
  await app.store.commit([update(app.store, 'pages', { id: PAGE }, { state: 'disconnected' })]);
  const row = await say(id, 'old news', 'public_reply');
  app.pass(3 * DAY);
  await app.drain();
  await app.store.commit([update(app.store, 'pages', { id: PAGE }, { state: 'connected' })]);
  await app.drain();
  expect(app.sandbox.world.received).toEqual([]);
  expect(await findOne(app.store, 'outbox', { id: row.id })).toMatchObject({
    outcome: 'skipped',
    reason: { code: 'message_too_old' },
  });
});

test('of a draft that has partly left, only the rest is stopped, and it counts as sent', async () => {
  await app.store.commit([
    insert(app.store, 'posts', {
      id: POST,
      shopId: app.scope.shopId,
      pageId: PAGE,
      text: 'x',
      createdAt: 1,
      seenAt: 1,
    }),
  ]);
  const made = await app.api('POST', '/products', {
    name: 'Jamdani',
    variants: [{ options: { size: 'XL' }, price: { amount: 145_000, currency: 'BDT' }, stock: 3 }],
    postIds: [POST],
  });
  app.sandbox.control.comment({ buyerId: TANVIR, postId: POST, text: 'dam koto?' });
  await app.drain();
  const [draft] = await find(app.store, 'drafts', { status: 'pending' });
  await app.api('POST', `/drafts/${draft?.id}/approve`, { version: 1 });
  // Facebook makes the Page wait between the two parts; meanwhile the price changes.
  app.sandbox.control.failNext({ effect: 'refuse', kind: 'private_reply', code: 32 });
  app.pass(6_000);
  await app.drain();
  expect(app.sandbox.world.received.map(({ kind }) => kind)).toEqual(['public_reply']);
  const price = { amount: 150_000, currency: 'BDT' };
  const variants = [{ id: made.body.variants[0].id, price }];
  expect((await app.api('PATCH', `/products/${made.body.id}`, { variants })).status).toBe(200);
  app.pass(DAY / 4);
  await app.drain();
  expect(app.sandbox.world.received.map(({ kind }) => kind)).toEqual(['public_reply']);
  expect(await findOne(app.store, 'drafts', { id: draft?.id as string })).toMatchObject({ status: 'sent' });
});
