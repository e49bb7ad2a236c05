import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Scope } from '../../../src/deps.js';
import { speak } from '../../../src/flows/conversation/speak.js';
import { connectPage } from '../../../src/flows/page/connect.js';
import { sendByHand } from '../../../src/flows/task/done.js';
import { outboxStep } from '../../../src/jobs/steps.js';
import { find, findOne, insert, update } from '../../../src/store/rows.js';
import type { Row } from '../../../src/store/schema.js';
import { MITU, PAGE, POST, START, type TestApp, testApp } from '../../support/app.js';
import { received, the } from '../../support/shop-floor.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

/** Somebody's chat with the Page, answered so and so many times, each answer waiting to leave. */
async function answers(count: number, phone: string | null = null): Promise<Row<'outbox'>[]> {
  app.sandbox.control.message({ buyerId: MITU, text: 'ache?' });
  await app.drain();
  const { id, buyerId } = await the(app, 'conversations');
  await app.store.commit([update(app.store, 'buyers', { id: buyerId ?? '' }, { phone })]);
  const rows: Row<'outbox'>[] = [];
  for (let n = 1; n <= count; n += 1)
    rows.push(await speak(app.deps, app.scope, id, { requestId: `${n}`, text: `answer ${n}` }));
  return rows;
}

const pageAlerts = (where = {}) =>
  find(app.store, 'alerts', { kind: ['page_restricted', 'page_disconnected'], ...where });
const row = async (id: string) => (await findOne(app.store, 'outbox', { id })) as Row<'outbox'>;
const sentTexts = () => received(app, 'message').map(({ text }) => text);

/** A row as it stands in the outbox, for many at once. */
const asRow = (id: string, more: Partial<Row<'outbox'>>) => ({
  id,
  key: id,
  shopId: app.scope.shopId,
  pageId: PAGE,
  kind: 'public_reply' as const,
  origin: 'person' as const,
  route: 'response' as const,
  state: 'queued' as const,
  refused: [],
  giveUpAt: START + 9 * DAY,
  outcome: 'pending' as const,
  text: id,
  extras: {},
  claims: [],
  byPerson: true,
  commentId: `comment-of-${id}`,
  approvedBy: 'person:somebody',
  notBefore: START,
  attempts: 0,
  createdAt: START,
  ...more,
});

test('a Page with 500 waiting does not hold up another Page’s one message', async () => {
  const other = '104500000000099';
  const token = app.deps.vault.seal('another');
  const page = { shopId: app.scope.shopId, name: 'Second', state: 'connected' as const, stateAt: 1, createdAt: 1 };
  const flood = Array.from({ length: 500 }, (_, n) => asRow(`flood-${String(n).padStart(3, '0')}`, {}));
  await app.store.commit([
    insert(app.store, 'pages', { id: other, token, ...page }),
    insert(app.store, 'outbox', flood),
    insert(app.store, 'outbox', asRow('the-one', { pageId: other, notBefore: START + 1 })),
  ]);
  const asked: string[] = [];
  const graph = {
    ...app.deps.graph,
    replyToComment: async (_page: { id: string }, _comment: string, text: string) => {
      asked.push(text);
      return { id: `reply-to-${text}` };
    },
  };
  app.pass(SECOND);
  await outboxStep({ ...app.deps, graph });
  expect(asked).toHaveLength(20);
  expect(asked).toContain('the-one');
  await outboxStep({ ...app.deps, graph });
  expect(asked).toHaveLength(40);
});

test('private replies beyond the hour’s limit wait for their place and do not fail', async () => {
  const sent = (n: number) => ({ state: 'ended' as const, outcome: 'sent' as const, sendingAt: START - HOUR + n });
  const before = Array.from({ length: 700 }, (_, n) =>
    asRow(`sent-${n}`, { kind: 'private_reply', ...sent((n + 1) * SECOND) }),
  );
  await app.store.commit([insert(app.store, 'outbox', before)]);
  const ids: string[] = [];
  for (const buyerId of [MITU, '7788990011220002']) {
    const comment = app.sandbox.control.comment({ buyerId, postId: POST, text: 'ache?' });
    await app.drain();
    const thread = await the(app, 'conversations', { thread: comment.id });
    const words = { requestId: buyerId, text: 'yes', kind: 'private_reply' as const };
    ids.push((await speak(app.deps, app.scope, thread.id, words)).id);
    await app.drain();
  }
  const [first, second] = await Promise.all(ids.map(row));
  expect(first).toMatchObject({ state: 'queued', attempts: 0, notBefore: START + SECOND, reason: { code: 'pacing' } });
  expect(second).toMatchObject({ state: 'queued', notBefore: START + 2 * SECOND });
  app.pass(SECOND);
  await app.drain();
  expect((await Promise.all(ids.map(row))).map(({ state }) => state)).toEqual(['ended', 'queued']);
  app.pass(SECOND);
  await app.drain();
  expect(received(app, 'private_reply')).toHaveLength(2);
});

describe('the call budget Facebook tells of in its headers', () => {
  test.each([
    ['the Page’s', { page: 80 }],
    ['the app’s', { app: 80 }],
  ])('at 80 % %s sends leave three seconds apart', async (_, usage) => {
    app.sandbox.control.setFaults({ usage });
    await answers(3);
    await app.drain();
    // The first answer brings the figure.
    app.sandbox.control.setFaults({ usage });
    const before = sentTexts().length;
    await app.deps.graph.getPage({ id: PAGE, token: 'sandbox-page-token' });
    const { id } = await the(app, 'conversations');
    for (const n of [7, 8, 9]) await speak(app.deps, app.scope, id, { requestId: `${n}`, text: `slow ${n}` });
    app.pass(3 * SECOND);
    await app.drain();
    expect(sentTexts().slice(before)).toEqual(['slow 7']);
    app.pass(3 * SECOND);
    await app.drain();
    expect(sentTexts().slice(before)).toEqual(['slow 7', 'slow 8']);
  });

  test('at 95 % nothing leaves, also after a restart, until one call has seen it fall', async () => {
    app.sandbox.control.setFaults({ usage: { page: 96 } });
    const [first] = await answers(1);
    await app.drain();
    expect(await row(first?.id ?? '')).toMatchObject({ outcome: 'delivered' });
    const { id } = await the(app, 'conversations');
    for (const n of [2, 3]) await speak(app.deps, app.scope, id, { requestId: `${n}`, text: `answer ${n}` });
    await app.drain();
    await app.restart();
    await app.drain();
    app.pass(5 * MINUTE - 1);
    await app.drain();
    expect(sentTexts()).toEqual(['answer 1']);
    expect(await find(app.store, 'outbox', { state: 'queued' })).toMatchObject([
      { attempts: 0, reason: { code: 'page_must_wait' }, notBefore: START + 5 * MINUTE },
      { attempts: 0, reason: { code: 'page_must_wait' }, notBefore: START + 5 * MINUTE },
    ]);
    // One call looks: the figure has not fallen. The next finds that it has.
    app.pass(1);
    await app.drain();
    expect(sentTexts()).toEqual(['answer 1', 'answer 2']);
    app.pass(4 * MINUTE);
    await app.drain();
    expect(sentTexts()).toHaveLength(2);
    app.sandbox.control.setFaults({ usage: { page: 40 } });
    app.pass(MINUTE);
    await app.drain();
    expect(sentTexts()).toHaveLength(3);
    expect(await findOne(app.store, 'graphUsage', { subject: PAGE })).toMatchObject({ percent: 40 });
  });

  test('where Facebook says when access is regained, nothing leaves before, not even a read that costs', async () => {
    app.sandbox.control.setFaults({ rateLimit: { code: 80006, minutes: 20 } });
    await answers(2);
    await app.drain();
    expect(app.sandbox.world.refused).toHaveLength(1);
    app.pass(20 * MINUTE - 1);
    await app.drain();
    expect(app.sandbox.world.refused).toHaveLength(1);
    app.pass(1);
    await app.drain();
    app.pass(3 * SECOND);
    await app.drain();
    expect(sentTexts()).toEqual(['answer 1', 'answer 2']);
  });
});

test('a restricted Page tries one message at growing pauses; when it leaves, so do the others, and the alert goes', async () => {
  app.sandbox.control.failNext({ effect: 'refuse', kind: 'message', code: 10, subcode: 1893063, times: 2 });
  await answers(3);
  await app.drain();
  expect(app.sandbox.world.refused).toHaveLength(1);
  expect(await the(app, 'pages')).toMatchObject({ state: 'restricted', holdUntil: START + 30 * MINUTE });
  app.pass(30 * MINUTE);
  await app.drain();
  expect(app.sandbox.world.refused).toHaveLength(2);
  expect(await the(app, 'pages')).toMatchObject({ state: 'restricted', holdUntil: START + 90 * MINUTE });
  expect(await pageAlerts({ closedAt: null })).toMatchObject([{ kind: 'page_restricted' }]);
  app.pass(HOUR);
  await app.drain();
  expect(sentTexts().sort()).toEqual(['answer 1', 'answer 2', 'answer 3']);
  expect(await the(app, 'pages')).toMatchObject({ state: 'connected', holdUntil: null });
  expect(await pageAlerts({ closedAt: null })).toEqual([]);
});

describe('a Page whose token is dead', () => {
  beforeEach(() => {
    app.sandbox.control.setFaults({ tokenRevoked: true });
  });

  test('raises one alert, and what nobody can be told otherwise waits until it is connected again', async () => {
    await answers(3);
    await app.drain();
    app.pass(HOUR);
    await app.drain();
    expect(await pageAlerts()).toMatchObject([{ kind: 'page_disconnected', at: START }]);
    expect(app.sandbox.world.refused.filter(({ kind }) => kind === 'message').length).toBeLessThanOrEqual(3);
    expect(await find(app.store, 'tasks', {})).toEqual([]);
    app.sandbox.control.clearFaults({});
    await connectPage(app.deps, app.scope, { id: PAGE, token: 'sandbox-page-token' });
    app.pass(5 * MINUTE);
    await app.drain();
    expect(sentTexts()).toHaveLength(3);
    expect(await pageAlerts({ closedAt: null })).toEqual([]);
  });

  test('lets messages go another way where there is one', async () => {
    const [only] = await answers(1, '01799887766');
    await app.drain();
    expect(await row(only?.id ?? '')).toMatchObject({ state: 'queued', reason: { code: 'page_disconnected' } });
    // The owner has had time to connect it again.
    app.pass(4 * HOUR);
    await app.drain();
    expect(await row(only?.id ?? '')).toMatchObject({ state: 'with_person', route: 'call' });
    expect(await the(app, 'tasks')).toMatchObject({ kind: 'tell_buyer', text: 'answer 1', status: 'open' });
  });
});

test('1545041 on a closed window closes the route and says nothing about the buyer', async () => {
  const [only] = await answers(1, '01799887766');
  await app.store.commit([update(app.store, 'outbox', { id: only?.id ?? '' }, { notBefore: START + 30 * HOUR })]);
  app.pass(30 * HOUR);
  await app.drain();
  const by: Scope = { ...app.scope, actor: { kind: 'person', id: 'user-1', role: 'agent' } };
  await sendByHand(app.deps, by, (await the(app, 'tasks')).id);
  app.sandbox.control.failNext({ effect: 'refuse', kind: 'message', code: 10, subcode: 1545041 });
  await app.drain();
  expect(await row(only?.id ?? '')).toMatchObject({ state: 'with_person', route: 'call' });
  expect(await the(app, 'buyers')).toMatchObject({ unreachableAt: null });
});

test('tries of an unknown error are used up: it has failed, and the owner is told once', async () => {
  app.sandbox.control.failNext({ effect: 'refuse', kind: 'message', code: 1, times: 4 });
  const rows = await answers(2);
  await app.drain();
  app.pass(MINUTE);
  await app.drain();
  expect(await row(rows[0]?.id ?? '')).toMatchObject({ outcome: 'failed', attempts: 2, error: { code: 1 } });
  expect(await find(app.store, 'alerts', {})).toMatchObject([{ kind: 'facebook_refuses', params: { code: '1' } }]);
});

test('a buyer who could not be reached is reachable again once they write', async () => {
  app.sandbox.control.failNext({ effect: 'refuse', kind: 'message', code: 551 });
  await answers(1);
  await app.drain();
  expect(await the(app, 'buyers')).toMatchObject({ unreachableAt: START });
  app.sandbox.control.message({ buyerId: MITU, text: 'hello?' });
  await app.drain();
  expect(await the(app, 'buyers')).toMatchObject({ unreachableAt: null });
});
