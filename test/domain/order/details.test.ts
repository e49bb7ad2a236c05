import { describe, expect, test } from '@jest/globals';
import { missingDetails } from '../../../src/domain/order/content.js';
import { dueAtOf } from '../../../src/domain/order/deadline.js';
import type { OrderFacts } from '../../../src/domain/order/facts.js';
import { nextAction } from '../../../src/domain/order/next-action.js';
import { totals } from '../../../src/domain/order/totals.js';
import { full, HOUR, line, NOON, order, orderIn } from './order-facts.js';

const nobody = { id: 'buyer', name: null, phone: null };
const nowhere = { text: null, area: null, district: null };

describe('missing details', () => {
  test.each<[string, Partial<OrderFacts>, string[]]>([
    ['nothing', {}, []],
    ['everything', { lines: [], buyer: nobody, address: nowhere }, ['items', 'name', 'phone', 'address', 'district']],
    ['the variant', { lines: [line({ variantId: null })] }, ['variant']],
    ['a usable phone', { buyer: { ...nobody, name: 'Rahima', phone: '12345' } }, ['phone']],
    ['the district', { address: { ...nowhere, text: 'House 12' } }, ['district']],
  ])('%s', (_, over, missing) => {
    expect(missingDetails(order(over))).toEqual(missing);
  });
});

describe('totals', () => {
  test.each<[string, Partial<OrderFacts>, [number, number, number]]>([
    ['cash on delivery', {}, [145000, 151000, 151000]],
    ['a discount', { discount: 5050 }, [145000, 145950, 146000]],
    ['a discount never eats the fee', { discount: 900000 }, [145000, 6000, 6000]],
    ['an advance', { payment: { method: 'cod', status: 'part_paid', advancePaid: 6000 } }, [145000, 151000, 145000]],
    ['prepaid', { payment: { method: 'prepaid', status: 'paid', advancePaid: 151000 } }, [145000, 151000, 0]],
    ['no fee yet', { deliveryFee: null }, [145000, 145000, 145000]],
    ['no lines', { lines: [] }, [0, 6000, 6000]],
  ])('%s', (_, over, [subtotal, total, codAmount]) => {
    expect(totals(order(over))).toEqual({ subtotal, total, codAmount });
  });
});

describe('the next action', () => {
  const due = { dueAt: NOON };
  test.each<[string, OrderFacts, string, string]>([
    ['details missing', order({ buyer: nobody, ...due }), 'ask_details', 'seller'],
    ['buyer was asked', order({ yes: null, awaitingBuyerSince: NOON, ...due }), 'answer_awaited', 'buyer'],
    ['no yes', order({ yes: null, ...due }), 'ask_yes', 'seller'],
    ['yes given', order(due), 'confirm', 'seller'],
    [
      'payment claimed',
      order({ payment: { method: 'prepaid', status: 'claimed', advancePaid: 0 } }),
      'check_payment',
      'seller',
    ],
    ['confirmed', orderIn('confirmed', due), 'pack', 'packer'],
    ['on hold', orderIn('confirmed', { hold: { reason: 'x' } }), 'release_hold', 'seller'],
    ['packed', orderIn('packed', due), 'hand_over', 'packer'],
    ['in delivery', orderIn('in_delivery', due), 'await_courier', 'courier'],
    ['delivered', orderIn('delivered', due), 'settle_cod', 'seller'],
    ['on its way back', orderIn('return', due), 'await_return', 'courier'],
    ['back', orderIn('return', { returnState: 'received', ...due }), 'inspect_return', 'packer'],
    ['return closed', orderIn('return', { returnState: 'closed', ...due }), 'nothing', 'nobody'],
    ['cancelled', orderIn('cancelled'), 'nothing', 'nobody'],
    [
      'cancelled with money',
      orderIn('cancelled', { payment: { method: 'cod', status: 'part_paid', advancePaid: 6000 } }),
      'refund',
      'seller',
    ],
  ])('%s', (_, facts, actionKey, by) => {
    expect(nextAction(facts, NOON)).toMatchObject({ actionKey, by });
  });

  test('is late after its due time, not at it', () => {
    const confirmed = orderIn('confirmed', { dueAt: NOON });
    expect(nextAction(confirmed, NOON).late).toBe(false);
    expect(nextAction(confirmed, NOON + 1)).toMatchObject({ late: true, dueAt: NOON });
  });

  test('while the buyer owes an answer nobody is late', () => {
    const waiting = order({ awaitingBuyerSince: NOON, dueAt: NOON });
    expect(nextAction(waiting, NOON + 90 * HOUR)).toMatchObject({ late: false, waitingFor: 'buyer', dueAt: null });
  });
});

describe('the confirm deadline', () => {
  test('counts from the last missing detail', () => {
    expect(dueAtOf(order({ placedAt: NOON - 9 * HOUR, completeSince: NOON }), full)).toBe(NOON + 24 * HOUR);
  });
  test('counts from the order while the shop has not asked for what is missing', () => {
    expect(dueAtOf(order({ buyer: nobody, completeSince: null }), full)).toBe(NOON + 24 * HOUR);
  });
  test('stands still while the buyer owes an answer', () => {
    expect(dueAtOf(order({ awaitingBuyerSince: NOON }), full)).toBeNull();
  });
});

test('inspection is due from the receipt of the parcel', () => {
  expect(dueAtOf(orderIn('return'), full)).toBeNull();
  expect(dueAtOf(orderIn('return', { returnState: 'received' }), full)).toBe(NOON + 8 * HOUR);
});
