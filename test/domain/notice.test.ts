import { describe, expect, test } from '@jest/globals';
import { buttonPayload, readPayload } from '../../src/domain/button.js';
import { type HistoryEntry, noticeFor } from '../../src/domain/notice.js';
import { contentKey } from '../../src/domain/order/content.js';
import type { OrderFacts } from '../../src/domain/order/facts.js';
import { ORDER_STATUSES, type OrderStatus } from '../../src/domain/order/status.js';
import { context, entry, notice, switches } from './notice-facts.js';
import { line, order, orderIn } from './order/order-facts.js';

test('every move into a status has its notice', () => {
  const told = ORDER_STATUSES.map((to) => noticeFor(entry({ to }), orderIn(to), context)?.notice);
  expect(told).toEqual(ORDER_STATUSES.map((to) => `order_${to}`));
});

test('a correction and a note tell nobody', () => {
  expect(noticeFor(entry({ kind: 'correction', to: 'in_delivery' }), orderIn('in_delivery'), context)).toBeNull();
  expect(noticeFor(entry({ kind: 'note', to: 'delivered' }), orderIn('delivered'), context)).toBeNull();
});

test('a second Delivered after a correction is a new notice', () => {
  const first = noticeFor(entry({ id: 'h1', to: 'delivered' }), orderIn('delivered'), context);
  const second = noticeFor(entry({ id: 'h2', to: 'delivered' }), orderIn('delivered'), context);
  expect([first?.key, second?.key]).toEqual(['notice:order-1:h1', 'notice:order-1:h2']);
});

describe('the summary to say yes to', () => {
  test.each<[string, HistoryEntry['kind'], Partial<OrderFacts>, boolean]>([
    ['comes with a complete new order', 'created', { yes: null }, true],
    ['comes when the content changed', 'content', { yes: { contentKey: 'old', how: 'chat', by: 'b', at: 0 } }, true],
    ['waits for what is missing', 'created', { yes: null, lines: [line({ variantId: null })] }, false],
    ['is not needed once the yes holds', 'content', {}, false],
  ])('%s', (_, kind, over, comes) => {
    const made = noticeFor(entry({ kind, to: 'new' }), order(over), context);
    expect(made?.notice ?? null).toBe(comes ? 'order_new' : null);
  });

  test.each<[OrderStatus, boolean]>([
    ['confirmed', true],
    ['packed', true],
    ['in_delivery', false],
    ['delivered', false],
  ])('a content change at %s asks for the yes anew: %s', (status, asks) => {
    const made = noticeFor(entry({ kind: 'content', to: status }), orderIn(status, { yes: null }), context);
    expect(made?.notice ?? null).toBe(asks ? 'order_new' : null);
  });
});

test('carries the facts its template may say', () => {
  const packed = orderIn('in_delivery', { parcel: { courier: 'Pathao', service: 'standard', trackingId: 'DL-7' } });
  expect(noticeFor(entry({ to: 'in_delivery' }), packed, context)?.facts).toEqual({
    orderNumber: 'M-1042',
    buyerName: 'Rahima',
    items: [{ text: 'Red kurti XL', quantity: 2, unitPrice: 72500 }],
    address: { text: 'House 12, Road 5', area: 'Mirpur', district: 'Dhaka' },
    subtotal: 145000,
    total: 151000,
    codAmount: 151000,
    deliveryFee: 6000,
    advancePaid: 0,
    courier: 'Pathao',
    trackingId: 'DL-7',
    expectedDay: '2026-03-26',
    reason: null,
    refundDue: false,
  });
});

test('remembers the content a yes under it is bound to', () => {
  const changed = orderIn('confirmed', { discount: 5000 });
  expect(notice().contentKey).toBe(contentKey(orderIn('confirmed')));
  expect(noticeFor(entry(), changed, context)?.contentKey).not.toBe(notice().contentKey);
});

test('a cancellation says why, and whether money comes back', () => {
  const payment = { method: 'cod', status: 'part_paid', advancePaid: 6000 } as const;
  const cancelled = noticeFor(
    entry({ to: 'cancelled', reason: 'sold out' }),
    orderIn('cancelled', { payment }),
    context,
  );
  expect(cancelled?.facts).toMatchObject({ reason: 'sold out', refundDue: true });
});

test('a notice switched off is skipped with that reason, not forgotten', () => {
  const off = { ...context, switches: { ...switches, order_packed: false } };
  expect(noticeFor(entry({ to: 'packed' }), orderIn('packed'), off)?.skip).toEqual({
    code: 'notice_switched_off',
    params: { notice: 'order_packed' },
  });
  expect(notice().skip).toBeNull();
});

test('a button brings back the order and the message it stood under', () => {
  const press = { kind: 'yes', orderId: 'o-1', historyId: 'h-1' } as const;
  expect(readPayload(buttonPayload(press))).toEqual(press);
});

test.each(['', 'yes', 'yes:o', 'yes:o:', 'no:o:h', 'yes:o:h:x', 'GET_STARTED'])(
  '%p is no button of ours',
  (payload) => {
    expect(readPayload(payload)).toBeNull();
  },
);
