import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { find } from '../../../src/store/rows.js';
import { MITU, type TestApp, testApp } from '../../support/app.js';
import { DIALECTS } from '../../support/stores.js';
import { bringTo, type Json, move, step, stockUp, takeDown, whole } from './counter.js';

const TOLD = ['order_new', 'order_confirmed', 'order_packed', 'order_in_delivery', 'order_delivered'];

describe.each(DIALECTS)('the life of an order over the API on %s', (dialect) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await testApp({ dialect });
    await stockUp(app);
  });
  afterEach(() => app.close());

  const noticesOf = async (orderId: string): Promise<Json[]> =>
    (await app.api('GET', `/outbox?orderId=${orderId}`)).body.data.reverse();

  test('a buyer with an open thread is told in Messenger at every step, once', async () => {
    app.sandbox.control.message({ buyerId: MITU, text: 'salam' });
    await app.drain();
    const [buyer] = (await app.api('GET', '/buyers')).body.data;
    const { id } = await takeDown(app, { ...whole(), buyer: { id: buyer.id, phone: '01799887766', name: 'Mitu' } });
    await app.drain();
    await step(app, id, 'yes', { by: 'phone' });
    await move(app, id, 'confirmed');
    await app.drain();
    await step(app, id, 'scans', { all: true });
    await move(app, id, 'packed');
    await app.drain();
    await move(app, id, 'in_delivery', { courier: 'manual', trackingId: 'TRK-77' });
    await app.drain();
    const end = await move(app, id, 'delivered', { reason: 'the courier called' });
    await app.drain();

    expect(end.body).toMatchObject({
      status: 'delivered',
      lines: [{ quantity: 2, deliveredQuantity: 2 }],
      payment: { status: 'collected' },
      nextAction: { action: 'settle_cod' },
    });
    const notices = await noticesOf(id);
    expect(notices.map(({ notice, outcome }) => [notice, outcome])).toEqual(
      TOLD.map((notice) => [
        notice,
        notice === 'order_packed' ? 'skipped' : expect.stringMatching(/^(sent|delivered)$/),
      ]),
    );
    expect(notices[2]).toMatchObject({ route: 'none', reason: { code: 'notice_switched_off' } });
    expect(notices[3].text).toContain('TRK-77');
    for (const notice of notices.filter(({ outcome }) => outcome !== 'skipped')) {
      expect(notice).toMatchObject({ kind: 'notice', route: 'response', attempts: 1, state: 'ended' });
      expect(await app.api('GET', `/outbox/${notice.id}`)).toMatchObject({ status: 200, body: notice });
    }
    const settled = await step(app, id, 'payments', { kind: 'settled' });
    expect(settled.body).toMatchObject({
      payment: { status: 'settled' },
      nextAction: { action: 'nothing' },
      dueAt: null,
    });
  });

  test('a buyer without a thread is called: each notice waits with a person and ends when they did it', async () => {
    const { id } = await bringTo(app, 'delivered');
    await app.drain();
    const waiting = (await app.api('GET', `/tasks?status=open&orderId=${id}`)).body.data;
    // Only the newest status is still true; the earlier ones were overtaken before anything left.
    expect(waiting).toMatchObject([{ kind: 'tell_buyer', status: 'open', reason: { code: expect.any(String) } }]);
    expect(waiting[0].text).toContain('মতামত');
    const done = await app.api('POST', `/tasks/${waiting[0].id}/done`, { outcome: 'told her' });
    expect(done.body).toMatchObject({ status: 'done', outcome: 'told her' });
    expect((await app.api('POST', `/tasks/${waiting[0].id}/done`, {})).status).toBe(409);
    const notices = await noticesOf(id);
    expect(notices.map(({ notice }) => notice)).toEqual(TOLD);
    expect(notices.at(-1)).toMatchObject({ route: 'call', outcome: 'sent', taskId: waiting[0].id });
    for (const { outcome, reason } of notices.slice(0, -1)) {
      expect({ outcome, code: reason.code }).toEqual({
        outcome: 'skipped',
        code: expect.stringMatching(/^notice_(superseded|switched_off)$/),
      });
    }
  });

  test('a buyer nobody can reach is recorded as not told, with the reason', async () => {
    const { id } = await takeDown(app, { ...whole(), buyer: { name: 'Karim' } });
    await move(app, id, 'cancelled', { reason: 'no phone' });
    await app.drain();
    expect(await noticesOf(id)).toMatchObject([
      { notice: 'order_cancelled', outcome: 'skipped', route: 'none', reason: { code: 'no_thread' } },
    ]);
  });

  test('a correction tells nobody, and a true second Delivered is told again', async () => {
    const { id } = await bringTo(app, 'delivered');
    await app.drain();
    const back = await move(app, id, 'in_delivery', { reason: 'pressed by mistake' });
    expect(back.body).toMatchObject({ lines: [{ deliveredQuantity: 0 }], payment: { status: 'cod_due' } });
    await move(app, id, 'delivered', { reason: 'now it is' });
    await app.drain();
    const delivered = (await noticesOf(id)).filter(({ notice }) => notice === 'order_delivered');
    expect(delivered).toHaveLength(2);
    expect(new Set(delivered.map(({ key }) => key)).size).toBe(2);
  });

  test('stock is the sum of its movements, whatever happened', async () => {
    await bringTo(app, 'delivered');
    await bringTo(app, 'new', { ...whole('SAREE-RED', 3), buyer: { name: 'Karim', phone: '01899887766' } });
    const { id, stock } = (await app.api('GET', '/products')).body.data[0].variants[0];
    const { data } = (await app.api('GET', `/stock-movements?variantId=${id}`)).body;
    const sum = (of: 'onHand' | 'reserved') => data.reduce((total: number, row: Json) => total + row[of], 0);
    expect({ onHand: sum('onHand'), reserved: sum('reserved') }).toEqual({ onHand: 8, reserved: 3 });
    expect(stock).toEqual({ onHand: 8, reserved: 3, available: 5 });
    const held = (await app.api('GET', `/reservations?variantId=${id}`)).body.data;
    expect(held.map(({ state, quantity }: Json) => [state, quantity])).toEqual([
      ['soft', 3],
      ['deducted', 2],
    ]);
    expect(await find(app.store, 'outbox', { pageId: '' })).toEqual([]);
  });
});
