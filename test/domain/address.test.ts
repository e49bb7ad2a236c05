import { expect, test } from '@jest/globals';
import { addressKey, addressParts, isDeliverable, maskAddress, NO_ADDRESS } from '../../src/domain/address.js';

const full = { text: 'House 12, Road 5', area: 'Mirpur', district: 'Dhaka' };

test('an address needs words and a district', () => {
  expect(isDeliverable(full)).toBe(true);
  expect(isDeliverable({ ...full, area: null })).toBe(true);
  expect(isDeliverable({ ...full, district: null })).toBe(false);
  expect(isDeliverable({ ...full, text: '   ' })).toBe(false);
  expect(isDeliverable(NO_ADDRESS)).toBe(false);
});

test.each([
  ['house, road, area and district', full, 4],
  ['house and road in a district', { ...full, area: ' ' }, 3],
  ['words that name the area and the district again', { ...full, text: 'House 12, mirpur, Dhaka' }, 3],
  ['one word of the place', { ...full, text: 'Mirpur', area: null }, 2],
  ['nothing', NO_ADDRESS, 0],
])('completeness counts the parts given: %s', (_, address, parts) => {
  expect(addressParts(address)).toBe(parts);
});

test('a masked address keeps area and district only', () => {
  expect(maskAddress(full)).toEqual({ text: '•••', area: 'Mirpur', district: 'Dhaka' });
  expect(maskAddress(NO_ADDRESS)).toEqual(NO_ADDRESS);
});

test('spacing and case do not make another address, words do', () => {
  expect(addressKey({ ...full, text: ' house 12,  Road 5 ' })).toBe(addressKey(full));
  expect(addressKey({ ...full, text: 'House 13, Road 5' })).not.toBe(addressKey(full));
  expect(addressKey({ ...full, district: 'Gazipur' })).not.toBe(addressKey(full));
});
