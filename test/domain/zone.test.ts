import { describe, expect, test } from '@jest/globals';
import { type DeliveryZone, deliveryFee, promisedDays, zoneFor } from '../../src/domain/zone.js';

const zone = (over: Partial<DeliveryZone>): DeliveryZone => ({
  key: 'inside',
  name: { bn: 'ঢাকার ভেতরে', en: 'Inside Dhaka' },
  districts: ['Dhaka'],
  areas: [],
  rest: false,
  fee: 6000,
  includedGrams: 1000,
  feePerExtraKg: 2000,
  freeOver: 300000,
  days: { min: 1, max: 2 },
  ...over,
});
const zones = [
  zone({}),
  zone({ key: 'suburb', districts: ['Gazipur'], areas: ['Savar'] }),
  zone({ key: 'outside', districts: [], rest: true }),
];

describe('the zone of an address', () => {
  test.each([
    [null, 'Dhaka', 'inside'],
    ['Mirpur', ' dhaka ', 'inside'],
    ['savar', 'Dhaka', 'suburb'],
    ['Tongi', 'Gazipur', 'suburb'],
    ['Kandirpar', 'Cumilla', 'outside'],
    ['Savar', null, undefined],
  ])('%s, %s: %s', (area, district, key) => {
    expect(zoneFor({ area, district }, zones)?.key).toBe(key);
  });

  test('without a rest zone a far district has none', () => {
    expect(zoneFor({ area: null, district: 'Cumilla' }, zones.slice(0, 2))).toBeNull();
  });
});

describe('the fee', () => {
  test.each([
    [145000, 0, 6000],
    [145000, 1000, 6000],
    [145000, 1001, 8000],
    [145000, 2600, 10000],
    [299999, 0, 6000],
    [300000, 5000, 0],
  ])('for goods of %i and %i g is %i', (subtotal, grams, fee) => {
    expect(deliveryFee(zone({}), subtotal, grams)).toBe(fee);
  });

  test('is never waived where no sum is set', () => {
    expect(deliveryFee(zone({ freeOver: null }), 9_000_000, 0)).toBe(6000);
  });
});

test('the longer end of the range is promised', () => {
  expect(promisedDays(zone({ days: { min: 2, max: 5 } }))).toBe(5);
});
