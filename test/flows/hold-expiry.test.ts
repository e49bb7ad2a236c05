import { describe, expect, test } from '@jest/globals';
import { StaleWriteError } from '../../src/domain/errors.js';
import { createOrder } from '../../src/flows/order/create.js';
import { expireHold } from '../../src/flows/order/expire-hold.js';
import { moveOrder } from '../../src/flows/order/move.js';
import { recordYes } from '../../src/flows/order/record.js';
import { type TestApp, testApp } from '../support/app.js';
import { stockShelf, the } from '../support/shop-floor.js';
import { holdsFitStatus, stockAddsUp } from '../support/shop-invariants.js';
import { DIALECTS } from '../support/stores.js';

const HOUR = 3_600_000;

describe.each(DIALECTS)('a soft hold on %s', (dialect) => {
  const withOrder = async (run: (app: TestApp, xl: string, id: string) => Promise<void>): Promise<void> => {
    const app = await testApp({ dialect });
    try {
      const { xl } = await stockShelf(app);
      const id = await createOrder(app.deps, app.scope, {
        source: { channel: 'api' },
        name: 'Nadia',
        phone: '01799887766',
        address: 'House 12, Road 5, Dhanmondi',
        district: 'Dhaka',
        lines: [{ variantId: xl, quantity: 2 }],
      });
      await run(app, xl, id);
    } finally {
      await app.close();
    }
  };
  const reserved = async (app: TestApp, id: string) => (await the(app, 'variants', { id })).reserved;

  test('lets go after its hours, not a second before', () =>
    withOrder(async (app, xl) => {
      app.pass(24 * HOUR - 1000);
      await app.drain();
      expect(await reserved(app, xl)).toBe(2);
      app.pass(1000);
      await app.drain();
      expect(await reserved(app, xl)).toBe(0);
      await stockAddsUp(app, [xl]);
    }));

  test('that was judged over while the order was being confirmed does not let go of what is now reserved', () =>
    withOrder(async (app, xl, id) => {
      await recordYes(app.deps, app.scope, { id }, 'on the phone');
      const timer = await the(app, 'timers', { kind: 'hold_expiry' });
      app.pass(25 * HOUR);
      const judged = await expireHold(app.deps, timer);
      const { version } = await the(app, 'orders', { id });
      await moveOrder(app.deps, app.scope, { id, version, to: 'confirmed' });
      await expect(app.store.commit(judged)).rejects.toThrow(StaleWriteError);
      await app.drain();
      expect(await reserved(app, xl)).toBe(2);
      await stockAddsUp(app, [xl]);
      await holdsFitStatus(app, [id]);
    }));
});
