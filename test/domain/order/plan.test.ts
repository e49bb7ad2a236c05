import { describe, expect, test } from '@jest/globals';
import { allowedTransitions } from '../../../src/domain/order/allowed.js';
import { decideTransition, type TransitionPlan } from '../../../src/domain/order/decide.js';
import type { TransitionCommand } from '../../../src/domain/order/entry.js';
import type { OrderFacts } from '../../../src/domain/order/facts.js';
import { admin, agent, courier, DAY, full, HOUR, NOON, order, orderIn, packer } from './order-facts.js';

function plan(
  facts: OrderFacts,
  command: Omit<TransitionCommand, 'actor'> & Partial<TransitionCommand>,
): TransitionPlan {
  const decision = decideTransition(facts, { actor: admin, reason: 'because', ...command }, full, NOON);
  if ('refused' in decision) throw new Error(JSON.stringify(decision.refused));
  return decision.plan;
}

describe('the money follows the goods', () => {
  test.each([
    ['packed', 'in_delivery', 'cod_due'],
    ['in_delivery', 'delivered', 'collected'],
    ['in_delivery', 'return', 'unpaid'],
    ['delivered', 'in_delivery', 'cod_due'],
    ['delivered', 'return', 'collected'],
    ['packed', 'cancelled', 'unpaid'],
  ] as const)('%s → %s: %s', (from, to, status) => {
    expect(plan(orderIn(from), { to }).patch.payment.status).toBe(status);
  });

  test('a prepaid order stays paid', () => {
    const payment = { method: 'prepaid', status: 'paid', advancePaid: 151000 } as const;
    expect(plan(orderIn('packed', { payment }), { to: 'in_delivery' }).patch.payment).toEqual(payment);
  });
});

describe('the parcel', () => {
  test('takes what was typed, trimmed, before what was booked', () => {
    const { patch } = plan(orderIn('packed'), { to: 'in_delivery', courier: ' steadfast ', trackingId: ' SF-9 ' });
    expect(patch.parcel).toEqual({ courier: 'steadfast', service: 'standard', trackingId: 'SF-9' });
  });

  test('keeps the booked one when nothing was typed', () => {
    const parcel = { courier: 'pathao', service: 'same day', trackingId: 'P-1' };
    expect(plan(orderIn('packed', { parcel }), { to: 'in_delivery' }).patch.parcel).toEqual(parcel);
  });
});

test('quantities: all delivered, none after a correction, left to the return record when partial', () => {
  expect(plan(orderIn('in_delivery'), { to: 'delivered' }).patch.delivered).toBe('all');
  expect(plan(orderIn('delivered'), { to: 'in_delivery' }).patch.delivered).toBe('none');
  const partial = orderIn('in_delivery', { shipmentStatus: 'partially_delivered' });
  expect(plan(partial, { to: 'delivered' }).patch.delivered).toBeUndefined();
});

test('a reopened parcel has to be verified again', () => {
  expect(plan(orderIn('packed'), { to: 'confirmed' }).patch.unverifyUnits).toBe(true);
});

describe('the deadline of the next step', () => {
  test.each([
    ['new', 'confirmed', NOON + 10 * HOUR],
    ['confirmed', 'packed', NOON + 20 * HOUR],
    ['packed', 'in_delivery', NOON + 3 * DAY],
    ['in_delivery', 'delivered', NOON + 7 * DAY],
    ['in_delivery', 'return', null],
    ['new', 'cancelled', null],
  ] as const)('%s → %s', (from, to, dueAt) => {
    expect(plan(orderIn(from), { to }).dueAt).toBe(dueAt);
  });

  test('falls back to the shop where no zone promised a day', () => {
    expect(plan(orderIn('packed', { promisedDays: null }), { to: 'in_delivery' }).dueAt).toBe(NOON + 5 * DAY);
  });

  test('a cancelled order with money has a refund due', () => {
    const payment = { method: 'cod', status: 'part_paid', advancePaid: 6000 } as const;
    expect(plan(order({ payment }), { to: 'cancelled' }).dueAt).toBe(NOON + HOUR);
  });
});

describe('what the order page offers', () => {
  test('every other status, with the reasons against it', () => {
    const offered = allowedTransitions(orderIn('packed', { hold: { reason: 'call first' }, parcel: null }), full);
    expect(offered.map(({ to, kind, allowed, needs }) => [to, kind, allowed, needs])).toEqual([
      ['new', 'none', false, []],
      ['confirmed', 'correction', true, ['reason']],
      ['in_delivery', 'move', false, ['courier', 'tracking_id']],
      ['delivered', 'none', false, []],
      ['return', 'none', false, []],
      ['cancelled', 'move', true, ['reason']],
    ]);
    expect(offered[2]?.reasons).toEqual([{ code: 'on_hold', params: { reason: 'call first' } }]);
    expect(offered[0]?.reasons).toEqual([{ code: 'move_not_in_flow', params: { from: 'packed', to: 'new' } }]);
  });

  test('a role that may not is told so', () => {
    const [confirmed] = allowedTransitions(order(), full, packer);
    expect(confirmed).toMatchObject({ to: 'confirmed', allowed: false, reasons: [{ code: 'actor_not_allowed' }] });
  });

  test('a courier event needs no reason to deliver, a person does', () => {
    const delivered = (actor: typeof agent) =>
      allowedTransitions(orderIn('in_delivery'), full, actor).find(({ to }) => to === 'delivered');
    expect(delivered(courier)).toMatchObject({ allowed: true, needs: [] });
    expect(delivered(agent)).toMatchObject({ allowed: true, needs: ['reason'] });
  });
});
