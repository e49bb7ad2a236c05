import { describe, expect, test } from '@jest/globals';
import { type DuplicateFacts, openDuplicates } from '../../../src/domain/order/duplicate.js';
import { HOUR, NOON } from './order-facts.js';

const first: DuplicateFacts = {
  number: 'M-1',
  status: 'new',
  placedAt: NOON,
  buyerId: 'buyer',
  phone: '01799887766',
  variantIds: ['red-xl', 'blue-m'],
  dismissed: [],
};
const second = { ...first, number: 'M-2', placedAt: NOON + HOUR, variantIds: ['red-xl'] };

describe('an open order of the same buyer with a variant in common', () => {
  test.each<[string, Partial<DuplicateFacts>, boolean]>([
    ['is a duplicate', {}, true],
    ['by phone alone too', { buyerId: 'other' }, true],
    ['by buyer alone too', { phone: null }, true],
    ['not of another person', { buyerId: 'other', phone: '01899887766' }, false],
    ['not when both are unknown', { buyerId: null, phone: null }, false],
    ['not with other goods', { variantIds: ['green-s'] }, false],
    ['at 48 hours still', { placedAt: NOON + 48 * HOUR }, true],
    ['not later than that', { placedAt: NOON + 48 * HOUR + 1 }, false],
    ['not once handed over', { status: 'in_delivery' }, false],
    ['not once cancelled', { status: 'cancelled' }, false],
    ['not once a person said so', { dismissed: ['M-1'] }, false],
  ])('%s', (_, over, duplicate) => {
    expect(openDuplicates(first, [first, { ...second, ...over }])).toEqual(duplicate ? ['M-2'] : []);
  });
});
