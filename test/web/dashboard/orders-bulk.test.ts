import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { recordYes } from '../../../src/flows/order/record.js';
import { find } from '../../../src/store/rows.js';
import { en } from '../../../src/words/en.js';
import { type TestApp, testApp } from '../../support/app.js';
import { type Visitor, visitor } from '../../support/session.js';
import { type Stocked, stockShelf, the } from '../../support/shop-floor.js';

let app: TestApp;
let shelf: Stocked;
let seller: Visitor;
beforeAll(async () => {
  app = await testApp();
  shelf = await stockShelf(app, 50);
  seller = await visitor(app, 'agent', { name: 'Sabbir' });
});
afterAll(() => app.close());

let phones = 10_000_000;
async function order(said: 'yes' | 'nothing' = 'yes'): Promise<string> {
  phones += 1;
  const { body } = await app.api('POST', '/orders', {
    lines: [{ variantId: shelf.xl, quantity: 2 }],
    buyer: { name: `Buyer ${phones}`, phone: `017${phones}` },
    address: { text: 'House 5, Road 3', area: 'Mirpur 10', district: 'Dhaka' },
  });
  if (said === 'yes') await recordYes(app.deps, app.scope, { id: body.id }, 'on the phone');
  return body.id;
}
const row = (id: string) => the(app, 'orders', { id });
const seen = async (ids: string[]) => Promise.all(ids.map(async (id) => `${id}:${(await row(id)).version}`));
const bulk = async (who: Visitor, ids: string[], fields: Record<string, string>) =>
  who.post('/orders/bulk', { back: '/orders?status=new', order: await seen(ids), ...fields });

test('several orders are confirmed at once, each judged by itself, with a result per order', async () => {
  const [a, b, c] = [await order(), await order('nothing'), await order()];
  const stale = `${c}:${(await row(c)).version}`;
  await recordYes(app.deps, app.scope, { id: c }, 'once more');
  const orders = [...(await seen([a, b])), stale];
  const { status, html } = await seller.post('/orders/bulk', { order: orders, status: 'new', to: 'confirmed' });
  expect(status).toBe(200);
  expect((await Promise.all([a, b, c].map(row))).map((each) => each.status)).toEqual(['confirmed', 'new', 'new']);
  const numbers = await Promise.all([a, b, c].map(async (id) => (await row(id)).number));
  for (const number of numbers) expect(html).toContain(number);
  expect(html).toContain('Done for 1');
  expect(html).toContain('Not done for 2');
  expect(html).toContain(en.reasons.yes_missing);
  expect(html).toContain(en.reasons.changed_meanwhile);
});

test('a tab offers what the lifecycle lets all its orders do, to whoever may do it', async () => {
  const offered = async (who: Visitor, status: string) =>
    [...(await who.get(`/orders?status=${status}`)).html.matchAll(/name="to" value="(\w+)"/g)].map(([, to]) => to);
  await order();
  expect(await offered(seller, 'new')).toEqual(['confirmed', 'cancelled']);
  expect(await offered(seller, 'confirmed')).toEqual(['packed', 'cancelled']);
  const packer = await visitor(app, 'packer');
  expect(await offered(packer, 'confirmed')).toEqual(['packed']);
  expect((await seller.get('/orders')).html).not.toContain('name="to"');
  const id = await order();
  const refused = await bulk(packer, [id], { status: 'new', to: 'confirmed' });
  expect(refused.html).toContain(en.reasons.actor_not_allowed);
  expect((await row(id)).status).toBe('new');
});

test('cancelling several asks for one reason, which stands in each history', async () => {
  const ids = [await order(), await order()];
  expect((await bulk(seller, ids, { status: 'new', to: 'cancelled' })).html).toContain(en.reasons.reason_required);
  await bulk(seller, ids, { status: 'new', to: 'cancelled', 'why-cancelled': 'shop closed for Eid' });
  const history = await find(app.store, 'orderHistory', { orderId: ids, to: 'cancelled' });
  expect(history.map(({ reason }) => reason)).toEqual(['shop closed for Eid', 'shop closed for Eid']);
  const nothing = await seller.post('/orders/bulk', { status: 'new', to: 'confirmed' });
  expect(nothing.flash).toMatchObject({ kind: 'refused', text: en.reasons.orders_unticked });
});

test('a filter is kept under a name, by each person for themselves', async () => {
  expect((await seller.get('/orders')).html).not.toContain('action="/orders/filters"');
  await seller.post('/orders/filters', { name: 'To pack', query: 'status=confirmed&q=017&x=javascript:1' });
  const { html } = await seller.get('/orders');
  expect(html).toContain('href="/orders?status=confirmed&amp;q=017"');
  const other = await visitor(app, 'agent');
  expect((await other.get('/orders')).html).not.toContain('To pack');
  const { id } = await the(app, 'savedFilters');
  await other.post(`/orders/filters/${id}/remove`);
  expect((await seller.get('/orders')).html).toContain('To pack');
  await seller.post(`/orders/filters/${id}/remove`);
  expect((await seller.get('/orders')).html).not.toContain('To pack');
});

test('units are scanned one by one at packing; a foreign or surplus one is refused and changes nothing', async () => {
  const id = await order();
  await bulk(seller, [id], { status: 'new', to: 'confirmed' });
  const packer = await visitor(app, 'packer');
  const scan = (code: string) => packer.post(`/orders/${id}/scan`, { code });
  const counted = async () => (await the(app, 'orderLines', { orderId: id })).verifiedQuantity;
  expect(await scan('JS-XL')).toMatchObject({ location: `/orders/${id}?scan`, flash: { text: 'JS-XL counted.' } });
  expect((await packer.get(`/orders/${id}?scan`)).html).toMatch(/id="scan-code"[^>]* autofocus/);
  expect((await scan('JS-L')).flash).toMatchObject({
    kind: 'refused',
    text: 'JS-L is not in this order. Put it back.',
  });
  expect(await counted()).toBe(1);
  await scan('JS-XL');
  expect((await scan('JS-XL')).flash?.text).toContain('all pieces are counted already');
  expect(await counted()).toBe(2);
  expect((await packer.get(`/orders/${id}`)).html).not.toContain('id="scan-code"');
});
