import { describe, expect, test } from '@jest/globals';
import { converse } from '../../src/language/converse/converse.js';

const panjabi = { product: 'Cotton Panjabi' };
const saree = { product: 'Jamdani Saree' };

test('questions, an order and the details make a complete draft', () => {
  const turns = ['dam koto?', 'XL ache?', 'nibo', 'Rahim Uddin, 01799887766, House 5, Road 3, Mirpur 10'];
  expect(converse(turns, panjabi)).toEqual({
    outcome: 'draft_complete',
    missing: [],
    handoff: false,
    slots: {
      name: 'Rahim Uddin',
      phone: '01799887766',
      address: 'House 5, Road 3, Mirpur 10',
      area: 'Mirpur 10',
      district: 'Dhaka',
      items: [{ product: 'Cotton Panjabi', quantity: 1, variant: 'XL' }],
    },
  });
});

describe('what is missing', () => {
  test.each([
    [panjabi, ['ekta nibo'], ['name', 'phone', 'address', 'district', 'variant']],
    [saree, ['ekta nibo'], ['name', 'phone', 'address', 'district']],
    [saree, ['nibo', 'Salma Akter', '01712345678'], ['address', 'district']],
    [panjabi, ['nibo', 'L', 'Salma Akter, 01712345678, village road'], ['district']],
    [{ product: 'Mug' }, ['ekta nibo', 'Salma Akter, 01712345678, Tongi, Gazipur'], []],
    [{ product: 'Mug' }, ['ekta nibo', 'Salma Akter, 01712345678, Tongi thaki'], ['address']],
    [{ product: 'Mug' }, ['order korte chai, gazipur e deoa jabe to?'], ['name', 'phone', 'address']],
    [
      { product: 'Belt (32, 34, 36)' },
      ['ekta nibo', '40 lagbe', 'Salma Akter, 01712345678, Tongi, Gazipur'],
      ['variant'],
    ],
    [{ product: 'বেল্ট (৩২, ৩৪)' }, ['ekta nibo', '34 lagbe', 'Salma Akter, 01712345678, Tongi, Gazipur'], []],
    [{ product: 'Bag (navy, grey)' }, ['nibo', 'navy', '01712345678, Tongi, Gazipur'], ['name']],
    [{}, ['order korte chai', 'Salma Akter, 01712345678, house 7 kandirpar, Cumilla'], ['items']],
    [
      saree,
      ['nibo', 'bkash e 500 taka pathaisi', 'Salma Akter, 01712345678, house 7 kandirpar, Cumilla'],
      ['payment_verification'],
    ],
  ])('%j %j lacks %j', (context, turns, missing) => {
    const { outcome, ...answer } = converse(turns, context);
    expect(outcome).toBe(missing.length > 0 ? 'needs_info' : 'draft_complete');
    expect(answer.missing).toEqual(missing);
  });
});

test('an unverified payment calls for a person', () => {
  expect(converse(['nibo', 'bkash e 500 taka pathaisi, check koren'], saree).handoff).toBe(true);
});

test('a number to call on is no plea for a person', () => {
  expect(converse(['ekta nibo', 'oi number e call diyen'], saree).handoff).toBe(false);
});

test.each([
  ['only questions', ['dam koto?', 'delivery charge koto?'], 'no_order'],
  ['a greeting', ['assalamu alaikum'], 'no_order'],
  ['no, thanks, before any order', ['dam koto?', 'nibo na'], 'no_order'],
  ['withdrawn', ['nibo', 'thak lagbe na'], 'order_withdrawn'],
  ['withdrawn, and sorry about it', ['nibo', 'cancel koren', 'sorry for the trouble'], 'order_withdrawn'],
  ['withdrawn and taken up again', ['nibo', 'lagbe na', 'accha ekta nibo'], 'needs_info'],
  ['a plea for a person', ['hi', 'ekjon manusher sathe kotha bolte chai'], 'handoff'],
  ['a grievance', ['product ta vanga paisi'], 'handoff'],
  ['money lost', ['amar taka niye block koresen'], 'handoff'],
  ['a question about the return policy', ['return policy ki?'], 'no_order'],
])('%s: %j is %s', (_, turns, outcome) => {
  expect(converse(turns, saree).outcome).toBe(outcome);
});

test('the last stated phone, size and count win', () => {
  const { slots } = converse(
    ['M size 1ta nibo', '01711223344', 'number vul, 01799887766 hobe', 'M na L den', '2ta den'],
    panjabi,
  );
  expect(slots.phone).toBe('01799887766');
  expect(slots.items).toEqual([{ product: 'Cotton Panjabi', quantity: 2, variant: 'L' }]);
});

test('a name alone answers the question for it', () => {
  expect(converse(['nibo', 'Tanvir'], saree).slots.name).toBe('Tanvir');
});

test('a district said later does not wipe out the address', () => {
  expect(converse(['nibo', 'House 7, Road 3, Kalibari road', 'Comilla'], saree).slots).toMatchObject({
    address: 'House 7, Road 3, Kalibari road',
    district: 'Cumilla',
  });
});

test('no turns are no order', () => {
  expect(converse([], {})).toMatchObject({ outcome: 'no_order', missing: [], handoff: false });
});
