import { describe, expect, test } from '@jest/globals';
import { areaKey, zoneOfPlace } from '../../src/language/area-key.js';

const zone = (id: string, districts: string[], areas: string[], fee: number) => ({
  id,
  districts,
  areas,
  fee,
  daysMin: 1,
  daysMax: 2,
});

describe('an area is the same in both scripts and in its usual spellings', () => {
  test.each([
    ['কেরানীগঞ্জ', 'Keraniganj'],
    ['keranigonj', 'Keraniganj'],
    ['সাভার', 'Savar'],
    ['আশুলিয়া', 'Ashulia'],
    ['মিরপুর', 'Mirpur'],
    ['মিরপুর ১০', 'Mirpur 10'],
    ['ধামরাই', 'Dhamrai'],
    ['সাভারে', 'Savar'],
    ['ashuliate', 'Ashulia'],
  ])('%s is %s', (one, other) => {
    expect(areaKey(one)).toBe(areaKey(other));
  });

  test.each([
    ['সাভার', 'Keraniganj'],
    ['Dhamrai', 'Dhanmondi'],
    ['Demra', 'Dhamrai'],
    ['Mirpur 10', 'Mirpur 12'],
  ])('%s is not %s', (one, other) => {
    expect(areaKey(one)).not.toBe(areaKey(other));
  });
});

test('a buyer who writes the area in Bangla gets the fee of the zone that lists it in English', () => {
  const zones = [zone('city', ['Dhaka'], [], 70), zone('around', ['Dhaka'], ['Savar', 'Keraniganj'], 110)];
  expect(zoneOfPlace({ area: 'কেরানীগঞ্জ', district: 'Dhaka' }, zones)).toBe(zones[1]);
  expect(zoneOfPlace({ area: 'ধানমন্ডি', district: 'Dhaka' }, zones)).toBe(zones[0]);
  expect(zoneOfPlace({ area: 'সাভার', district: null }, zones)).toBeNull();
});
