import { describe, expect, test } from '@jest/globals';
import { quietEnd } from '../../src/domain/quiet-hours.js';
import { usableVersion, utilityStateOf } from '../../src/domain/utility.js';
import { filled, placeValue, positional, utilityProblems } from '../../src/domain/utility-text.js';

const TEXT = 'Your order {order_number} is on its way with {courier}, tracking number {tracking_id} is ready.';

describe('the text of a utility template', () => {
  test('places are numbered in their order, and filled by name', () => {
    expect(positional(TEXT)).toBe('Your order {{1}} is on its way with {{2}}, tracking number {{3}} is ready.');
    expect(filled('Order {order_number}, again {order_number}.', { order_number: 'M-1' })).toBe(
      'Order M-1, again M-1.',
    );
  });

  test.each([
    [TEXT, []],
    ['{order_number} is on its way to you now', ['utility_place_at_edge']],
    ['On its way to you now is {order_number}.', ['utility_place_at_edge']],
    ['Your order {order_number} left, {price} is to be paid then', ['utility_place_unknown']],
    ['Order {order_number} {courier} now', ['utility_too_few_words']],
    ['Your order {order number} is on its way', ['utility_braces']],
    [`${'word '.repeat(300)}`, ['text_too_long']],
  ])('%#', (text, codes) => {
    expect(utilityProblems('order_in_delivery', text).map(({ code }) => code)).toEqual(codes);
  });

  test('values lose what Facebook refuses, and are never empty', () => {
    expect(placeValue('৳1,450 #1\n$5 50%')).toBe('1,450 1 5 50');
    expect(placeValue(' ')).toBe('-');
  });
});

test('the newest approved version is used; while a new one waits, the old one goes on', () => {
  const v = (version: number, state: 'approved' | 'pending' | 'rejected' | 'paused') => ({ version, state });
  expect(usableVersion([v(1, 'approved'), v(2, 'pending')])).toEqual({ use: v(1, 'approved'), state: 'approved' });
  expect(usableVersion([v(2, 'approved'), v(1, 'approved')]).use?.version).toBe(2);
  expect(usableVersion([v(1, 'approved'), v(2, 'paused')]).use?.version).toBe(1);
  expect(usableVersion([v(1, 'rejected'), v(2, 'paused')])).toEqual({ use: null, state: 'paused' });
  expect(usableVersion([])).toEqual({ use: null, state: 'missing' });
});

test.each([
  ['APPROVED', 'approved'],
  ['IN_APPEAL', 'pending'],
  ['LIMIT_EXCEEDED', 'paused'],
  ['PENDING_DELETION', 'disabled'],
  ['SOMETHING_NEW', 'pending'],
])('Facebook’s %s is %s', (status, state) => {
  expect(utilityStateOf(status)).toBe(state);
});

const at = (clock: string): number => Date.parse(`2026-11-22T${clock}:00+06:00`);
test.each([
  ['21:59', null],
  ['22:00', at('08:00') + 86_400_000],
  ['03:00', at('08:00')],
  ['07:59', at('08:00')],
  ['08:00', null],
])('quiet hours from 22:00 to 08:00, at %s', (clock, end) => {
  expect(quietEnd(at(clock), { enabled: true, from: '22:00', to: '08:00' }, 'Asia/Dhaka')).toBe(end);
  expect(quietEnd(at(clock), { enabled: false, from: '22:00', to: '08:00' }, 'Asia/Dhaka')).toBeNull();
});
