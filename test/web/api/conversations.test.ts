import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { find, findOne, insert } from '../../../src/store/rows.js';
import { MITU, POST, TANVIR, type TestApp, testApp } from '../../support/app.js';
import { DIALECTS } from '../../support/stores.js';
import { AFTER_UNDO, as, askedForPrice, received, withSaree } from './talk.js';

let app: TestApp;
const HOUR = 3_600_000;

async function chat(text = 'Jamdani saree ache? dam koto?'): Promise<string> {
  app.sandbox.control.message({ buyerId: TANVIR, text });
  await app.drain();
  return (await app.api('GET', '/conversations?channel=messenger')).body.data[0].id;
}

describe.each(DIALECTS)('conversations on %s', (dialect) => {
  beforeEach(async () => {
    app = await testApp({ dialect });
    await withSaree(app);
  });
  afterEach(() => app.close());

  test('a person’s message reaches the buyer, stops the clock, voids the draft and keeps automation out', async () => {
    const id = await chat();
    const [draft] = (await app.api('GET', '/drafts?status=pending')).body.data;
    expect(draft).toMatchObject({ conversationId: id, channel: 'messenger' });
    const sent = await app.api('POST', `/conversations/${id}/messages`, { text: 'Apu, ekhoni janacchi.' });
    expect(sent).toMatchObject({ status: 201, body: { kind: 'message', outcome: 'pending' } });
    await app.drain();
    expect(received(app, 'message')).toMatchObject([{ to: TANVIR, text: 'Apu, ekhoni janacchi.' }]);
    expect((await app.api('GET', `/drafts/${draft.id}`)).body).toMatchObject({
      status: 'void',
      voidReason: { code: 'answered_meanwhile' },
    });
    expect((await app.api('GET', `/conversations/${id}`)).body).toMatchObject({ paused: true, unanswered: 0 });
    expect(await findOne(app.store, 'slaClocks', { interactionId: draft.interactionId })).toMatchObject({
      stoppedBy: 'person',
    });
    const lines = (await app.api('GET', `/conversations/${id}/messages`)).body.data;
    expect(lines).toMatchObject([
      { direction: 'out', author: 'person', text: 'Apu, ekhoni janacchi.' },
      { direction: 'in', author: 'buyer' },
    ]);
  });

  test('pressed twice with one request id it is said once', async () => {
    const id = await chat();
    const say = () => app.api('POST', `/conversations/${id}/messages`, { text: 'Hello', requestId: 'press-1' });
    const [one, two] = await Promise.all([say(), say()]);
    expect(one?.body.id).toBe(two?.body.id);
    await app.drain();
    expect(received(app, 'message')).toHaveLength(1);
  });

  test('an approved draft that has not left yet does not follow a person’s answer', async () => {
    const id = await chat();
    const [draft] = (await app.api('GET', '/drafts?status=pending')).body.data;
    await app.api('POST', `/drafts/${draft.id}/approve`, { version: draft.version });
    await app.api('POST', `/conversations/${id}/messages`, { text: 'Ami bolchi.' });
    await app.drain();
    app.pass(AFTER_UNDO);
    await app.drain();
    expect(received(app, 'message').map(({ text }) => text)).toEqual(['Ami bolchi.']);
    expect((await app.api('GET', `/drafts/${draft.id}`)).body.status).toBe('void');
  });

  test('below a comment a person says where: in public, or as the one private reply', async () => {
    const { conversationId: id } = await askedForPrice(app);
    const say = (body: object) => app.api('POST', `/conversations/${id}/messages`, body);
    expect(await say({ text: 'Hi' })).toMatchObject({ status: 422, body: { errors: [{ field: 'kind' }] } });
    expect((await say({ text: 'Apu, inbox dekhun', kind: 'public_reply' })).status).toBe(201);
    expect((await say({ text: '1450 taka', kind: 'private_reply' })).status).toBe(201);
    await app.drain();
    expect(received(app, 'public_reply')).toMatchObject([{ text: 'Apu, inbox dekhun' }]);
    expect(received(app, 'private_reply')).toMatchObject([{ text: '1450 taka' }]);
    expect(await say({ text: 'Aro', kind: 'private_reply' })).toMatchObject({
      status: 409,
      body: { code: 'private_reply_spent' },
    });
    expect((await say({ text: 'Aro ekta', kind: 'public_reply' })).status).toBe(201);
  });

  test('in a chat no place is named, an empty text is refused, and a photo must be the shop’s', async () => {
    const id = await chat();
    const say = (body: object) => app.api('POST', `/conversations/${id}/messages`, body);
    expect((await say({ text: 'x', kind: 'public_reply' })).status).toBe(422);
    expect(await say({ text: '   ' })).toMatchObject({ status: 422, body: { code: 'text_empty' } });
    expect(await say({ text: 'x', fileId: 'nobody' })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'fileId' }] },
    });
    const file = { id: 'f1', shopId: app.scope.shopId, hash: 'h', type: 'image/png', name: 'a.png', size: 1 };
    await app.store.commit([insert(app.store, 'files', { ...file, bytes: Buffer.from([1]), createdAt: 1 })]);
    expect((await say({ fileId: 'f1' })).status).toBe(201);
  });

  test('a note is for colleagues: nothing leaves, no clock stops, no draft is void', async () => {
    const { id: draftId, conversationId: id, version } = await askedForPrice(app);
    const note = await app.api('POST', `/conversations/${id}/notes`, { text: 'Regular customer' });
    expect(note).toMatchObject({ status: 201, body: { author: 'note', text: 'Regular customer' } });
    await app.drain();
    expect(app.sandbox.world.received).toEqual([]);
    expect((await app.api('POST', `/drafts/${draftId}/approve`, { version })).status).toBe(200);
  });

  test('a comment is hidden, shown and liked by a person’s press', async () => {
    const { conversationId: id } = await askedForPrice(app);
    for (const action of ['hide', 'unhide', 'like']) {
      expect((await app.api('POST', `/conversations/${id}/moderate`, { action })).status).toBe(201);
      await app.drain();
    }
    expect(app.sandbox.world.received.map(({ kind }) => kind)).toEqual(['hide', 'unhide', 'like']);
    expect((await app.api('POST', `/conversations/${await chat()}/moderate`, { action: 'hide' })).status).toBe(409);
  });

  test('a comment hidden at Facebook is shown as hidden, and an answer to a removed one is refused', async () => {
    const { conversationId: id } = await askedForPrice(app);
    const [line] = await find(app.store, 'messages', { conversationId: id });
    app.sandbox.control.removeComment({ commentId: line?.facebookId as string });
    await app.drain();
    const answer = await app.api('POST', `/conversations/${id}/messages`, { text: 'x', kind: 'public_reply' });
    expect(answer).toMatchObject({ status: 409, body: { code: 'comment_removed' } });
  });

  test('a pause ends by itself or by a press', async () => {
    const id = await chat();
    const paused = await app.api('POST', `/conversations/${id}/pause`, { hours: 2 });
    expect(paused.body).toMatchObject({ paused: true, pausedBy: expect.stringContaining('token:') });
    app.pass(2 * HOUR);
    expect((await app.api('GET', `/conversations/${id}`)).body.paused).toBe(false);
    await app.api('POST', `/conversations/${id}/pause`, {});
    expect((await app.api('POST', `/conversations/${id}/resume`)).body).toMatchObject({
      paused: false,
      pausedUntil: null,
    });
  });

  test('lists go on by their cursor without gap or double', async () => {
    for (const text of ['one', 'two', 'three']) {
      app.sandbox.control.comment({ buyerId: MITU, postId: POST, text });
      await app.drain();
    }
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await app.api('GET', `/interactions?limit=1${after}`);
      seen.push(...body.data.map(({ text }: { text: string }) => text));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(['three', 'two', 'one']);
  });

  test('a viewer reads no conversation and a packer writes to nobody', async () => {
    const id = await chat();
    const viewer = await as(app, 'viewer');
    const packer = await as(app, 'packer');
    expect((await app.api('GET', `/conversations/${id}`, undefined, viewer)).status).toBe(403);
    expect((await app.api('POST', `/conversations/${id}/messages`, { text: 'x' }, packer)).status).toBe(403);
  });
});
