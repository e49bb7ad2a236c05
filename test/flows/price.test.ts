import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { find } from '../../src/store/rows.js';
import { MITU, PAGE, POST, type TestApp, testApp } from '../support/app.js';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

test('a price question under a post becomes a draft from the catalogue', async () => {
  await app.store.commit([
    app.store.write
      .insert(app.store.t.posts)
      .values({ id: POST, shopId: app.scope.shopId, pageId: PAGE, text: 'x', createdAt: 1, seenAt: 1 }),
  ]);
  const made = await app.api('POST', '/products', {
    name: 'Jamdani Saree',
    variants: [{ options: { size: 'XL' }, price: { amount: 145_000, currency: 'BDT' }, stock: 3 }],
    postIds: [POST],
  });
  expect(made.status).toBe(201);
  app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto? XL ache?' });
  await app.drain();
  const drafts = await find(app.store, 'drafts', {});
  expect(drafts).toMatchObject([{ status: 'pending', intent: 'price_query', channel: 'comment' }]);
  expect(drafts[0]?.texts.private).toContain('৳১,৪৫০');
  expect(drafts[0]?.texts.public).not.toContain('৳');
});
