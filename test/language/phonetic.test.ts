import { expect, test } from '@jest/globals';
import { editDistance, phoneticKey } from '../../src/language/phonetic.js';

test.each([
  ['delivery', 'delevari'],
  ['chhobi', 'sobi'],
  ['khobor', 'kobor'],
  ['vhai', 'bai'],
  ['zinish', 'jinis'],
  ['exchange', 'eksange'],
  ['apu', 'epu'],
  ['qhan', 'khan'],
])('%s sounds like %s', (one, other) => {
  expect(phoneticKey(one)).toBe(phoneticKey(other));
});

test.each([
  ['parcel', 'order'],
  ['dam', 'nam'],
  ['idur', 'adur'],
])('%s does not sound like %s', (one, other) => {
  expect(phoneticKey(one)).not.toBe(phoneticKey(other));
});

test.each([
  ['dhaka', 'dhaka', 0],
  ['dhaka', 'dhak', 1],
  ['dhaka', 'dhkaa', 1],
  ['dhaka', 'dholai', 3],
  ['dhaka', 'dha', 2],
  ['dhaka', 'sylhet', 3],
  ['a'.repeat(70), `${'a'.repeat(69)}b`, 3],
])('from %s to %s it is %i edits, counted up to two', (one, other, edits) => {
  expect(editDistance(one, other, 2)).toBe(edits);
  expect(editDistance(other, one, 2)).toBe(edits);
});
