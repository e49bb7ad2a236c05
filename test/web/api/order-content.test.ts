import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type TestApp, testApp } from '../../support/app.js';
import { BUYER, bdt, bringTo, DHAKA, move, step, stockUp, takeDown, whole } from './counter.js';

describe('an order’s content over the API', () => {
  let app: TestApp;
  let variant: { id: string };
  beforeEach(async () => {
    app = await testApp();
    variant = await stockUp(app);
  });
  afterEach(() => app.close());

  const stock = async () => (await app.api('GET', '/products')).body.data[0].variants[0].stock;

  test('an order taken by phone is New, priced from the catalogue, its goods softly held', async () => {
    const order = await takeDown(app);
    expect(order).toMatchObject({
      status: 'new',
      version: 1,
      number: expect.stringMatching(/^[A-Z0-9-]{1,20}$/),
      lines: [{ variantId: variant.id, sku: 'SAREE-RED', quantity: 2, unitPrice: bdt(145_000), deliveredQuantity: 0 }],
      buyer: { id: expect.any(String), ...BUYER },
      address: DHAKA,
      missing: [],
      payment: { method: 'cod', status: 'unpaid', advancePaid: bdt(0) },
      deliveryFee: bdt(7_000),
      total: bdt(297_000),
      codAmount: bdt(297_000),
      codRisk: 'unknown',
      late: false,
      hold: null,
      shipment: null,
      nextAction: { action: 'ask_yes', by: 'seller' },
      source: { channel: 'manual' },
      history: [{ kind: 'created', from: null, to: 'new' }],
    });
    expect(Date.parse(order.dueAt)).toBeGreaterThan(app.deps.clock());
    expect(await stock()).toEqual({ onHand: 10, reserved: 2, available: 8 });
  });

  test('what an order lacks is named, and each move says why it is off', async () => {
    const order = await takeDown(app, { lines: [{ text: 'lal saree', quantity: 1 }], buyer: { name: 'Karim' } });
    expect(order.missing).toEqual(['variant', 'phone', 'address', 'district']);
    expect(order.deliveryFee).toBeNull();
    const confirm = order.allowedTransitions.find(({ to }: { to: string }) => to === 'confirmed');
    expect(confirm.allowed).toBe(false);
    expect(confirm.reasons.map(({ code }: { code: string }) => code)).toEqual([
      'line_unresolved',
      'phone_missing',
      'address_missing',
      'district_missing',
      'delivery_fee_missing',
      'yes_missing',
    ]);
    const refused = await move(app, order.id, 'confirmed');
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'line_unresolved', reasons: confirm.reasons });
    expect(refused.body.detail).toContain('The buyer has not said yes yet');
  });

  test.each([
    ['a phone that is none', { ...whole(), buyer: { name: 'Karim', phone: '0171234' } }, 'buyer.phone'],
    ['a district that is none', { ...whole(), address: { ...DHAKA, district: 'Gotham' } }, 'address.district'],
    ['no line', { ...whole(), lines: [] }, 'lines'],
    ['a line of nothing', { ...whole(), lines: [{ quantity: 1 }] }, 'lines.0'],
    ['half a piece', { ...whole(), lines: [{ sku: 'SAREE-RED', quantity: 0.5 }] }, 'lines.0.quantity'],
    ['nobody', { ...whole(), buyer: {} }, 'buyer'],
    ['money without a currency', { ...whole(), discount: { amount: 5 } }, 'discount.currency'],
  ])('%s is refused by its field and leaves nothing behind', async (_what, body, field) => {
    const answer = await app.api('POST', '/orders', body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((each: { field: string }) => each.field)).toContain(field);
    expect((await app.api('GET', '/orders')).body.data).toEqual([]);
    expect(await stock()).toMatchObject({ reserved: 0 });
  });

  test('an unknown SKU, buyer or Page is refused and says which', async () => {
    const line = await app.api('POST', '/orders', { ...whole(), lines: [{ sku: 'NO-SUCH', quantity: 1 }] });
    expect(line).toMatchObject({
      status: 422,
      body: { code: 'variant_unknown', reasons: [{ params: { variant: 'NO-SUCH' } }] },
    });
    const buyer = await app.api('POST', '/orders', { ...whole(), buyer: { id: 'nobody' } });
    expect(buyer).toMatchObject({ status: 422, body: { reasons: [{ params: { field: 'buyer.id' } }] } });
    const page = await app.api('POST', '/orders', { ...whole(), source: { channel: 'manual', pageId: '1' } });
    expect(page).toMatchObject({ status: 422, body: { reasons: [{ params: { field: 'source.pageId' } }] } });
  });

  test('a phone in any spelling is kept as 11 digits, and the same phone is the same buyer', async () => {
    const first = await takeDown(app, { ...whole(), buyer: { name: 'Rahima', phone: '+880 1799-887766' } });
    const second = await takeDown(app, { ...whole(), buyer: { name: 'Rahima K.', phone: '০১৭৯৯৮৮৭৭৬৬' } });
    expect([first.buyer.phone, second.buyer.phone]).toEqual(['01799887766', '01799887766']);
    expect(second.buyer.id).toBe(first.buyer.id);
    const { body } = await app.api('GET', `/buyers/${first.buyer.id}`);
    expect(body).toMatchObject({ name: 'Rahima', phone: '01799887766', orders: 2 });
  });

  test('a change of the content makes the yes void, moves the hold and the fee, and keeps what was before', async () => {
    const { id, version } = await bringTo(app, 'new');
    const edited = await app.api('PATCH', `/orders/${id}`, {
      version,
      lines: [{ sku: 'SAREE-RED', quantity: 5 }],
      address: { area: null, district: 'সিলেট' },
      discount: bdt(25_000),
      tags: ['gift'],
    });
    expect(edited.status).toBe(200);
    expect(edited.body).toMatchObject({
      version: version + 1,
      address: { text: DHAKA.text, area: null, district: 'Sylhet' },
      deliveryFee: bdt(13_000),
      total: bdt(5 * 145_000 - 25_000 + 13_000),
      yes: { how: 'spoken', holds: false },
      tags: ['gift'],
    });
    expect(edited.body.history.at(-1)).toMatchObject({ kind: 'edited', details: { before: { district: 'Dhaka' } } });
    expect(await stock()).toMatchObject({ reserved: 5 });
    const refused = await move(app, id, 'confirmed');
    expect(refused.body.reasons).toEqual([{ code: 'yes_outdated' }]);
  });

  test('a stale version is refused with what changed and changes nothing', async () => {
    const { id, version } = await takeDown(app);
    await step(app, id, 'hold', { reason: 'no such house' });
    const answers = [
      await app.api('PATCH', `/orders/${id}`, { version, note: 'x' }),
      await step(app, id, 'transitions', { to: 'cancelled', version, reason: 'x' }),
      await step(app, id, 'yes', { version }),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({
        status: 409,
        body: { reasons: [{ code: 'changed_meanwhile', params: { version: version + 1, change: 'held' } }] },
      });
    }
    expect((await app.api('GET', `/orders/${id}`)).body).toMatchObject({ version: version + 1, note: null });
  });

  test('a second order of the same phone waits until somebody says that it is another', async () => {
    const first = await takeDown(app);
    const second = await bringTo(app, 'new');
    expect(second.openDuplicates).toEqual([first.number]);
    expect((await move(app, second.id, 'confirmed')).body.code).toBe('open_duplicate');
    expect((await step(app, second.id, 'duplicates', { number: 'M-1' })).status).toBe(404);
    const dismissed = await step(app, second.id, 'duplicates', { number: first.number });
    expect(dismissed.body).toMatchObject({ openDuplicates: [], tags: [] });
    const { version } = dismissed.body;
    const tagged = await app.api('PATCH', `/orders/${second.id}`, { version, tags: ['gift'] });
    expect(tagged.body).toMatchObject({ openDuplicates: [], tags: ['gift'] });
    expect((await move(app, second.id, 'confirmed')).status).toBe(200);
  });

  test('a prepaid order is confirmed when paid, and no longer paid when it grows', async () => {
    const { id, total } = await bringTo(app, 'new', { ...whole(), payment: { method: 'prepaid' } });
    expect((await move(app, id, 'confirmed')).body.code).toBe('prepaid_unpaid');
    await step(app, id, 'payments', { kind: 'claimed', note: 'TrxID 8F2A' });
    expect((await step(app, id, 'payments', { kind: 'received', amount: bdt(total.amount + 100) })).body.code).toBe(
      'amount_above_due',
    );
    const paid = await step(app, id, 'payments', { kind: 'received', amount: total });
    expect(paid.body).toMatchObject({ payment: { status: 'paid', advancePaid: total }, codAmount: bdt(0) });
    const { version } = paid.body;
    const grown = await app.api('PATCH', `/orders/${id}`, { version, lines: [{ sku: 'SAREE-RED', quantity: 3 }] });
    expect(grown.body.payment.status).toBe('part_paid');
    await step(app, id, 'yes', {});
    expect((await move(app, id, 'confirmed')).body.code).toBe('prepaid_unpaid');
    const rest = await step(app, id, 'payments', { kind: 'received', amount: bdt(145_000) });
    expect(rest.body.payment.status).toBe('paid');
    expect((await move(app, id, 'confirmed')).status).toBe(200);
  });
});
