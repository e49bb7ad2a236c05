import { describe, expect, test } from '@jest/globals';
import { isSameRequest } from '../../src/domain/order/same-request.js';
import { isLateNow, orderNumbersIn, ordersAsked } from '../../src/domain/order-asked.js';
import { isOnePerson, sameName } from '../../src/domain/same-person.js';

test.each([
  ['Mitu', 'Mitu Akter', true],
  ['mitu  AKTER', 'Mitu Akter', true],
  ['মিতু আক্তার', 'মিতু', true],
  ['Mitu', 'Rina', false],
  ['Mitu Akter', 'Mitu Begum', false],
  [null, 'Mitu', false],
  ['', '', false],
])('%s and %s: one name is %s', (one, other, same) => {
  expect(sameName(one, other)).toBe(same);
});

describe('two buyers with one phone', () => {
  const psid = (pageId: string) => ({ kind: 'psid', pageId });
  const known = (name: string | null, ...identities: { kind: string; pageId: string }[]) => ({
    names: [name],
    identities,
  });
  test('are one by their name on another Page', () => {
    expect(isOnePerson(known('Mitu', psid('B')), known('Mitu Akter', psid('A')))).toBe(true);
  });
  test('are one as commenter and in Messenger of one Page', () => {
    expect(isOnePerson(known('Mitu', psid('A')), known('Mitu', { kind: 'commenter', pageId: 'A' }))).toBe(true);
  });
  test('are two where one Page knows both in the same way', () => {
    expect(isOnePerson(known('Mitu', psid('A')), known('Mitu', psid('A')))).toBe(false);
  });
  test('are two by their names, and unsure without one', () => {
    expect(isOnePerson(known('Rina', psid('B')), known('Mitu', psid('A')))).toBe(false);
    expect(isOnePerson(known(null, psid('B')), known('Mitu', psid('A')))).toBe(false);
  });
});

describe('two New orders of one buyer', () => {
  const order = { status: 'new' as const, createdAt: 0, paid: false, products: ['p'] };
  test('with goods in common, or words nobody resolved, are the same request', () => {
    expect(isSameRequest(order, order)).toBe(true);
    expect(isSameRequest(order, { ...order, products: [null] })).toBe(true);
  });
  test.each([
    ['other goods', { products: ['q'] }],
    ['money taken', { paid: true }],
    ['three days between', { createdAt: 3 * 86_400_000 }],
    ['one past New', { status: 'confirmed' as const }],
  ])('with %s are two requests', (_, other) => {
    expect(isSameRequest(order, { ...order, ...other })).toBe(false);
  });
});

describe('where is my order', () => {
  const order = (id: string, status: 'new' | 'in_delivery' | 'delivered' | 'cancelled', phone = '01799887766') => ({
    id,
    number: `M-${id}`,
    status,
    phone,
  });
  const nothing = { orderId: null, numbers: [], phone: null };
  const ids = (orders: { id: string }[] | null) => orders?.map(({ id }) => id) ?? null;
  const own = [order('1003', 'new'), order('1002', 'in_delivery'), order('1001', 'delivered')];
  test.each([
    ['all under way when none is named', own, nothing, ['1003', '1002']],
    ['the last one when none is under way', [order('2', 'cancelled'), order('1', 'delivered')], nothing, ['2']],
    ['the one that is named', own, { ...nothing, numbers: ['M-1001'] }, ['1001']],
    ['the one whose button was pressed', own, { ...nothing, orderId: '1001' }, ['1001']],
    [
      'those of the phone',
      [order('2', 'new', '01899887766'), order('1', 'new')],
      { ...nothing, phone: '01899887766' },
      ['2'],
    ],
    ['none at all', [], nothing, []],
    ['a number that is not theirs', own, { ...nothing, numbers: ['M-9999'] }, null],
    ['a phone that is not theirs', own, { ...nothing, phone: '01300000000' }, null],
    ['a button of an order that is not theirs', own, { ...nothing, orderId: 'x' }, null],
  ])('%s', (_, orders, asked, expected) => {
    expect(ids(ordersAsked(orders, asked))).toEqual(expected);
  });
  test('an order number is read in either script', () => {
    expect(orderNumbersIn('M-1001 kothay? m-১০০২ ও')).toEqual(['M-1001', 'M-1002']);
    expect(orderNumbersIn('size M 42, xm-1001')).toEqual([]);
  });
  test('late is a parcel past its day, and an order past its next step', () => {
    expect(isLateNow({ status: 'in_delivery', dueAt: null }, 100, 101)).toBe(true);
    expect(isLateNow({ status: 'in_delivery', dueAt: 1 }, null, 101)).toBe(false);
    expect(isLateNow({ status: 'packed', dueAt: 100 }, null, 101)).toBe(true);
    expect(isLateNow({ status: 'new', dueAt: 100 }, null, 101)).toBe(false);
  });
});
