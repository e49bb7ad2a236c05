import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findOne } from '../../../src/store/rows.js';
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

let phones = 20_000_000;
async function order(quantity = 3) {
  phones += 1;
  const { body } = await app.api('POST', '/orders', {
    lines: [{ variantId: shelf.xl, quantity }],
    buyer: { name: 'Tanvir Hasan', phone: `017${phones}` },
    address: { text: 'House 5, Road 3', area: 'Mirpur 10', district: 'Dhaka' },
  });
  return body;
}
const page = async (id: string) => (await seller.get(`/orders/${id}`)).html;
const version = async (id: string) => String((await the(app, 'orders', { id })).version);

test('pieces go into a second order by its sheet, and the second is named', async () => {
  const { id, lines } = await order();
  expect(await page(id)).toContain(en.orders.splitTitle);
  const done = await seller.post(`/orders/${id}/split`, { version: await version(id), [`units.${lines[0].id}`]: '২' });
  const number = /M-\d+/.exec(done.flash?.text ?? '')?.[0] ?? '';
  const second = await the(app, 'orders', { number });
  expect(await findOne(app.store, 'orderLines', { orderId: second.id })).toMatchObject({ quantity: 2 });
  expect(await page(id)).toContain(`${number} became an order of its own`);
});

test('what cannot be is said at the field, with what was typed', async () => {
  const { id, lines } = await order();
  const field = `units.${lines[0].id}`;
  const refused = await seller.post(`/orders/${id}/split`, { version: await version(id), [field]: '9' });
  expect([refused.status, refused.html.includes('aria-invalid="true"'), refused.html.includes('value="9"')]).toEqual([
    422,
    true,
    true,
  ]);
  const none = await seller.post(`/orders/${id}/split`, { version: await version(id), [field]: '' });
  expect(none.flash).toMatchObject({ kind: 'refused', text: en.reasons.split_nothing });
});

test('an order of one piece is not offered to be split, nor one that is New no longer', async () => {
  const { id } = await order(1);
  expect(await page(id)).not.toContain(en.orders.splitTitle);
});

test('an order that became part of another is taken out again', async () => {
  const [one, two] = [await order(1), await order(1)];
  await app.api('POST', `/orders/${one.id}/merge`, { orderId: two.id });
  expect(await page(one.id)).toContain(`Order ${two.number} is part of this one.`);
  await seller.post(`/orders/${one.id}/take-out`, { version: await version(one.id), orderId: two.id });
  expect(await the(app, 'orders', { id: two.id })).toMatchObject({ status: 'new', mergedInto: null });
  expect(await page(one.id)).not.toContain('is part of this one.');
});
