import { describe, expect, test } from '@jest/globals';
import { promisedDays, zoneFor } from '../../src/domain/zone.js';

const zone = (key: string, districts: string[], areas: string[] = []) => ({
  key,
  districts,
  areas,
  fee: 6000,
  daysMin: 1,
  daysMax: 3,
});
const zones = [
  zone('city', ['Dhaka']),
  zone('suburb', ['Dhaka'], ['Savar', 'Keraniganj']),
  zone('near', ['Gazipur', 'Narayanganj']),
  zone('outside', []),
];

describe('the zone of a place', () => {
  test.each([
    [null, 'Dhaka', 'city'],
    ['Mirpur', ' dhaka ', 'city'],
    ['savar', 'Dhaka', 'suburb'],
    ['Tongi', 'Gazipur', 'near'],
    ['Savar', 'Cumilla', 'outside'],
    ['Kandirpar', 'Cumilla', 'outside'],
    ['Savar', null, undefined],
    ['Savar', ' ', undefined],
  ])('%s, %s: %s', (area, district, key) => {
    expect(zoneFor({ area, district }, zones)?.key).toBe(key);
  });

  test('without a zone for everywhere a far district has none', () => {
    expect(zoneFor({ area: null, district: 'Cumilla' }, zones.slice(0, 3))).toBeNull();
  });
});

test('the longer end of the range is promised', () => {
  expect(promisedDays({ districts: [], areas: [], fee: 0, daysMin: 2, daysMax: 5 })).toBe(5);
});
