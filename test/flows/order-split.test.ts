import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { find, findOne } from '../../src/store/rows.js';
import { type TestApp, testApp } from '../support/app.js';
import { type Stocked, stockShelf, the } from '../support/shop-floor.js';
import { holdsFitStatus, statusesAreLegal } from '../support/shop-invariants.js';
import { DIALECTS } from '../support/stores.js';

let app: TestApp;
let shelf: Stocked;

const order = async (lines: { variantId: string; quantity: number }[]) => {
  const made = await app.api('POST', '/orders', {
    lines,
    buyer: { name: 'Tanvir Hasan', phone: '01799887766' },
    address: { text: 'House 5, Road 3', area: 'Mirpur 10', district: 'Dhaka' },
  });
  expect(made.status).toBe(201);
  return made.body;
};
const shown = async (id: string) => (await app.api('GET', `/orders/${id}`)).body;
const goods = (body: { lines: { variantId: string; quantity: number }[] }) =>
  body.lines.map(({ variantId, quantity }) => [variantId, quantity]);
const reserved = async (id: string) => (await findOne(app.store, 'variants', { id }))?.reserved;
const holds = () =>
  find(app.store, 'reservations', { state: 'soft' }).then((rows) =>
    rows.map(({ orderId, variantId, quantity }) => [orderId, variantId, quantity]).sort(),
  );

describe.each(DIALECTS)('on %s', (dialect) => {
  beforeEach(async () => {
    app = await testApp({ dialect });
    shelf = await stockShelf(app);
  });
  afterEach(() => app.close());

  test('units of a New order go into an order of their own; what was held for it is held for both', async () => {
    const whole = await order([
      { variantId: shelf.xl, quantity: 2 },
      { variantId: shelf.l, quantity: 1 },
    ]);
    const held = [await reserved(shelf.xl), await reserved(shelf.l)];
    const lineId = whole.lines[0].id;
    const split = await app.api('POST', `/orders/${whole.id}/split`, { lines: [{ lineId, quantity: 1 }] });
    expect(split.status).toBe(200);
    expect(goods(split.body)).toEqual([
      [shelf.xl, 1],
      [shelf.l, 1],
    ]);
    const made = await the(app, 'orders', { number: split.body.history.at(-1).details.number });
    const second = await shown(made.id);
    expect(goods(second)).toEqual([[shelf.xl, 1]]);
    expect(second).toMatchObject({
      status: 'new',
      buyer: { id: whole.buyer.id },
      address: whole.address,
      deliveryFee: whole.deliveryFee,
      openDuplicates: [],
    });
    expect(second.history.map(({ kind }: { kind: string }) => kind)).toEqual(['created', 'split_from']);
    expect([await reserved(shelf.xl), await reserved(shelf.l)]).toEqual(held);
    expect(await holds()).toEqual(
      [
        [whole.id, shelf.xl, 1],
        [whole.id, shelf.l, 1],
        [made.id, shelf.xl, 1],
      ].sort(),
    );
    await holdsFitStatus(app, [whole.id, made.id]);
    await statusesAreLegal(app, [whole.id, made.id]);
  });

  test('the last units on the shelf go over too', async () => {
    const free = await the(app, 'variants', { id: shelf.xl });
    const whole = await order([{ variantId: shelf.xl, quantity: free.onHand }]);
    const split = await app.api('POST', `/orders/${whole.id}/split`, {
      lines: [{ lineId: whole.lines[0].id, quantity: free.onHand - 1 }],
    });
    expect(split.status).toBe(200);
    expect(await reserved(shelf.xl)).toBe(free.onHand);
  });

  test('what was made one comes apart as it was, and is not made one again', async () => {
    const one = await order([{ variantId: shelf.xl, quantity: 1 }]);
    const two = await order([{ variantId: shelf.l, quantity: 2 }]);
    await app.api('POST', `/orders/${one.id}/merge`, { orderId: two.id });
    expect(goods(await shown(one.id))).not.toEqual(goods(one));
    const apart = await app.api('POST', `/orders/${one.id}/split`, { orderId: two.id });
    expect(apart.status).toBe(200);
    expect(goods(apart.body)).toEqual(goods(one));
    const back = await shown(two.id);
    expect([back.status, goods(back), back.openDuplicates]).toEqual(['new', goods(two), []]);
    expect(await holds()).toEqual(
      [
        [one.id, shelf.xl, 1],
        [two.id, shelf.l, 2],
      ].sort(),
    );
    await statusesAreLegal(app, [one.id, two.id]);
    expect((await app.api('POST', `/orders/${one.id}/split`, { orderId: two.id })).body).toMatchObject({
      reasons: [{ code: 'split_not_merged' }],
    });
  });

  test('what was changed after orders were made one stays changed', async () => {
    const one = await order([{ variantId: shelf.xl, quantity: 1 }]);
    const two = await order([{ variantId: shelf.l, quantity: 2 }]);
    await app.api('POST', `/orders/${one.id}/merge`, { orderId: two.id });
    const { version } = await shown(one.id);
    const edited = await app.api('PATCH', `/orders/${one.id}`, {
      lines: [{ variantId: shelf.xl, quantity: 2 }],
      version,
    });
    expect(edited.status).toBe(200);
    const apart = await app.api('POST', `/orders/${one.id}/split`, { orderId: two.id });
    expect(goods(apart.body)).toEqual([[shelf.xl, 2]]);
    expect(goods(await shown(two.id))).toEqual(goods(two));
  });
});

describe('refused', () => {
  beforeEach(async () => {
    app = await testApp();
    shelf = await stockShelf(app);
  });
  afterEach(() => app.close());

  test('is the split of what is seen no longer, of all, of none, of too many and of an order under way', async () => {
    const whole = await order([{ variantId: shelf.xl, quantity: 2 }]);
    const lineId = whole.lines[0].id;
    const split = async (body: object) => {
      const { status, body: said } = await app.api('POST', `/orders/${whole.id}/split`, body);
      return [status, said.reasons?.[0]?.code];
    };
    expect(await split({ lines: [{ lineId, quantity: 1 }], version: 99 })).toEqual([409, 'changed_meanwhile']);
    expect(await split({ lines: [{ lineId, quantity: 2 }] })).toEqual([409, 'split_everything']);
    expect(await split({ lines: [{ lineId, quantity: 3 }] })).toEqual([409, 'split_too_many']);
    expect((await split({ lines: [] }))[0]).toBe(422);
    expect(await split({ lines: [{ lineId: 'none', quantity: 1 }] })).toEqual([409, 'split_line_unknown']);
    await app.api('POST', `/orders/${whole.id}/yes`, { by: 'phone' });
    await app.api('POST', `/orders/${whole.id}/transitions`, {
      to: 'cancelled',
      version: (await shown(whole.id)).version,
      reason: 'x',
    });
    expect(await split({ lines: [{ lineId, quantity: 1 }] })).toEqual([409, 'split_not_new']);
    expect(await find(app.store, 'orders', {})).toHaveLength(1);
  });
});
