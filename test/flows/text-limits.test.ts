import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ONE_MESSAGE } from '../../src/domain/text-limit.js';
import { createOrder } from '../../src/flows/order/create.js';
import { putText } from '../../src/flows/text/put.js';
import { find, update } from '../../src/store/rows.js';
import type { Row } from '../../src/store/schema.js';
import { bn } from '../../src/words/bn.js';
import { fill } from '../../src/words/fill.js';
import { MITU, PAGE, POST, type TestApp, testApp } from '../support/app.js';
import { type Visitor, visitor } from '../support/session.js';
import { OTHER_POST, received, setSetting, stockShelf, the } from '../support/shop-floor.js';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
  await stockShelf(app);
});
afterEach(() => app.close());

const letters = (count: number): string => 'ব'.repeat(count);
const said = (count: number): string => fill(bn.reasons.private_reply_too_long, { count, max: ONE_MESSAGE }, 'bn');

async function commentDraft(postId = POST): Promise<Row<'drafts'>> {
  app.sandbox.control.comment({ buyerId: MITU, postId, text: 'dam koto?' });
  await app.drain();
  return the(app, 'drafts', { status: 'pending' });
}

describe('a private reply is one message', () => {
  test('one that is longer is refused at approval with its length and what to do; nothing is queued', async () => {
    const draft = await commentDraft();
    const approve = (text: string) =>
      app.api('POST', `/drafts/${draft.id}/approve`, { version: draft.version, texts: { private: text } });
    const refused = await approve(letters(2000));
    expect(refused.status).toBe(422);
    expect(refused.body.reasons).toMatchObject([
      { code: 'private_reply_too_long', params: { count: 2000, max: ONE_MESSAGE } },
    ]);
    expect(await find(app.store, 'outbox', {})).toEqual([]);
    expect(await the(app, 'drafts')).toMatchObject({ status: 'pending', version: draft.version });
    expect((await approve(letters(ONE_MESSAGE))).status).toBe(200);
    app.pass(10_000);
    await app.drain();
    expect(received(app, 'private_reply')).toMatchObject([{ text: letters(ONE_MESSAGE) }]);
  });

  test('the form says so at the field, keeps what was typed and stays open for editing', async () => {
    const draft = await commentDraft();
    const agent = await visitor(app, 'agent', { locale: 'bn' });
    const { status, html } = await agent.post(`/drafts/${draft.id}/approve`, {
      version: String(draft.version),
      private: letters(2345),
    });
    expect(status).toBe(422);
    expect(html).toContain(said(2345));
    expect(html).toContain(letters(2345));
    expect(html).toMatch(/class="edit-switch sr-only"[^>]*checked/);
  });

  test('a card whose own text is too long shows it before anybody approves', async () => {
    const draft = await commentDraft();
    const texts = { ...draft.texts, private: letters(2100) };
    await app.store.commit([update(app.store, 'drafts', { id: draft.id }, { texts })]);
    const agent: Visitor = await visitor(app, 'agent', { locale: 'bn' });
    const { html } = await agent.get(`/approvals/${draft.id}`);
    expect(html).toContain(said(2100));
    expect(html).toMatch(/class="edit-switch sr-only"[^>]*checked/);
    expect(html).not.toContain('data-swipe=');
  });

  test('an automatic answer that would be longer waits for a person instead', async () => {
    const matrix = { rows: { price_query: { low: { action: 'automatic' } } }, automaticFrom: 0 };
    await setSetting(app, 'response-matrix', matrix);
    const variants = Array.from({ length: 40 }, (_, n) => ({
      options: { size: `${'long size name '.repeat(4)}${n}` },
      price: { amount: 100_000 + n, currency: 'BDT' },
      stock: 1,
    }));
    await app.api('POST', '/products', { name: 'Panjabi', variants, postIds: [OTHER_POST] });
    const draft = await commentDraft(OTHER_POST);
    expect(draft.texts.private?.length).toBeGreaterThan(ONE_MESSAGE);
    expect(draft.why).toMatchObject([{ code: 'matrix_cell' }, { code: 'private_reply_too_long' }]);
    expect(await find(app.store, 'outbox', {})).toEqual([]);
  });
});

describe('what a person writes by hand', () => {
  test.each([
    ['private_reply', 2000, 'private_reply_too_long'],
    ['public_reply', 8001, 'public_reply_too_long'],
  ] as const)('a %s of %i letters is refused and said why', async (kind, count, code) => {
    app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'nice' });
    await app.drain();
    const { id } = await the(app, 'conversations');
    const sent = await app.api('POST', `/conversations/${id}/messages`, { kind, text: letters(count) });
    expect(sent.status).toBe(422);
    expect(sent.body.reasons).toMatchObject([{ code, params: { count } }]);
    const agent = await visitor(app, 'agent', { locale: 'bn' });
    const { status, html } = await agent.post(`/conversations/${id}/messages`, { as: kind, text: letters(count) });
    expect(status).toBe(422);
    expect(html).toContain(letters(count));
    expect(await find(app.store, 'outbox', {})).toEqual([]);
  });

  test('a message of up to 8000 letters leaves in parts, a longer one is refused', async () => {
    app.sandbox.control.message({ buyerId: MITU, text: 'hi' });
    await app.drain();
    const { id } = await the(app, 'conversations');
    expect((await app.api('POST', `/conversations/${id}/messages`, { text: letters(8001) })).status).toBe(422);
    expect((await app.api('POST', `/conversations/${id}/messages`, { text: letters(8000) })).status).toBe(201);
    await app.drain();
    const parts = received(app, 'message').map(({ text }) => text);
    expect(parts).toHaveLength(5);
    expect(parts.join('')).toBe(letters(8000));
  });
});

describe('a notice is one message with one outcome', () => {
  async function summaryOf(items: number): Promise<{ row: Row<'outbox'>; order: Row<'orders'> }> {
    const variants = Array.from({ length: items }, (_, n) => ({
      sku: `X-${n}`,
      options: { colour: `colour number ${n} of a very long and thorough name` },
      price: { amount: 10_000, currency: 'BDT' },
      stock: 5,
    }));
    const product = await app.api('POST', '/products', { name: 'Hand-woven Panjabi', variants });
    app.sandbox.control.message({ buyerId: MITU, text: 'আসসালামু আলাইকুম' });
    await app.drain();
    const { buyerId } = await the(app, 'conversations');
    const orderId = await createOrder(app.deps, app.scope, {
      source: { channel: 'messenger', pageId: PAGE },
      pageId: PAGE,
      buyerId: buyerId ?? '',
      phone: '01799887766',
      address: 'House 12, Road 5',
      district: 'Dhaka',
      name: 'Nadia Islam',
      lines: product.body.variants.map(({ id }: { id: string }) => ({ variantId: id, quantity: 2 })),
    });
    await app.drain();
    const row = await the(app, 'outbox', { orderId, kind: 'notice' });
    return { row, order: await the(app, 'orders', { id: orderId }) };
  }

  test('of many items it lists as many as fit, and how many more there are, with the true total', async () => {
    const { row, order } = await summaryOf(60);
    expect(row).toMatchObject({ state: 'ended', outcome: 'delivered' });
    const sent = received(app, 'message').filter(({ text }) => text.includes(order.number));
    expect(sent).toHaveLength(1);
    const text = sent[0]?.text ?? '';
    expect(text.length).toBeLessThanOrEqual(ONE_MESSAGE);
    const listed = text.split('\n').filter((line) => line.startsWith('•'));
    expect(listed.length).toBeGreaterThan(5);
    const more = 60 - (listed.length - 1);
    expect(listed.at(-1)).toContain(fill(bn.buyer.moreItems, { n: more }, 'bn'));
    expect(text).toContain('৳১২,০৭০');
    expect(row.text).toBe(text);
  });

  test('one that fits is told whole', async () => {
    const { row } = await summaryOf(3);
    expect(row.text.split('\n').filter((line) => line.startsWith('•'))).toHaveLength(3);
  });

  test('a shop’s own text that prints too much is refused with its length, in the form and by the API', async () => {
    const source = `${letters(1600)} {{ order_number }}`;
    const put = putText(app.deps, app.scope, { key: 'notice.confirmed', language: 'bn', source });
    await expect(put).rejects.toMatchObject({
      kind: 'invalid',
      reasons: [{ code: 'text_prints_too_much', params: { count: 1607, max: 1500 } }],
    });
    const admin = await visitor(app, 'admin', { locale: 'bn' });
    const { status, html } = await admin.post('/settings/texts/notice.confirmed', {
      language: 'bn',
      version: '0',
      text: source,
    });
    expect(status).toBe(422);
    expect(html).toContain(fill(bn.reasons.text_prints_too_much, { count: 1607, max: 1500 }, 'bn'));
    expect(html).toContain(letters(1600));
  });
});
