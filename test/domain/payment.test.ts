import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  codAmount,
  decidePayment,
  owesRefund,
  PAYMENT_STATUSES,
  type PaymentEvent,
  type PaymentFacts,
  type PaymentMethod,
  type PaymentStatus,
  paymentReasons,
  repriced,
} from '../../src/domain/payment.js';

const TOTAL = 151000;
const facts = (method: PaymentMethod, status: PaymentStatus, advancePaid = 0): PaymentFacts => ({
  method,
  status,
  advancePaid,
});
const statusAfter = (payment: PaymentFacts, event: PaymentEvent) => {
  const decision = decidePayment(payment, event, TOTAL);
  return 'payment' in decision ? decision.payment.status : decision.refused.map(({ code }) => code);
};

describe('cash on delivery', () => {
  test.each<[PaymentStatus, PaymentEvent, PaymentStatus]>([
    ['unpaid', { kind: 'handed_over' }, 'cod_due'],
    ['cod_due', { kind: 'delivered' }, 'collected'],
    ['collected', { kind: 'settled' }, 'settled'],
    ['collected', { kind: 'delivery_corrected' }, 'cod_due'],
    ['cod_due', { kind: 'returned' }, 'unpaid'],
    ['unpaid', { kind: 'received', amount: 6000 }, 'part_paid'],
    ['unpaid', { kind: 'received', amount: TOTAL }, 'part_paid'],
    ['unpaid', { kind: 'claimed' }, 'claimed'],
    ['claimed', { kind: 'claim_rejected' }, 'unpaid'],
  ])('%s, %j: %s', (status, event, expected) => {
    expect(statusAfter(facts('cod', status), event)).toBe(expected);
  });

  test('an advance survives a return', () => {
    expect(statusAfter(facts('cod', 'cod_due', 6000), { kind: 'returned' })).toBe('part_paid');
  });

  test('is never paid, and collected only by a delivery', () => {
    const event: fc.Arbitrary<PaymentEvent> = fc.oneof(
      fc.constantFrom<PaymentEvent>(
        { kind: 'claimed' },
        { kind: 'claim_rejected' },
        { kind: 'handed_over' },
        { kind: 'delivery_corrected' },
        { kind: 'returned' },
        { kind: 'settled' },
        { kind: 'refunded' },
      ),
      fc.record({ kind: fc.constant('received' as const), amount: fc.integer({ min: 1, max: TOTAL }) }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (events) => {
        let payment = facts('cod', 'unpaid');
        for (const each of events) {
          const decision = decidePayment(payment, each, TOTAL);
          if ('payment' in decision) payment = decision.payment;
          expect(['paid', 'collected', 'settled']).not.toContain(payment.status);
          expect(payment.advancePaid).toBeLessThanOrEqual(TOTAL);
        }
      }),
    );
  });
});

describe('prepaid', () => {
  test.each<[PaymentStatus, number, PaymentEvent, PaymentStatus]>([
    ['unpaid', 0, { kind: 'claimed' }, 'claimed'],
    ['claimed', 0, { kind: 'received', amount: TOTAL }, 'paid'],
    ['unpaid', 0, { kind: 'received', amount: 1000 }, 'part_paid'],
    ['part_paid', 1000, { kind: 'received', amount: TOTAL - 1000 }, 'paid'],
    ['paid', TOTAL, { kind: 'handed_over' }, 'paid'],
    ['paid', TOTAL, { kind: 'refunded' }, 'refunded'],
  ])('%s with %i, %j: %s', (status, advance, event, expected) => {
    expect(statusAfter(facts('prepaid', status, advance), event)).toBe(expected);
  });

  test('is neither confirmed nor shipped unless paid', () => {
    const open = PAYMENT_STATUSES.filter((status) => paymentReasons(facts('prepaid', status)).length === 0);
    expect(open).toEqual(['paid']);
    expect(statusAfter(facts('prepaid', 'unpaid'), { kind: 'handed_over' })).toEqual(['payment_step_impossible']);
  });
});

test('nothing is settled or refunded twice', () => {
  expect(statusAfter(facts('cod', 'settled'), { kind: 'settled' })).toEqual(['payment_step_impossible']);
  expect(statusAfter(facts('prepaid', 'refunded', TOTAL), { kind: 'refunded' })).toEqual(['payment_step_impossible']);
});

test('received money is positive and never more than is due', () => {
  expect(statusAfter(facts('cod', 'unpaid'), { kind: 'received', amount: 0 })).toEqual(['amount_not_positive']);
  expect(decidePayment(facts('cod', 'part_paid', 150000), { kind: 'received', amount: 2000 }, TOTAL)).toEqual({
    refused: [{ code: 'amount_above_due', params: { due: 1000 } }],
  });
});

test('the courier collects what is left, in whole taka', () => {
  expect(codAmount('cod', 151050, 6000)).toBe(145100);
  expect(codAmount('cod', 151000, 160000)).toBe(0);
  expect(codAmount('prepaid', 151000, 0)).toBe(0);
});

test('a refund is owed while verified money is held', () => {
  expect(owesRefund(facts('cod', 'part_paid', 6000))).toBe(true);
  expect(owesRefund(facts('prepaid', 'refunded', TOTAL))).toBe(false);
  expect(owesRefund(facts('cod', 'unpaid'))).toBe(false);
});

describe('when the deal changes', () => {
  test.each([
    ['prepaid', 'paid', 50_000, 60_000, 'part_paid'],
    ['prepaid', 'part_paid', 50_000, 50_000, 'paid'],
    ['prepaid', 'claimed', 0, 10_000, 'claimed'],
    ['prepaid', 'refunded', 50_000, 10_000, 'refunded'],
    ['cod', 'paid', 50_000, 60_000, 'part_paid'],
    ['cod', 'unpaid', 0, 60_000, 'unpaid'],
    ['cod', 'cod_due', 10_000, 60_000, 'cod_due'],
  ] as const)('%s %s with %d verified of a total of %d is %s', (method, status, advancePaid, total, expected) => {
    expect(repriced({ method, status, advancePaid }, total)).toEqual({ method, status: expected, advancePaid });
  });
});
