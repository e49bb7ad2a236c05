import { describe, expect, test } from '@jest/globals';
import { MITU, POST, testApp } from '../../support/app.js';
import { visitor } from '../../support/session.js';
import { stockShelf } from '../../support/shop-floor.js';

describe.each(['sqlite', 'postgres'] as const)('on %s', (dialect) => {
  test('Today, Orders and Catalogue read the same', async () => {
    const app = await testApp({ dialect });
    try {
      const shelf = await stockShelf(app);
      const seller = await visitor(app);
      const made = await app.api('POST', '/orders', {
        lines: [{ variantId: shelf.xl, quantity: 1 }],
        buyer: { name: 'Tanvir Hasan', phone: '01799887766' },
        address: { text: 'House 5', district: 'Dhaka' },
      });
      app.pass(3 * 86_400_000);
      app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'XL ache? dam koto' });
      await app.drain();
      const shown: [string, string[]][] = [
        ['/', ['XL ache? dam koto', 'New · Tanvir Hasan', 'So far today']],
        ['/orders?status=late&q=tan', ['Tanvir Hasan']],
        ['/orders?q=50%25_%5C', ['Nothing found']],
        [`/orders/${made.body.id}`, ['Items and money', 'Told to the buyer']],
        ['/catalogue?q=js-x', ['Jamdani Saree']],
        ['/catalogue', ['Posts without a product']],
        [`/catalogue/${shelf.productId}`, ['JS-XL']],
        ['/catalogue/zones', ['Delivery zones']],
        ['/live/today?after=1', ['new</a>']],
        ['/live/orders?after=1', ['1 new']],
      ];
      for (const [path, texts] of shown) {
        const { status, html } = await seller.get(path);
        expect([path, status]).toEqual([path, 200]);
        for (const text of texts) expect(html).toContain(text);
      }
    } finally {
      await app.close();
    }
  });
});
