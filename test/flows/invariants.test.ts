import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../src/domain/errors.js';
import type { OrderStatus } from '../../src/domain/order/status.js';
import { find } from '../../src/store/rows.js';
import { MITU, TANVIR, type TestApp, testApp } from '../support/app.js';
import { perform, type Shop, type Step, steps } from '../support/shop-commands.js';
import { holdsFitStatus, oneNoticeEach, statusesAreLegal, stockAddsUp } from '../support/shop-invariants.js';
import { DIALECTS } from '../support/stores.js';

const HOUR = 3_600_000;
const RUNS = 12;

describe.each(DIALECTS)('whatever commands arrive in whatever order, on %s', (dialect) => {
  let app: TestApp;
  let buyers: string[];
  let counter = 0;
  const reached = new Set<OrderStatus>();
  beforeAll(async () => {
    app = await testApp({ dialect });
    for (const buyerId of [MITU, TANVIR]) app.sandbox.control.message({ buyerId, text: 'hello' });
    await app.drain();
    buyers = (await find(app.store, 'buyers', {})).map(({ id }) => id);
  });
  afterAll(() => app.close());

  /** A shelf of its own for each run, so that a run can be repeated alone. */
  async function openShop(): Promise<Shop> {
    counter += 1;
    const size = (name: string, stock: number) => ({
      sku: `R${counter}-${name}`,
      options: { size: name },
      price: { amount: 145_000, currency: 'BDT' },
      stock,
    });
    const { body } = await app.api('POST', '/products', {
      name: `Saree ${counter}`,
      variants: [size('S', 3), size('M', 8), size('L', 5)],
    });
    const variantIds = body.variants.map(({ id }: { id: string }) => id);
    let phones = 0;
    const next = () => {
      phones += 1;
      return counter * 1000 + phones;
    };
    return { app, variantIds, orderIds: [], next };
  }

  async function holds(shop: Shop): Promise<void> {
    await stockAddsUp(app, shop.variantIds);
    if (shop.orderIds.length === 0) return;
    await statusesAreLegal(app, shop.orderIds);
    await holdsFitStatus(app, shop.orderIds);
    await oneNoticeEach(app, shop.orderIds);
  }

  async function play(script: Step[]): Promise<void> {
    const shop = await openShop();
    for (const step of script) {
      const refused = await perform(shop, step);
      // A person is told why; nothing else may come out of a command.
      for (const error of refused) if (!(error instanceof DomainError)) throw error;
      await holds(shop);
    }
    if (shop.orderIds.length === 0) return;
    for (let days = 0; days < 8; days += 1) {
      await app.drain();
      app.pass(24 * HOUR);
    }
    await app.drain();
    await holds(shop);
    const notices = await oneNoticeEach(app, shop.orderIds);
    expect(notices.filter(({ state }) => state !== 'ended').map(({ key, state }) => [key, state])).toEqual([]);
    expect(notices.filter(({ outcome }) => outcome === 'pending')).toEqual([]);
    expect(notices.filter(({ outcome, reason }) => outcome === 'skipped' && reason === null)).toEqual([]);
    for (const { to } of await find(app.store, 'orderHistory', { orderId: shop.orderIds })) if (to) reached.add(to);
  }

  test('stock adds up, statuses are legal, every notice has one outcome', async () => {
    await fc.assert(fc.asyncProperty(steps(buyers), play), { numRuns: RUNS, endOnFailure: false });
    // The runs went somewhere: a property over orders that never leave New says nothing.
    expect([...reached]).toContain('confirmed');
    expect(reached.size).toBeGreaterThanOrEqual(3);
  }, 500_000);
});
