import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { find } from '../../src/store/rows.js';
import { MITU, PAGE, POST, TANVIR, type TestApp, testApp } from '../support/app.js';
import { received, setSetting, stockShelf, the } from '../support/shop-floor.js';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

const names = () => app.deps.namesOf(app.scope.shopId);
const product = (name: string, aliases: string[] = []) =>
  app.api('POST', '/products', {
    name,
    aliases,
    variants: [{ sku: `${name.slice(0, 2)}-77`, price: { amount: 100_000, currency: 'BDT' }, stock: 1 }],
  });

test('the names of a catalogue are read once, and again as soon as it changes', async () => {
  const { body: saree } = await product('Jamdani Saree', ['ঢাকাই জামদানি']);
  const first = await names();
  expect(await names()).toBe(first);
  expect(first.in('is the JAMDANI  saree there?').named).toEqual([[saree.id]]);
  expect(first.in('ঢাকাই জামদানী আছে?').named).toEqual([[saree.id]]);
  expect(first.in('ja-77 den').named).toEqual([[saree.id]]);
  expect(first.stated('Jamdani Saree: ৳1,000')).toEqual([saree.id]);
  expect(first.ofCode('JA-77')).toEqual([saree.id]);
  expect(first.in('?!').named).toEqual([]);
  // Stock and other tables do not concern it.
  app.sandbox.control.message({ buyerId: MITU, text: 'hello' });
  await app.drain();
  expect(await names()).toBe(first);

  const { body: punjabi } = await product('Silk Panjabi');
  expect((await names()).in('silk panjabi and jamdani saree').named).toEqual([[punjabi.id], [saree.id]]);
  await app.api('PATCH', `/products/${saree.id}`, { name: 'Tangail Saree' });
  expect((await names()).in('jamdani saree').named).toEqual([]);
  expect((await names()).in('tangail saree').named).toEqual([[saree.id]]);
  await app.api('PATCH', `/products/${punjabi.id}`, { active: false });
  expect((await names()).in('silk panjabi').named).toEqual([]);
  expect((await names()).isSold(punjabi.id)).toBe(false);
});

test('public replies of the machine take turns on a post, whatever is said on others', async () => {
  await stockShelf(app);
  await setSetting(app, 'response-matrix', {
    rows: { price_query: { low: { action: 'automatic' } } },
    automaticFrom: 0,
  });
  const variants = app.deps.templates.renderAll('comment.price', 'en', {});
  const other = `${PAGE}_122140000000702`;
  for (let n = 0; n < variants.length + 1; n += 1) {
    app.sandbox.control.comment({ buyerId: n % 2 === 0 ? MITU : TANVIR, postId: POST, text: 'What is the price?' });
    await app.drain();
    if (n === 1) app.sandbox.control.comment({ buyerId: MITU, postId: other, text: 'Price of Jamdani Saree?' });
    app.pass(60_000);
    await app.drain();
  }
  const said = received(app, 'public_reply').map(({ to, text }) => [app.sandbox.world.comments.get(to)?.postId, text]);
  expect(said.filter(([postId]) => postId === POST).map(([, text]) => text)).toEqual([...variants, variants[0]]);
  expect(said.filter(([postId]) => postId === other).map(([, text]) => text)).toEqual([variants[0]]);
  expect((await find(app.store, 'outbox', { kind: 'public_reply', postId: POST })).length).toBe(variants.length + 1);
  expect(await the(app, 'pages')).toMatchObject({ state: 'connected' });
});
