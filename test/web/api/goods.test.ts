import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { find } from '../../../src/store/rows.js';
import { type TestApp, testApp } from '../../support/app.js';
import { as, bdt, bringTo, type Json, stockUp, takeDown, whole } from './counter.js';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

describe('stock movements', () => {
  test('a count replaces what the books said, and is kept with its reason', async () => {
    const { id } = await stockUp(app);
    const counted = await app.api('POST', '/stock-movements', { variantId: id, onHand: 7, reason: 'three were torn' });
    expect(counted).toMatchObject({ status: 201, body: { stock: { onHand: 7, reserved: 0, available: 7 } } });
    const { data } = (await app.api('GET', `/stock-movements?variantId=${id}`)).body;
    expect(data[0]).toMatchObject({ kind: 'count', onHand: -3, reason: 'three were torn' });
    expect(data[1]).toMatchObject({ kind: 'opening', onHand: 10 });
  });

  test('a count below what is promised to orders is refused and changes nothing', async () => {
    const { id } = await stockUp(app);
    await bringTo(app, 'confirmed', whole('SAREE-RED', 4));
    const refused = await app.api('POST', '/stock-movements', { variantId: id, onHand: 3 });
    expect(refused).toMatchObject({ status: 409, body: { code: 'count_below_reserved' } });
    expect(refused.body.reasons[0].params).toEqual({ counted: 3, reserved: 4 });
    const unknown = await app.api('POST', '/stock-movements', { variantId: 'nothing', onHand: 3 });
    expect(unknown.status).toBe(404);
  });
});

describe('zones', () => {
  const zone = { name: { bn: 'খুলনা', en: 'Khulna' }, fee: bdt(9_000), daysMin: 2, daysMax: 3 };

  test('a new zone sets the fee of the next order; orders keep the fee they were told', async () => {
    await stockUp(app);
    const made = await app.api('POST', '/zones', { ...zone, districts: ['খুলনা'] });
    expect(made).toMatchObject({ status: 201, body: { districts: ['Khulna'], areas: [], fee: bdt(9_000) } });
    const address = { text: 'KDA Avenue 3', district: 'Khulna' };
    const order = await takeDown(app, { ...whole(), address });
    expect(order.deliveryFee).toEqual(bdt(9_000));
    const { id } = made.body;
    expect((await app.api('PATCH', `/zones/${id}`, { fee: bdt(9_900) })).body.fee).toEqual(bdt(9_900));
    expect((await app.api('GET', `/orders/${order.id}`)).body.deliveryFee).toEqual(bdt(9_000));
    expect((await app.api('DELETE', `/zones/${id}`)).status).toBe(200);
    expect((await app.api('DELETE', `/zones/${id}`)).status).toBe(404);
    const log = await find(app.store, 'auditLog', { subject: id });
    expect(log.map(({ action }) => action).sort()).toEqual(['zone.create', 'zone.edit', 'zone.remove']);
  });

  test.each([
    ['a district that is none', { districts: ['Gotham'] }],
    ['areas of no district', { areas: ['Savar'] }],
    ['days that run backwards', { daysMin: 5 }],
  ])('%s is refused', async (_what, wrong) => {
    const before = (await app.api('GET', '/zones')).body.data.length;
    expect((await app.api('POST', '/zones', { ...zone, ...wrong })).status).toBe(422);
    expect((await app.api('GET', '/zones')).body.data).toHaveLength(before);
  });

  test('only an admin changes zones', async () => {
    const agent = await as(app, 'agent');
    expect((await agent('POST', '/zones', zone)).status).toBe(403);
    expect((await agent('GET', '/zones')).status).toBe(200);
  });
});

test('a policy is written with its version; a stale one is refused', async () => {
  const write = (version?: number) =>
    app.api('PUT', '/policies/exchange', { text: { bn: 'তিন দিনে বদল', en: 'Exchange in three days' }, version });
  expect((await app.api('GET', '/policies/exchange')).status).toBe(404);
  expect((await write()).body).toMatchObject({ key: 'exchange', version: 1, text: { en: 'Exchange in three days' } });
  expect((await write(1)).body.version).toBe(2);
  expect(await write(1)).toMatchObject({ status: 409, body: { reasons: [{ params: { version: 2 } }] } });
  expect((await app.api('GET', '/policies')).body.data).toHaveLength(1);
  expect((await app.api('PUT', '/policies/No Key', { text: { bn: '', en: '' } })).status).toBe(422);
});

describe('buyers', () => {
  test('are found by a part of name or phone and can be corrected', async () => {
    await stockUp(app);
    const { buyer } = await takeDown(app);
    const found = async (search: string) =>
      (await app.api('GET', `/buyers?search=${search}`)).body.data.map(({ id }: Json) => id);
    expect(await found('RAHI')).toEqual([buyer.id]);
    expect(await found('99887')).toEqual([buyer.id]);
    expect(await found('nobody')).toEqual([]);
    const patch = (body: object) => app.api('PATCH', `/buyers/${buyer.id}`, body);
    expect((await patch({ phone: '018-9988 7766', note: 'calls back at night' })).body).toMatchObject({
      name: 'Rahima Khatun',
      phone: '01899887766',
      note: 'calls back at night',
      orders: 1,
    });
    expect((await patch({ phone: '123' })).body.errors[0].field).toBe('phone');
    expect((await app.api('PATCH', '/buyers/nobody', { note: 'x' })).status).toBe(404);
  });
});
