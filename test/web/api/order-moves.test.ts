import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { find } from '../../../src/store/rows.js';
import { type TestApp, testApp } from '../../support/app.js';
import { as, bdt, bringTo, move, step, stockUp, takeDown, whole } from './counter.js';

describe('an order’s moves over the API', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await testApp();
    await stockUp(app);
  });
  afterEach(() => app.close());

  const stock = async () => (await app.api('GET', '/products')).body.data[0].variants[0].stock;

  test('what is held for one order cannot be confirmed for another', async () => {
    const big = whole('SAREE-RED', 10);
    await bringTo(app, 'confirmed', big);
    const { id } = await takeDown(app, { ...whole('SAREE-RED', 1), buyer: { name: 'Karim', phone: '01899887766' } });
    await step(app, id, 'yes', {});
    const refused = await move(app, id, 'confirmed');
    expect(refused).toMatchObject({
      status: 409,
      body: { reasons: [{ code: 'not_enough_stock', params: { wanted: 1, available: 0 } }] },
    });
  });

  test('each unit is scanned; a foreign and a surplus one are refused', async () => {
    const { id } = await bringTo(app, 'confirmed');
    const scan = (barcode: string) => step(app, id, 'scans', { barcode });
    expect((await move(app, id, 'packed')).body.code).toBe('units_unverified');
    expect((await scan('SOMETHING-ELSE')).body.code).toBe('scan_foreign');
    expect((await scan('B-SAREE-RED')).body.lines[0].verifiedQuantity).toBe(1);
    expect((await scan('SAREE-RED')).body.lines[0].verifiedQuantity).toBe(2);
    expect((await scan('SAREE-RED')).body.code).toBe('scan_surplus');
    expect((await move(app, id, 'packed')).status).toBe(200);
    const back = await move(app, id, 'confirmed', { reason: 'wrong box' });
    expect(back.body).toMatchObject({ status: 'confirmed', lines: [{ verifiedQuantity: 0 }] });
    expect(back.body.history.at(-1)).toMatchObject({ kind: 'correction', reason: 'wrong box' });
  });

  test('units not counted can be passed by right and with a reason, and the history says so', async () => {
    const { id } = await bringTo(app, 'confirmed');
    const agent = await as(app, 'agent');
    const { version } = (await app.api('GET', `/orders/${id}`)).body;
    const forced = { to: 'packed', version, override: true, reason: 'scanner is broken' };
    expect(await agent('POST', `/orders/${id}/transitions`, forced)).toMatchObject({ status: 403 });
    expect((await step(app, id, 'transitions', { ...forced, reason: '' })).body.code).toBe('reason_required');
    const packed = await step(app, id, 'transitions', forced);
    expect(packed.body.history.at(-1).details.notes).toMatchObject([
      { code: 'overridden', params: { what: 'units_unverified' } },
    ]);
  });

  test('an order on hold stays in the house until it is released', async () => {
    const { id } = await bringTo(app, 'packed');
    expect((await step(app, id, 'hold', { reason: 'buyer is away' })).body.hold).toEqual({ reason: 'buyer is away' });
    const away = { courier: 'manual', trackingId: 'TRK-1' };
    expect((await move(app, id, 'in_delivery', away)).body.code).toBe('on_hold');
    expect((await step(app, id, 'hold', { reason: '' })).body.hold).toBeNull();
    expect((await move(app, id, 'in_delivery')).body.reasons).toEqual([
      { code: 'courier_missing' },
      { code: 'tracking_id_missing' },
    ]);
    const sent = await move(app, id, 'in_delivery', away);
    expect(sent.body).toMatchObject({
      shipment: { courier: 'manual', service: 'standard', trackingId: 'TRK-1' },
      payment: { status: 'cod_due' },
    });
    expect(await stock()).toEqual({ onHand: 8, reserved: 0, available: 8 });
  });

  test('what has left the house cannot be changed any more', async () => {
    const { id, version } = await bringTo(app, 'in_delivery');
    for (const body of [{ lines: whole().lines }, { discount: bdt(1) }, { address: { district: 'Sylhet' } }]) {
      const answer = await app.api('PATCH', `/orders/${id}`, { version, ...body });
      expect(answer).toMatchObject({ status: 409, body: { code: 'content_is_fixed' } });
    }
    expect((await step(app, id, 'yes', {})).body.code).toBe('content_is_fixed');
    expect((await step(app, id, 'hold', { reason: 'x' })).body.code).toBe('content_is_fixed');
    expect((await app.api('PATCH', `/orders/${id}`, { version, note: 'call first' })).body.note).toBe('call first');
  });

  test('a soft hold that ran out gives the goods back, and confirming takes them anew', async () => {
    const { id, version } = await bringTo(app, 'new');
    app.pass(24 * 3_600_000 + 1);
    await app.drain();
    expect(await stock()).toMatchObject({ reserved: 0 });
    const stale = await step(app, id, 'transitions', { to: 'confirmed', version });
    expect(stale.body.reasons[0]).toMatchObject({ code: 'changed_meanwhile', params: { change: 'hold_expired' } });
    expect((await move(app, id, 'confirmed')).status).toBe(200);
    expect(await stock()).toMatchObject({ reserved: 2 });
  });

  test('cancelling needs a reason and gives the goods back', async () => {
    const { id } = await bringTo(app, 'confirmed');
    expect((await move(app, id, 'cancelled')).body.code).toBe('reason_required');
    const cancelled = await move(app, id, 'cancelled', { reason: 'changed her mind' });
    expect(cancelled.body).toMatchObject({ status: 'cancelled', history: expect.any(Array) });
    expect(cancelled.body.allowedTransitions.every(({ allowed }: { allowed: boolean }) => !allowed)).toBe(true);
    expect(await stock()).toEqual({ onHand: 10, reserved: 0, available: 10 });
    const timers = await find(app.store, 'timers', { kind: 'hold_expiry', subject: id });
    expect(timers).toEqual([]);
  });

  test('a packer packs and hands over, and is told what only others may do', async () => {
    const { id, version } = await bringTo(app, 'new');
    const packer = await as(app, 'packer');
    const confirm = await packer('POST', `/orders/${id}/transitions`, { to: 'confirmed', version });
    expect(confirm).toMatchObject({
      status: 403,
      body: { reasons: [{ code: 'actor_not_allowed', params: { right: 'confirm_orders' } }] },
    });
    expect((await packer('PATCH', `/orders/${id}`, { version, note: 'x' })).status).toBe(403);
    // Nobody packs a New order: its number is not the packer's yet.
    expect((await packer('GET', `/orders/${id}`)).body.buyer.phone).toBe('017••••7766');
    const viewer = await as(app, 'viewer');
    expect((await viewer('GET', '/orders')).status).toBe(403);
  });
});
