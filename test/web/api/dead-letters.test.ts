import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { signBody } from '../../../src/facebook/signature.js';
import { SANDBOX_DEFAULTS } from '../../../src/sandbox/options.js';
import { find, insert, update } from '../../../src/store/rows.js';
import { MITU, PAGE, POST, START, TANVIR, type TestApp, testApp } from '../../support/app.js';
import { DIALECTS } from '../../support/stores.js';
import { as, asStranger } from './talk.js';

let app: TestApp;
const AT = Math.floor(START / 1000);

const entry = (items: object, time = AT) => ({ id: PAGE, time, ...items });
const comment = (id: string, message: string, from = MITU) => ({
  field: 'feed',
  value: {
    item: 'comment',
    verb: 'add',
    comment_id: id,
    post_id: POST,
    parent_id: POST,
    from: { id: from, name: 'Buyer' },
    message,
    created_time: AT,
  },
});
const message = (mid: string, text: string, from = TANVIR) => ({
  sender: { id: from },
  recipient: { id: PAGE },
  timestamp: START,
  message: { mid, text },
});

/** A comment without its id: we cannot tell what it is about. */
const poison = { field: 'feed', value: { item: 'comment', verb: 'add', message: 'dam?' } };
const unknown = { field: 'ratings', value: { rating: 5 } };

async function post(...entries: unknown[]): Promise<number> {
  const raw = Buffer.from(JSON.stringify({ object: 'page', entry: entries }));
  const headers = {
    'content-type': 'application/json',
    'x-hub-signature-256': signBody(raw, SANDBOX_DEFAULTS.appSecret),
  };
  return (await fetch(`${app.url}/webhook`, { method: 'POST', body: new Uint8Array(raw), headers })).status;
}

const dead = async () => (await app.api('GET', '/dead-letters')).body.data;

describe.each(DIALECTS)('dead letters on %s', (dialect) => {
  beforeEach(async () => {
    app = await testApp({ dialect });
  });
  afterEach(() => app.close());

  test('a batch of good, doubled, unknown and poison events ends each event once, however often it is posted', async () => {
    const batch = [
      entry({ changes: [comment('c_1', 'dam koto?'), poison, unknown, comment('c_1', 'dam koto?')] }),
      entry({ messaging: [message('m_1', 'hello'), { sender: 'nonsense' }, message('m_1', 'hello')] }),
      'not an entry at all',
      { id: '999999999', time: AT, changes: [comment('c_other', 'for another Page')] },
    ];
    expect(await post(...batch)).toBe(200);
    await app.drain();
    expect(await post(...batch)).toBe(200);
    await app.drain();
    const events = await find(app.store, 'inbox', {});
    expect(events.map(({ kind, status }) => `${kind} ${status}`).sort()).toEqual([
      'comment_added done',
      'comment_added unknown',
      'malformed dead',
      'malformed dead',
      'malformed dead',
      'message done',
      'unknown unknown',
    ]);
    expect(await find(app.store, 'interactions', {})).toHaveLength(2);
    expect(await dead()).toHaveLength(3);
  });

  test('an event that failed at work comes back to life with one press', async () => {
    await app.store.commit([
      insert(app.store, 'posts', {
        id: POST,
        shopId: app.scope.shopId,
        pageId: PAGE,
        text: '',
        createdAt: 1,
        seenAt: 1,
      }),
    ]);
    expect(await post(entry({ changes: [comment('c_2', 'dam koto?')] }))).toBe(200);
    const [kept] = await find(app.store, 'inbox', { kind: 'comment_added' });
    await app.store.commit([
      update(app.store, 'inbox', { id: kept?.id as string }, { status: 'dead', error: 'disk full', attempts: 3 }),
    ]);
    await app.drain();
    expect(await dead()).toMatchObject([{ id: kept?.id, kind: 'comment_added', error: 'disk full', attempts: 3 }]);
    const retried = await app.api('POST', `/dead-letters/${kept?.id}/retry`);
    expect(retried).toMatchObject({ status: 200, body: { status: 'waiting', error: null } });
    await app.drain();
    expect((await app.api('GET', `/dead-letters/${kept?.id}`)).body.status).toBe('done');
    expect(await find(app.store, 'interactions', {})).toMatchObject([{ text: 'dam koto?' }]);
    expect(await app.api('POST', `/dead-letters/${kept?.id}/retry`)).toMatchObject({
      status: 409,
      body: { code: 'event_not_dead' },
    });
  });

  test('what still cannot be read stays a dead letter, with one more attempt on record', async () => {
    await post(entry({ changes: [poison] }));
    const [letter] = await dead();
    expect(letter).toMatchObject({ kind: 'malformed', error: expect.stringContaining('comment_id') });
    const retried = await app.api('POST', `/dead-letters/${letter.id}/retry`);
    expect(retried).toMatchObject({ status: 200, body: { status: 'dead', attempts: 1 } });
    expect(await dead()).toHaveLength(1);
  });

  test('what can be read by now is read, worked off, and is a dead letter no longer', async () => {
    await post(entry({ changes: [poison] }), 'not an entry');
    // As if this version had learnt to read what the last one could not.
    const [one, two] = (await find(app.store, 'inbox', { status: 'dead' })).sort((a) => (a.pageId === PAGE ? -1 : 1));
    const readable = (item: unknown) => JSON.stringify({ psid: null, commentId: null, content: { error: 'x' }, item });
    await app.store.commit([
      update(app.store, 'inbox', { id: one?.id as string }, { payload: readable(comment('c_3', 'XL ache?')) }),
      update(
        app.store,
        'inbox',
        { id: two?.id as string },
        { payload: readable(entry({ messaging: [message('m_3', 'ki khobor'), { sender: 'nonsense' }] })) },
      ),
    ]);
    for (const letter of await dead()) await app.api('POST', `/dead-letters/${letter.id}/retry`);
    await app.drain();
    expect((await find(app.store, 'interactions', {})).map(({ text }) => text).sort()).toEqual([
      'XL ache?',
      'ki khobor',
    ]);
    expect(await dead()).toMatchObject([{ kind: 'malformed' }]);
  });
});

describe('who may retry', () => {
  beforeEach(async () => {
    app = await testApp();
  });
  afterEach(() => app.close());

  test('sellers may, packers may not', async () => {
    await post(entry({ changes: [poison] }));
    const [letter] = await dead();
    const path = `/dead-letters/${letter.id}/retry`;
    expect((await app.api('POST', path, undefined, await as(app, 'packer'))).status).toBe(403);
    expect((await app.api('POST', path, undefined, await as(app, 'agent'))).status).toBe(200);
  });

  test('with two shops, what came for nobody is shown to neither', async () => {
    await post('not an entry', entry({ changes: [poison] }));
    expect(await dead()).toHaveLength(2);
    const stranger = await asStranger(app);
    expect(await dead()).toMatchObject([{ pageId: PAGE }]);
    expect((await app.api('GET', '/dead-letters', undefined, stranger)).body.data).toEqual([]);
  });
});
