import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { moveOrder } from '../../../src/flows/order/move.js';
import { find } from '../../../src/store/rows.js';
import { type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';
import { type Stocked, stockShelf, the } from '../../support/shop-floor.js';

const HOUR = 3_600_000;
let app: TestApp;
let shelf: Stocked;
let seller: Visitor;
beforeEach(async () => {
  app = await testApp();
  shelf = await stockShelf(app);
  seller = await visitor(app, 'agent', { name: 'Sabbir' });
});
afterEach(() => app.close());

/** An order with everything known, but nobody's yes. */
async function order(name = 'Tanvir Hasan', phone = '01799887766'): Promise<string> {
  const { status, body } = await app.api('POST', '/orders', {
    lines: [{ variantId: shelf.xl, quantity: 2 }],
    buyer: { name, phone },
    address: { text: 'House 5, Road 3', area: 'Mirpur 10', district: 'Dhaka' },
  });
  expect(status).toBe(201);
  return body.id;
}
const row = (id: string) => the(app, 'orders', { id });
const versionOf = async (id: string) => String((await row(id)).version);
/** A form of the order page, with the version as it is now. */
const send = async (who: Visitor, id: string, form: string, fields: Record<string, string> = {}) =>
  who.post(`/orders/${id}/${form}`, { version: await versionOf(id), back: `/orders/${id}`, ...fields });

async function confirmed(): Promise<string> {
  const id = await order();
  await send(seller, id, 'yes', { how: 'spoken', note: 'on the phone' });
  await send(seller, id, 'transitions', { to: 'confirmed' });
  expect((await row(id)).status).toBe('confirmed');
  return id;
}

describe('the list of orders', () => {
  test('shows number, buyer, place, items and money, counted by status', async () => {
    const id = await order();
    const { status, html } = await seller.get('/orders');
    expect(status).toBe(200);
    for (const text of ['Tanvir Hasan', 'Mirpur 10, Dhaka', '2 × Jamdani Saree · XL', '৳2,970', 'Get the buyer’s yes'])
      expect(html).toContain(text);
    expect(html).toContain(`/orders/${id}`);
    expect(html).not.toContain('undefined');
    expect((await seller.get('/orders?status=packed')).html).not.toContain('Tanvir Hasan');
  });

  test('finds by name, phone and number', async () => {
    await order();
    for (const query of ['tanvir', '99887766', 'm-100'])
      expect((await seller.get(`/orders?q=${query}`)).html).toContain('Tanvir Hasan');
    expect((await seller.get('/orders?q=nobody%00')).html).toContain('Nothing found');
  });

  test('keeps the late ones apart', async () => {
    await order();
    expect((await seller.get('/orders?status=late')).html).toContain('No orders here');
    app.pass(80 * HOUR);
    expect((await seller.get('/orders?status=late')).html).toContain('Tanvir Hasan');
  });

  test('goes on page by page', async () => {
    for (let n = 0; n < 41; n += 1) {
      await order(`Buyer ${n}`, `017${String(10_000_000 + n)}`);
      app.pass(1000);
    }
    const first = await seller.get('/orders');
    expect(first.html).not.toContain('Buyer 0<');
    const older = /href="(\/orders\?after=[^"]+)"/.exec(first.html)?.[1] ?? '';
    const second = await seller.get(older.replaceAll('&amp;', '&'));
    expect(second.html).toContain('Buyer 0<');
    expect(second.html).toContain('Back to the newest');
  });

  test('speaks Bangla, and answers how many came since', async () => {
    const reader = await visitor(app, 'packer', { locale: 'bn' });
    const before = app.deps.clock();
    app.pass(1000);
    await order();
    const { html } = await reader.get('/orders');
    expect(html).toContain('৳২,৯৭০');
    expect(html).not.toContain('undefined');
    expect((await seller.get(`/live/orders?after=${before}`)).html).toContain('1 new');
  });

  test('is not for viewers', async () => {
    const viewer = await visitor(app, 'viewer');
    expect((await viewer.get('/orders')).status).toBe(403);
  });
});

describe('an order’s page', () => {
  test('shows what is next, every other move with why it is off, and no broken word in either language', async () => {
    const id = await order();
    for (const locale of ['en', 'bn'] as const) {
      const reader = await visitor(app, 'admin', { locale });
      const { status, html } = await reader.get(`/orders/${id}`);
      expect(status).toBe(200);
      expect(html).not.toContain('undefined');
      expect(html).not.toContain('[object');
    }
    const { html } = await seller.get(`/orders/${id}`);
    expect(html).toContain('The buyer has not said yes yet');
    expect(html).toContain('An order does not go from New to Delivered.');
    expect((await seller.get('/orders/nothing')).status).toBe(404);
  });

  test('goes the whole road by its forms, and the history names who', async () => {
    const id = await confirmed();
    expect((await send(seller, id, 'transitions', { to: 'packed' })).flash?.text).toContain('0 of 2 counted');
    await send(seller, id, 'scans', { all: 'yes' });
    expect((await send(seller, id, 'transitions', { to: 'packed' })).flash).toMatchObject({ kind: 'done' });
    const gone = await send(seller, id, 'transitions', {
      to: 'in_delivery',
      courier: 'Steadfast',
      trackingId: 'SF-1042',
    });
    expect(gone.flash?.text).toContain('In Delivery');
    expect(await row(id)).toMatchObject({ status: 'in_delivery', courier: 'Steadfast', trackingId: 'SF-1042' });
    await app.drain();
    const { html } = await seller.get(`/orders/${id}`);
    expect(html).toContain('Sabbir');
    expect(html).toContain('The buyer said yes');
    expect(html).toContain('All units counted');
    expect(html).toContain('“on the phone”');
    expect((await seller.get('/orders?q=SF-1042')).html).toContain('Tanvir Hasan');
    expect(html).not.toContain('person:');
  });

  test('a missing courier is said in words and changes nothing', async () => {
    const id = await confirmed();
    await send(seller, id, 'scans', { all: 'yes' });
    await send(seller, id, 'transitions', { to: 'packed' });
    const { flash } = await send(seller, id, 'transitions', { to: 'in_delivery', courier: '', trackingId: '' });
    expect(flash).toEqual({ kind: 'refused', text: 'No courier. Choose one. · No tracking ID. Enter the courier’s.' });
    expect((await row(id)).status).toBe('packed');
  });

  test('an admin may pack in spite of uncounted units, with a reason; an agent is not offered it', async () => {
    const id = await confirmed();
    const admin = await visitor(app, 'admin');
    expect((await seller.get(`/orders/${id}`)).html).not.toContain('override-packed');
    expect((await admin.get(`/orders/${id}`)).html).toContain('override-packed');
    expect((await send(admin, id, 'transitions', { to: 'packed', override: 'yes' })).flash?.text).toContain('Say why');
    await send(admin, id, 'transitions', { to: 'packed', override: 'yes', reason: 'scanner broken' });
    expect((await row(id)).status).toBe('packed');
    expect((await seller.get(`/orders/${id}`)).html).toContain('Done all the same');
  });

  test('an old view is a conflict', async () => {
    const id = await order();
    const version = await versionOf(id);
    await send(seller, id, 'hold', { reason: 'buyer travels' });
    const late = await seller.post(`/orders/${id}/transitions`, { version, to: 'cancelled', reason: 'no' });
    expect(late).toMatchObject({ status: 303, flash: { kind: 'refused' } });
    expect(late.flash?.text).toContain('changed meanwhile');
    expect((await row(id)).status).toBe('new');
  });

  test('hold and release', async () => {
    const id = await order();
    expect((await send(seller, id, 'hold', { reason: ' ' })).flash?.kind).toBe('refused');
    await send(seller, id, 'hold', { reason: 'buyer travels' });
    expect((await seller.get(`/orders/${id}`)).html).toContain('buyer travels');
    await send(seller, id, 'release');
    expect((await row(id)).hold).toBeNull();
  });

  test('checks are recorded with who and what was noted', async () => {
    const id = await confirmed();
    await send(seller, id, 'checks', { check: 'phone_call', outcome: 'passed', note: 'picked up at once' });
    const { html } = await seller.get(`/orders/${id}`);
    expect(html).toContain('Sabbir · picked up at once');
    expect(html).toContain('Phone call: All well');
  });

  test('buyer and address are changed; wrong ones come back at their field with what was typed', async () => {
    const id = await order();
    const fields = { name: 'Tanvir H.', phone: '017', address: 'House 9', area: '', district: 'Dhakka' };
    const wrong = await send(seller, id, 'edit', fields);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('No valid phone number');
    expect(wrong.html).toContain('value="Tanvir H."');
    expect(wrong.html).toContain('House 9');
    expect((await row(id)).name).toBe('Tanvir Hasan');
    await send(seller, id, 'edit', { ...fields, phone: '+88 01711-223344', district: 'Cumilla' });
    expect(await row(id)).toMatchObject({ name: 'Tanvir H.', phone: '01711223344', area: null, district: 'Cumilla' });
  });

  test('items and money are changed, and the yes no longer holds', async () => {
    const id = await confirmed();
    const [line] = await find(app.store, 'orderLines', { orderId: id });
    const form = (quantity: string, more: Record<string, string> = {}) =>
      send(seller, id, 'edit', {
        [`variant.${line?.id}`]: shelf.l,
        [`quantity.${line?.id}`]: quantity,
        [`price.${line?.id}`]: '1450',
        discount: '50',
        deliveryFee: '',
        ...more,
      });
    const wrong = await form('two', { discount: 'much' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Write a number.');
    expect((await form('0')).html).toContain('No item in the order');
    expect((await form('1')).flash).toEqual({ kind: 'done', text: 'Saved.' });
    expect(await row(id)).toMatchObject({ discount: 5000 });
    expect(await find(app.store, 'orderLines', { orderId: id })).toMatchObject([
      { variantId: shelf.l, quantity: 1, text: 'Jamdani Saree · L', unitPrice: 145_000 },
    ]);
    expect((await seller.get(`/orders/${id}`)).html).toContain('changed since');
  });

  test('a form that changes nothing replaces no line', async () => {
    const id = await order();
    const before = await find(app.store, 'orderLines', { orderId: id });
    const fields = before.flatMap(({ id: lineId, variantId, quantity, unitPrice }) => [
      [`variant.${lineId}`, variantId ?? ''],
      [`quantity.${lineId}`, String(quantity)],
      [`price.${lineId}`, String(unitPrice / 100)],
    ]);
    await send(seller, id, 'edit', { ...Object.fromEntries(fields), discount: '', deliveryFee: '70' });
    expect(await find(app.store, 'orderLines', { orderId: id })).toEqual(before);
  });

  test('money received is recorded; more than is due is refused', async () => {
    const id = await order();
    expect((await send(seller, id, 'payments', { kind: 'received', amount: '৯৯,৯৯৯' })).flash?.kind).toBe('refused');
    await send(seller, id, 'payments', { kind: 'received', amount: '৭০', note: 'bKash' });
    expect(await row(id)).toMatchObject({ advancePaid: 7000, paymentStatus: 'part_paid' });
  });

  test('a double is said to be another order, and no longer stands in the way', async () => {
    await order();
    app.pass(1000);
    const id = await order();
    const [first] = (await find(app.store, 'orders', {})).filter((each) => each.id !== id);
    expect((await seller.get(`/orders/${id}`)).html).toContain(`Looks like order ${first?.number}`);
    await send(seller, id, 'duplicates', { number: first?.number ?? '' });
    expect((await seller.get(`/orders/${id}`)).html).not.toContain('Looks like order');
  });
});

describe('who may', () => {
  const FORMS = ['transitions', 'edit', 'yes', 'checks', 'hold', 'release', 'scans', 'payments', 'duplicates'];

  test('no form without the session’s token, none but packing by a packer, and nothing is changed', async () => {
    const id = await order();
    const before = await row(id);
    const packer = await visitor(app, 'packer');
    for (const form of FORMS) {
      expect([form, (await send(seller, id, form, { csrf: 'another' })).status]).toEqual([form, 403]);
      if (form === 'transitions' || form === 'scans') continue;
      expect([form, (await send(packer, id, form)).status]).toEqual([form, 403]);
    }
    expect(await row(id)).toEqual(before);
  });

  test('a packer packs, and is told that confirming is for others', async () => {
    const packer = await visitor(app, 'packer');
    const id = await order();
    await send(seller, id, 'yes', { how: 'chat' });
    expect((await send(packer, id, 'transitions', { to: 'confirmed' })).flash?.text).toContain('Your role may not');
    const { version } = await row(id);
    await moveOrder(app.deps, app.scope, { id, version, to: 'confirmed' });
    await send(packer, id, 'scans', { all: 'yes' });
    expect((await send(packer, id, 'transitions', { to: 'packed' })).flash?.kind).toBe('done');
  });
});
