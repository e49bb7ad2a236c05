import { describe, expect, test } from '@jest/globals';
import { contactChanged, thingMeant } from '../../../src/domain/order/spoken.js';

const nobody = { name: null, phone: null, address: null, area: null, district: null };
const known = { ...nobody, name: 'Rina', phone: '01711223344', address: 'House 7, Road 3', district: 'Dhaka' };

describe('contact details of an open order', () => {
  test('what was said last wins, what was not said stays', () => {
    expect(contactChanged(known, { ...nobody, phone: '01799887766' })).toEqual({ phone: '01799887766' });
  });

  test.each([
    ['a district said later is no new address', 'Dhaka', {}],
    ['a full address replaces the one before', 'House 9, Road 11', { address: 'House 9, Road 11' }],
    ['a longer one does too', 'Kalibari road er mathay', { address: 'Kalibari road er mathay' }],
  ])('%s', (_, address, changed) => {
    expect(contactChanged(known, { ...nobody, address })).toEqual(changed);
  });

  test('any address is better than none', () => {
    expect(contactChanged(nobody, { ...nobody, address: 'station' })).toEqual({ address: 'station' });
  });
});

describe('the thing of an order that is meant', () => {
  const saree = { product: 'saree', open: false, exact: false };
  const kurti = { product: 'kurti', open: false, exact: false };
  test.each([
    ['the only one', [saree], null, 0],
    ['the one named', [saree, kurti], 'kurti', 1],
    ['the one that lacks its size', [kurti, { ...kurti, open: true }], 'kurti', 1],
    ['the very one of two', [kurti, { ...kurti, exact: true }], 'kurti', 1],
    ['one still to be told what it is', [saree, { ...kurti, product: null }], 'orna', 1],
    ['a thing the order has not', [saree, kurti], 'orna', 'new'],
    ['either of two', [saree, kurti], null, null],
    ['nothing of an empty order, unnamed', [], null, null],
  ] as const)('%s', (_, held, product, meant) => {
    expect(thingMeant(held, product)).toBe(meant);
  });
});
