import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { find, findOne, update } from '../../../src/store/rows.js';
import { MITU, POST, TANVIR, type TestApp, testApp } from '../../support/app.js';
import { DIALECTS } from '../../support/stores.js';
import { AFTER_UNDO, as, askedForPrice, asStranger, received, SECOND, withSaree } from './talk.js';

let app: TestApp;
let saree: { id: string; variantId: string };

describe.each(DIALECTS)('drafts on %s', (dialect) => {
  beforeEach(async () => {
    app = await testApp({ dialect });
    saree = await withSaree(app);
  });
  afterEach(() => app.close());

  test('a draft says all a person needs to decide', async () => {
    const draft = await askedForPrice(app);
    expect(draft).toMatchObject({
      version: 1,
      status: 'pending',
      kind: 'reply',
      channel: 'comment',
      intent: 'price_query',
      tier: 'medium',
      risk: 'low',
      language: 'banglish',
      factCheck: {
        passed: true,
        claims: [
          { kind: 'price', text: '৳১,৪৫০', source: { type: 'variant', id: saree.variantId }, ok: true },
          { kind: 'size', text: 'XL', source: { type: 'variant', id: saree.variantId }, ok: true },
          { kind: 'stock', source: { type: 'variant', id: saree.variantId, label: 'Jamdani Saree · XL' }, ok: true },
        ],
      },
    });
    expect(draft.texts.private).toContain('৳১,৪৫০');
    expect(draft.confidence).toBeGreaterThan(0.5);
    expect(draft).not.toHaveProperty('orderId');
    expect((await app.api('GET', `/drafts/${draft.id}`)).body).toEqual(draft);
    const interactions = await app.api('GET', '/interactions?status=waiting');
    expect(interactions.body.data).toMatchObject([
      { id: draft.interactionId, kind: 'comment', conversationId: draft.conversationId, status: 'waiting' },
    ]);
  });

  test('of four simultaneous approvals one counts, and the buyer gets one public and one private reply', async () => {
    const { id, version } = await askedForPrice(app);
    const answers = await Promise.all([1, 2, 3, 4].map(() => app.api('POST', `/drafts/${id}/approve`, { version })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'draft_decided' });
    app.pass(AFTER_UNDO);
    await app.drain();
    expect(received(app, 'public_reply')).toHaveLength(1);
    expect(received(app, 'private_reply')).toHaveLength(1);
    expect((await app.api('GET', `/drafts/${id}`)).body.status).toBe('sent');
  });

  test('a buyer who wrote between draft and approval is read first: 409, and nothing leaves', async () => {
    const { id, version } = await askedForPrice(app);
    const [comment] = await find(app.store, 'messages', { direction: 'in' });
    app.sandbox.control.reply({ buyerId: MITU, commentId: comment?.facebookId as string, text: 'na thak, XL na L' });
    await app.drain();
    const answer = await app.api('POST', `/drafts/${id}/approve`, { version });
    expect(answer.status).toBe(409);
    expect(answer.body.reasons).toMatchObject([{ code: 'buyer_wrote_again' }, { code: 'draft_decided' }]);
    app.pass(AFTER_UNDO);
    await app.drain();
    expect(app.sandbox.world.received).toEqual([]);
  });

  test('a yes taken back within its seconds sends nothing, and the draft waits again', async () => {
    const { id, version } = await askedForPrice(app);
    await app.api('POST', `/drafts/${id}/approve`, { version });
    app.pass(4 * SECOND);
    const undone = await app.api('POST', `/drafts/${id}/undo`);
    expect(undone).toMatchObject({ status: 200, body: { status: 'pending', version: 3, decidedAt: null } });
    app.pass(AFTER_UNDO);
    await app.drain();
    expect(app.sandbox.world.received).toEqual([]);
    expect((await app.api('POST', `/drafts/${id}/approve`, { version: 3 })).status).toBe(200);
  });

  test('after its seconds a yes stands', async () => {
    const { id, version } = await askedForPrice(app);
    await app.api('POST', `/drafts/${id}/approve`, { version });
    app.pass(5 * SECOND);
    expect(await app.api('POST', `/drafts/${id}/undo`)).toMatchObject({ status: 409, body: { code: 'undo_too_late' } });
  });

  test('a price that changed voids the drafts that name it, before they are listed', async () => {
    const { id, version } = await askedForPrice(app);
    await app.store.commit([update(app.store, 'variants', { id: saree.variantId }, { price: 150_000 })]);
    expect((await app.api('GET', '/drafts?status=pending')).body.data).toEqual([]);
    const [draft] = (await app.api('GET', '/drafts?status=void')).body.data;
    expect(draft).toMatchObject({
      id,
      status: 'void',
      voidReason: { code: 'claim_flipped', params: { claim: 'price' } },
      factCheck: { passed: false },
    });
    expect((await app.api('POST', `/drafts/${id}/approve`, { version })).status).toBe(409);
  });

  test('a page of drafts is judged alone, and where waiting ones are asked for, what is void makes room for the next', async () => {
    for (const buyerId of [MITU, TANVIR]) app.sandbox.control.comment({ buyerId, postId: POST, text: 'dam koto?' });
    await app.drain();
    expect(await find(app.store, 'drafts', { status: 'pending' })).toHaveLength(2);
    const product = { variants: [{ id: saree.variantId, price: { amount: 99_000, currency: 'BDT' } }] };
    expect((await app.api('PATCH', `/products/${saree.id}`, product)).status).toBe(200);
    const first = await app.api('GET', '/drafts?limit=1');
    expect(first.body.data).toMatchObject([{ status: 'void', voidReason: { code: 'claim_flipped' } }]);
    expect(await find(app.store, 'drafts', { status: 'pending' })).toHaveLength(1);
    const rest = await app.api('GET', `/drafts?limit=1&cursor=${first.body.nextCursor}`);
    expect(rest.body.data).toMatchObject([{ status: 'void' }]);
    expect(rest.body.data[0].id).not.toBe(first.body.data[0].id);

    // Two new ones at the new price, the newer of which is void again: the older fills the page.
    app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'price?' });
    await app.drain();
    app.pass(SECOND);
    const last = app.sandbox.control.comment({ buyerId: TANVIR, postId: POST, text: 'price?' });
    await app.drain();
    const [older, newer] = (await find(app.store, 'drafts', { status: 'pending' })).sort(
      (a, b) => a.createdAt - b.createdAt,
    );
    await app.store.commit([update(app.store, 'messages', { facebookId: last.id }, { state: 'removed' })]);
    const waiting = await app.api('GET', '/drafts?status=pending&limit=1');
    expect(waiting.body).toMatchObject({ data: [{ id: older?.id, status: 'pending' }], nextCursor: null });
    expect(await findOne(app.store, 'drafts', { id: newer?.id ?? '' })).toMatchObject({ status: 'void' });
  });

  test('a price that changes between the yes and the send stops the send', async () => {
    const { id, version } = await askedForPrice(app);
    await app.api('POST', `/drafts/${id}/approve`, { version });
    await app.store.commit([update(app.store, 'variants', { id: saree.variantId }, { price: 150_000 })]);
    app.pass(AFTER_UNDO);
    await app.drain();
    expect(app.sandbox.world.received).toEqual([]);
    expect((await app.api('GET', `/drafts/${id}`)).body).toMatchObject({ status: 'void' });
  });

  test('what is edited is what is sent; a part the draft does not have is refused', async () => {
    const { id, version } = await askedForPrice(app);
    const foreign = await app.api('POST', `/drafts/${id}/approve`, { version, texts: { message: 'hi' } });
    expect(foreign).toMatchObject({ status: 422, body: { errors: [{ field: 'texts.message' }] } });
    const empty = await app.api('POST', `/drafts/${id}/approve`, { version, texts: { private: '  ' } });
    expect(empty.status).toBe(422);
    const edited = await app.api('POST', `/drafts/${id}/approve`, { version, texts: { private: 'Apu, 1450 taka.' } });
    expect(edited.body).toMatchObject({ status: 'approved', edited: true, texts: { private: 'Apu, 1450 taka.' } });
    app.pass(AFTER_UNDO);
    await app.drain();
    expect(received(app, 'private_reply')).toMatchObject([{ text: 'Apu, 1450 taka.' }]);
  });

  test('a no is recorded with its reason; without need of an answer the clock stops', async () => {
    const { id, interactionId } = await askedForPrice(app);
    const rejected = await app.api('POST', `/drafts/${id}/reject`, { reason: 'no_reply_needed' });
    expect(rejected).toMatchObject({ status: 200, body: { status: 'rejected', rejectReason: 'no_reply_needed' } });
    const clock = await findOne(app.store, 'slaClocks', { interactionId });
    expect(clock).toMatchObject({ stoppedBy: 'closed' });
    expect((await app.api('POST', `/drafts/${id}/approve`, { version: 2 })).status).toBe(409);
    expect((await app.api('POST', `/drafts/${id}/reject`, {})).status).toBe(422);
  });

  test('a version that was not seen is refused with the one there is', async () => {
    const { id } = await askedForPrice(app);
    expect(await app.api('POST', `/drafts/${id}/approve`, { version: 7 })).toMatchObject({
      status: 409,
      body: { reasons: [{ code: 'changed_meanwhile', params: { version: 1 } }] },
    });
  });

  test('alike drafts are approved together, each judged by itself', async () => {
    const first = await askedForPrice(app);
    const second = await askedForPrice(app, TANVIR);
    const asked = [first, second].map(({ id, version }) => ({ id, version }));
    const unknown = { id: 'nobody', version: 1 };
    const answer = await app.api('POST', '/drafts/approve-alike', {
      drafts: [{ ...asked[0], version: 9 }, asked[1], unknown],
    });
    expect(answer.body.results).toMatchObject([
      { id: first.id, approved: false, reasons: [{ code: 'changed_meanwhile' }] },
      { id: second.id, approved: true, reasons: [] },
      { id: 'nobody', approved: false, reasons: [{ code: 'not_found' }] },
    ]);
  });

  test('a repeated request with the same key is answered as the first, and approves once', async () => {
    const { id, version } = await askedForPrice(app);
    const key = { 'idempotency-key': 'press-1' };
    const answers = [
      await app.api('POST', `/drafts/${id}/approve`, { version }, key),
      await app.api('POST', `/drafts/${id}/approve`, { version }, key),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    expect(await find(app.store, 'outbox', { draftId: id })).toHaveLength(2);
  });

  test('a refusal that marked the draft void leaves its key free', async () => {
    const { id, version } = await askedForPrice(app);
    await app.store.commit([update(app.store, 'variants', { id: saree.variantId }, { price: 150_000 })]);
    const key = { 'idempotency-key': 'press-2' };
    const first = await app.api('POST', `/drafts/${id}/approve`, { version }, key);
    const again = await app.api('POST', `/drafts/${id}/approve`, { version }, key);
    expect([first.body.code, again.body.code]).toEqual(['claim_flipped', 'claim_flipped']);
  });
});

describe('who may decide', () => {
  beforeEach(async () => {
    app = await testApp();
    saree = await withSaree(app);
  });
  afterEach(() => app.close());

  test('an agent may, a packer and a viewer may not', async () => {
    const { id, version } = await askedForPrice(app);
    for (const role of ['packer', 'viewer'] as const) {
      const headers = await as(app, role);
      expect((await app.api('POST', `/drafts/${id}/approve`, { version }, headers)).status).toBe(403);
      expect((await app.api('GET', '/drafts', undefined, headers)).status).toBe(403);
    }
    expect((await app.api('POST', `/drafts/${id}/approve`, { version }, await as(app, 'agent'))).status).toBe(200);
  });

  test('another shop sees none of them and decides nothing', async () => {
    const { id, version, conversationId } = await askedForPrice(app);
    const headers = await asStranger(app);
    for (const list of [
      '/drafts',
      '/interactions',
      '/conversations',
      '/dead-letters',
      '/pages',
      '/sla-clocks',
      '/alerts',
    ])
      expect((await app.api('GET', list, undefined, headers)).body.data).toEqual([]);
    expect((await app.api('GET', `/drafts/${id}`, undefined, headers)).status).toBe(404);
    expect((await app.api('POST', `/drafts/${id}/approve`, { version }, headers)).status).toBe(404);
    const talk = `/conversations/${conversationId}`;
    expect((await app.api('GET', talk, undefined, headers)).status).toBe(404);
    expect((await app.api('GET', `${talk}/messages`, undefined, headers)).status).toBe(404);
    expect((await app.api('POST', `${talk}/messages`, { text: 'x', kind: 'public_reply' }, headers)).status).toBe(404);
    expect((await app.api('POST', `${talk}/pause`, {}, headers)).status).toBe(404);
  });

  test('an order waits for the buyer from when the question was sent, not from the yes', async () => {
    app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'order korte chai XL 1ta' });
    await app.drain();
    const [draft] = (await app.api('GET', '/drafts?status=pending')).body.data;
    expect(draft).toMatchObject({ kind: 'order', orderId: expect.any(String) });
    await app.api('POST', `/drafts/${draft.id}/approve`, { version: draft.version });
    const waiting = async () => (await findOne(app.store, 'orders', { id: draft.orderId }))?.waitingForBuyerAt;
    expect(await waiting()).toBeNull();
    app.pass(AFTER_UNDO);
    await app.drain();
    expect(await waiting()).toEqual(expect.any(Number));
  });
});
