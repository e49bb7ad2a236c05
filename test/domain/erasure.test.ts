import { describe, expect, test } from '@jest/globals';
import { ERASED, erasureWaitsFor, scrubDetails, scrubOf } from '../../src/domain/erasure.js';
import { ORDER_STATUSES } from '../../src/domain/order/status.js';

describe('what an erasure waits for', () => {
  test.each(ORDER_STATUSES)('an order that is %s', (status) => {
    const over = ['delivered', 'return', 'cancelled'].includes(status);
    const waitsFor = erasureWaitsFor({ orders: [{ number: 'M-7', status }], leaving: 0 });
    expect(waitsFor).toEqual(over ? [] : [{ code: 'erasure_orders_open', params: { numbers: 'M-7' } }]);
  });

  test('a message on its way', () => {
    expect(erasureWaitsFor({ orders: [], leaving: 1 })).toEqual([{ code: 'erasure_message_leaving' }]);
    expect(erasureWaitsFor({ orders: [], leaving: 0 })).toEqual([]);
  });
});

const scrub = scrubOf({
  names: ['Nadia Islam', 'নাদিয়া'],
  phones: ['01799887766'],
  others: ['House 12, Road 5 (2nd floor)', '7788990011220001'],
});

test.each([
  ['called Nadia, she agreed', `called ${ERASED}, she agreed`],
  ['NADIA ISLAM said no', `${ERASED} said no`],
  ['নাদিয়া আপু বলেছেন', `${ERASED} আপু বলেছেন`],
  ['call 01799887766', `call ${ERASED}`],
  ['call +88 01799-887766 today', `call ${ERASED} today`],
  ['০১৭৯৯৮৮৭৭৬৬ e call', `${ERASED} e call`],
  ['call 01811223344', 'call 01811223344'],
  ['to house 12, road 5 (2nd floor)', `to ${ERASED}`],
  ['of 7788990011220001', `of ${ERASED}`],
  ['the courier called', 'the courier called'],
])('of %j stays %j', (written, left) => {
  expect(scrub(written)).toBe(left);
});

test('kept details lose what is personal by its name, and keep what happened', () => {
  const details = {
    before: { phone: '01799887766', district: 'Dhaka', lines: [{ text: 'XL lal', quantity: 2 }] },
    after: { phone: null },
    notes: [{ code: 'overridden', params: { reason: 'Nadia insists' } }],
  };
  expect(scrubDetails(details, scrub)).toEqual({
    before: { phone: ERASED, district: 'Dhaka', lines: [{ text: ERASED, quantity: 2 }] },
    after: { phone: null },
    notes: [{ code: 'overridden', params: { reason: `${ERASED} insists` } }],
  });
});

test('a buyer of whom nothing is known scrubs nothing', () => {
  expect(scrubOf({ names: ['A'], phones: [], others: [''] })('A note about 5 pieces')).toBe('A note about 5 pieces');
});
