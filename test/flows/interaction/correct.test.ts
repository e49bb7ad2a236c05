import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { eraseBuyer } from '../../../src/flows/buyer/erase.js';
import { correctIntent } from '../../../src/flows/interaction/correct.js';
import { lanesStep } from '../../../src/jobs/steps.js';
import { find } from '../../../src/store/rows.js';
import { en } from '../../../src/words/en.js';
import { MITU, POST, type TestApp, testApp } from '../../support/app.js';
import { visitor } from '../../support/session.js';
import { received, stockShelf, the } from '../../support/shop-floor.js';

const MINUTE = 60_000;
let app: TestApp;
beforeEach(async () => {
  app = await testApp();
  await stockShelf(app);
});
afterEach(() => app.close());

const comment = async (text: string) => {
  app.sandbox.control.comment({ buyerId: MITU, postId: POST, text });
  await app.drain();
  return the(app, 'interactions');
};

test('what else it may have meant is kept with what was understood, and shown in the API', async () => {
  const { id, alternatives, confidence } = await comment('dam koto? XL ache?');
  expect(alternatives?.length).toBeLessThanOrEqual(3);
  for (const other of alternatives ?? []) expect(other.confidence).toBeLessThanOrEqual(confidence);
  const { body } = await app.api('GET', `/interactions/${id}`);
  expect(body).toMatchObject({ alternatives, evidence: expect.any(Array), product: { from: 'post' } });
  expect(body.corrected).toBeUndefined();
});

test('a corrected intent gives the waiting draft the right words, in its place', async () => {
  const { id } = await comment('dam koto?');
  const before = await the(app, 'drafts');
  await correctIntent(app.deps, app.scope, id, { intent: 'delivery_query', seen: 'price_query' });
  const after = await the(app, 'drafts');
  expect(after).toMatchObject({
    id: before.id,
    version: before.version + 1,
    status: 'pending',
    intent: 'delivery_query',
    template: 'reply.delivery',
    why: [{ code: 'intent_corrected', params: { intent: 'price_query' } }],
  });
  expect(after.texts.private).not.toBe(before.texts.private);
  expect(await the(app, 'interactions')).toMatchObject({ intent: 'delivery_query', tier: 'medium', confidence: 1 });
  await app.api('POST', `/drafts/${after.id}/approve`, { version: after.version });
  app.pass(10_000);
  await app.drain();
  expect(received(app, 'private_reply').map(({ text }) => text)).toEqual([after.texts.private]);
});

test('whoever saw the card before the correction is refused', async () => {
  const { id } = await comment('dam koto?');
  const { version, id: draftId } = await the(app, 'drafts');
  await correctIntent(app.deps, app.scope, id, { intent: 'delivery_query' });
  expect((await app.api('POST', `/drafts/${draftId}/approve`, { version })).status).toBe(409);
  const second = await app.api('POST', `/interactions/${id}/correct`, { intent: 'bargain', seen: 'price_query' });
  expect(second.status).toBe(409);
  expect(await find(app.store, 'corrections', {})).toHaveLength(1);
});

test('what only a person answers leaves no draft, and runs against the short clock', async () => {
  const { id, receivedAt } = await comment('dam koto?');
  await correctIntent(app.deps, app.scope, id, { intent: 'complaint' });
  expect(await the(app, 'drafts')).toMatchObject({ status: 'void', voidReason: { code: 'intent_corrected' } });
  expect(await the(app, 'interactions')).toMatchObject({ status: 'waiting', risk: 'medium' });
  const high = (await app.deps.settingsOf(app.scope.shopId)).sla.offPeak.high * MINUTE;
  expect(await the(app, 'slaClocks')).toMatchObject({ risk: 'medium', breachAt: receivedAt + high });
  expect(await the(app, 'timers', { kind: 'sla_breach' })).toMatchObject({ dueAt: receivedAt + high });
});

test('a correction never sends anything by itself, though the matrix makes the intent automatic', async () => {
  await app.api('PATCH', '/response-matrix', {
    rows: { delivery_query: { low: { action: 'automatic' } } },
  });
  const { id } = await comment('dam koto?');
  await correctIntent(app.deps, app.scope, id, { intent: 'delivery_query' });
  app.pass(MINUTE);
  await app.drain();
  expect(await the(app, 'drafts')).toMatchObject({ status: 'pending', intent: 'delivery_query' });
  expect(received(app, 'private_reply', 'public_reply')).toEqual([]);
});

test('an automatic answer that has not left is stopped and waits as a draft of the right intent', async () => {
  await app.api('PATCH', '/response-matrix', {
    rows: { price_query: { low: { action: 'automatic' } } },
    automaticFrom: 0,
  });
  app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto?' });
  await app.sandbox.drain();
  await lanesStep(app.deps);
  expect((await find(app.store, 'outbox', { state: 'queued', origin: 'rule' })).length).toBeGreaterThan(0);
  await correctIntent(app.deps, app.scope, (await the(app, 'interactions')).id, { intent: 'delivery_query' });
  await app.drain();
  expect(received(app, 'private_reply', 'public_reply')).toEqual([]);
  expect(await the(app, 'drafts')).toMatchObject({ status: 'pending', intent: 'delivery_query' });
});

test('an order that these words never asked for is looked over by a person', async () => {
  const { id } = await comment('2 ta XL nibo, order korlam');
  const order = await the(app, 'orders');
  await correctIntent(app.deps, app.scope, id, { intent: 'price_query' });
  expect(await the(app, 'tasks', { kind: 'check' })).toMatchObject({ orderId: order.id, status: 'open' });
  expect(await the(app, 'drafts')).toMatchObject({ kind: 'reply', orderId: null, template: 'reply.price' });
});

test('words that asked for an order after all make one', async () => {
  const { id } = await comment('price?');
  await correctIntent(app.deps, app.scope, id, { intent: 'place_order' });
  expect(await the(app, 'drafts')).toMatchObject({ kind: 'order', orderId: (await the(app, 'orders')).id });
});

test('what was let be as needing no answer waits again once it does', async () => {
  const { id, status } = await comment('@Farhana dekho');
  expect(status).toBe('closed');
  await correctIntent(app.deps, app.scope, id, { intent: 'price_query' });
  expect(await the(app, 'interactions')).toMatchObject({ status: 'waiting', closedReason: null });
  expect(await the(app, 'drafts')).toMatchObject({ status: 'pending', intent: 'price_query' });
  expect(await the(app, 'slaClocks')).toMatchObject({ stoppedAt: null });
});

test('what needs no answer after all waits no more', async () => {
  const { id } = await comment('dam koto?');
  await correctIntent(app.deps, app.scope, id, { intent: 'spam' });
  expect(await the(app, 'interactions')).toMatchObject({ status: 'closed' });
  expect(await the(app, 'drafts')).toMatchObject({ status: 'void' });
  expect(await find(app.store, 'timers', { kind: ['sla_warning', 'sla_breach'] })).toEqual([]);
});

test('the correction is kept as evidence, told by the API, and gone with the buyer', async () => {
  const { id, confidence, buyerId } = await comment('dam koto?');
  await correctIntent(app.deps, app.scope, id, { intent: 'bargain' });
  const { body } = await app.api('GET', '/interactions');
  expect(body.data[0].corrected).toMatchObject({ from: 'price_query', to: 'bargain', confidence, by: 'token:test' });
  await eraseBuyer(app.deps, app.scope, buyerId ?? '', 'asked');
  expect(await find(app.store, 'corrections', {})).toEqual([]);
});

test('an agent puts it right with one tap, on the card and in the chat; the card says who did', async () => {
  const { id } = await comment('dam koto?');
  const seller = await visitor(app, 'agent', { name: 'Sabbir' });
  const card = await seller.get('/approvals');
  expect(card.html).toContain(`action="/interactions/${id}/correct"`);
  const put = await seller.post(`/interactions/${id}/correct`, { intent: 'bargain', seen: 'price_query' });
  expect(put.flash).toMatchObject({ kind: 'done' });
  expect((await seller.get('/approvals')).html).toContain('Sabbir put it right; Munshi had read “Price question”');
  const { conversationId } = await the(app, 'interactions');
  const chat = await seller.get(`/chats/${conversationId}`);
  expect(chat.html).toContain(`${en.intents.bargain}: `);
  expect(chat.html).toContain(`action="/interactions/${id}/correct"`);
  const again = await seller.post(`/interactions/${id}/correct`, { intent: 'greeting', seen: 'price_query' });
  expect(again.flash?.kind).toBe('refused');
});
