import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { resyncDue } from '../../../src/flows/history/due.js';
import { resync } from '../../../src/flows/history/resync.js';
import { find, findOne } from '../../../src/store/rows.js';
import type { Row } from '../../../src/store/schema.js';
import { MITU, PAGE, POST, TANVIR, type TestApp, testApp } from '../../support/app.js';
import { setSetting, stockShelf, the } from '../../support/shop-floor.js';
import { DIALECTS } from '../../support/stores.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Facebook's deliveries never arrive from here on; `after` says whether they come back. */
const goSilent = (app: TestApp) => app.sandbox.control.setFaults({ holdWebhooks: true });
const comeBack = (app: TestApp) => app.sandbox.control.setFaults({ holdWebhooks: false });

const pageOf = async ({ store }: TestApp): Promise<Row<'pages'>> =>
  (await findOne(store, 'pages', { id: PAGE })) as Row<'pages'>;

const catchUp = async (app: TestApp, options = {}) => {
  const page = await pageOf(app);
  const comments = await resync(app.deps, page, 'comments', options);
  const messages = await resync(app.deps, page, 'messages', options);
  await app.drain();
  return { comments, messages };
};

const interactions = ({ store }: TestApp) => find(store, 'interactions', {});

describe.each(DIALECTS)('after an hour in which no webhook arrived, on %s', (dialect) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await testApp({ dialect });
    await catchUp(app);
  });
  afterEach(() => app.close());

  test('30 comments and 20 messages come in once each, and late webhooks repeat nothing', async () => {
    goSilent(app);
    for (let n = 0; n < 30; n += 1) {
      app.sandbox.control.comment({ buyerId: n % 2 ? MITU : TANVIR, postId: POST, text: `dam koto? ${n}` });
      if (n < 20) app.sandbox.control.message({ buyerId: n % 2 ? TANVIR : MITU, text: `ache ki? ${n}` });
      app.pass(2 * MINUTE);
    }
    const { comments, messages } = await catchUp(app);
    expect(comments).toMatchObject({ brought: 30, position: null, error: null });
    expect(messages).toMatchObject({ brought: 20, position: null, error: null });
    const brought = await interactions(app);
    expect(brought).toHaveLength(50);

    expect(await catchUp(app)).toMatchObject({ comments: { brought: 0 }, messages: { brought: 0 } });
    comeBack(app);
    await app.drain();
    expect(await interactions(app)).toHaveLength(50);
    expect(await find(app.store, 'messages', { direction: 'in' })).toHaveLength(50);
    const texts = new Set(brought.map(({ text }) => text));
    expect(texts.size).toBe(50);
  });

  test('webhooks that arrive while it is fetched are not repeated either', async () => {
    goSilent(app);
    for (let n = 0; n < 6; n += 1) {
      app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: `size ki ki ache ${n}` });
      app.sandbox.control.message({ buyerId: TANVIR, text: `rong ki ki ${n}` });
    }
    const page = await pageOf(app);
    const halfway = async () => {
      comeBack(app);
      await app.drain();
    };
    // The webhooks are let through when the first things were read and none of them worked on.
    const comments = await resync(app.deps, page, 'comments', { steps: 2 });
    await halfway();
    await catchUp(app);
    expect(comments?.found).toBeGreaterThan(0);
    expect(await interactions(app)).toHaveLength(12);
    expect(await find(app.store, 'inbox', { status: 'dead' })).toEqual([]);
  });
});

describe('a fetch of what was missed', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await testApp();
    await catchUp(app);
    goSilent(app);
  });
  afterEach(() => app.close());

  test('goes on where it stood after Facebook refused or the process died', async () => {
    const posts = [...app.sandbox.world.posts.keys()];
    for (const postId of posts) app.sandbox.control.comment({ buyerId: MITU, postId, text: 'dam koto' });
    const page = await pageOf(app);
    const begun = await resync(app.deps, page, 'comments', { steps: 2 });
    expect(begun).toMatchObject({ brought: 1, finishedAt: null, position: { posts: { length: posts.length - 1 } } });

    await app.restart();
    app.sandbox.control.failNext({ effect: 'refuse', code: 4, kind: 'read' });
    const refused = await resync(app.deps, page, 'comments');
    expect(refused).toMatchObject({ brought: 1, finishedAt: null, position: begun?.position });
    expect(refused?.error).toMatch(/#4/);

    // Not before Facebook has been left in peace for a while.
    expect(await resyncDue(app.deps)).toBe(0);
    app.pass(10 * MINUTE);
    expect(await resyncDue(app.deps)).toBe(posts.length - 1);
    await app.drain();
    expect(await interactions(app)).toHaveLength(posts.length);
    expect(await findOne(app.store, 'resyncs', { kind: 'comments' })).toMatchObject({
      brought: posts.length,
      position: null,
      error: null,
    });
  });

  test('runs once an hour for each Page by itself, and not in between', async () => {
    app.sandbox.control.message({ buyerId: MITU, text: 'ache?' });
    expect(await resyncDue(app.deps)).toBe(0);
    app.pass(HOUR);
    expect(await resyncDue(app.deps)).toBe(1);
    expect(await resyncDue(app.deps)).toBe(0);
  });

  test('two at once keep each thing once', async () => {
    for (let n = 0; n < 5; n += 1) app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: `dam ${n}` });
    const page = await pageOf(app);
    await Promise.all([resync(app.deps, page, 'comments'), resync(app.deps, page, 'comments')]);
    await app.drain();
    expect(await interactions(app)).toHaveLength(5);
  });

  test('reads further back in a thread longer than what Facebook hands over with it', async () => {
    for (let n = 0; n < 45; n += 1) app.sandbox.control.message({ buyerId: MITU, text: `kotha ${n}` });
    expect(await catchUp(app)).toMatchObject({ messages: { brought: 45 } });
    expect((await find(app.store, 'messages', { direction: 'in' })).map(({ text }) => text).sort()).toEqual(
      Array.from({ length: 45 }, (_, n) => `kotha ${n}`).sort(),
    );
  });

  test('edits and hides that went unnoticed are followed', async () => {
    comeBack(app);
    const { id } = app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto' }) as { id: string };
    await app.drain();
    goSilent(app);
    app.sandbox.control.editComment({ commentId: id, text: 'lagbe na' });
    app.sandbox.control.hideComment({ commentId: id, hidden: true });
    await catchUp(app);
    expect(await findOne(app.store, 'messages', { facebookId: id })).toMatchObject({
      text: 'lagbe na',
      state: 'hidden',
    });
  });

  test('what a colleague answered meanwhile in Facebook’s own app is not answered again', async () => {
    await stockShelf(app);
    const { id } = app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto?' }) as { id: string };
    app.sandbox.control.message({ buyerId: TANVIR, text: 'hello' });
    app.pass(MINUTE);
    app.sandbox.control.pageReply({ commentId: id, text: '1450 taka apu' });
    app.sandbox.control.pageMessage({ buyerId: TANVIR, text: 'bolun bhai' });
    app.pass(HOUR);
    const before = app.sandbox.world.received.length;
    await catchUp(app);
    expect(await interactions(app)).toEqual([
      expect.objectContaining({ status: 'closed', closedReason: 'answered_meanwhile' }),
      expect.objectContaining({ status: 'closed', closedReason: 'answered_meanwhile' }),
    ]);
    expect(app.sandbox.world.received).toHaveLength(before);
    expect(await find(app.store, 'drafts', {})).toEqual([]);
    // The colleague's words stand in the threads, and automation keeps out of them.
    expect((await find(app.store, 'messages', { author: 'page' })).map(({ text }) => text).sort()).toEqual([
      '1450 taka apu',
      'bolun bhai',
    ]);
  });

  test('beyond the window nothing is answered by itself; a person decides', async () => {
    await stockShelf(app);
    const cell = { action: 'automatic', template: 'price_query' };
    await setSetting(app, 'response-matrix', { automaticFrom: 0.5, rows: { price_query: { low: cell } } });
    app.sandbox.control.message({ buyerId: MITU, text: 'dam koto' });
    app.pass(25 * HOUR);
    app.sandbox.control.message({ buyerId: TANVIR, text: 'dam koto' });
    const before = app.sandbox.world.received.length;
    await catchUp(app);
    const sent = app.sandbox.world.received.slice(before).filter(({ kind }) => kind === 'message');
    expect(sent.map(({ to }) => to)).toEqual([TANVIR]);
    const draft = await the(app, 'drafts');
    expect(draft.why).toContainEqual({ code: 'late', params: { hours: 25 } });
  });

  test('what is older than the connection is kept on record, and answered by nobody or a person', async () => {
    const other = await testApp();
    goSilent(other);
    other.sandbox.control.message({ buyerId: MITU, text: 'hello' });
    other.pass(30 * HOUR);
    other.sandbox.control.message({ buyerId: TANVIR, text: 'hello' });
    other.pass(HOUR);
    const { deps, store } = other;
    const { id } = await pageOf(other);
    await deps.store.commit([deps.store.write.update(store.t.pages).set({ createdAt: deps.clock() })]);
    await other.drain();
    await resync(deps, { ...(await pageOf(other)), id }, 'messages');
    await other.drain();
    const found = await find(store, 'interactions', {});
    expect(found.map(({ status, closedReason }) => [status, closedReason]).sort()).toEqual([
      ['closed', 'before_connect'],
      ['waiting', null],
    ]);
    expect(await find(store, 'drafts', {})).toEqual([]);
    expect(await find(store, 'outbox', {})).toEqual([]);
    await other.close();
  });
});
