import { describe, expect, test } from '@jest/globals';
import type { Actor } from '../../../src/domain/actor.js';
import { decideCreation } from '../../../src/domain/order/create.js';
import { decideTransition } from '../../../src/domain/order/decide.js';
import type { TransitionCommand } from '../../../src/domain/order/entry.js';
import type { OrderFacts } from '../../../src/domain/order/facts.js';
import type { OrderStatus } from '../../../src/domain/order/status.js';
import {
  admin,
  agent,
  buyer,
  courier,
  full,
  line,
  NOON,
  order,
  orderIn,
  packer,
  simple,
  timer,
} from './order-facts.js';

const codes = (facts: OrderFacts, command: TransitionCommand, profile = full) => {
  const decision = decideTransition(facts, command, profile, NOON);
  return 'refused' in decision ? decision.refused.map(({ code }) => code) : [];
};
const address = { text: 'House 12', area: 'Mirpur', district: 'Dhaka' };

describe('New needs a line, a buyer and a source', () => {
  test.each<[Partial<OrderFacts>, string[]]>([
    [{}, []],
    [{ lines: [line({ variantId: null, text: 'the red one' })] }, []],
    [{ lines: [] }, ['no_lines']],
    [{ buyer: null, source: null }, ['no_buyer', 'no_source']],
  ])('%j: %j', (over, expected) => {
    const decision = decideCreation(order(over), full);
    expect('refused' in decision ? decision.refused.map(({ code }) => code) : []).toEqual(expected);
  });
});

describe('Confirmed needs', () => {
  test.each<[string, Partial<OrderFacts>, string[]]>([
    ['a line', { lines: [] }, ['no_lines']],
    ['known variants', { lines: [line({ variantId: null })] }, ['line_unresolved']],
    ['stock', { reservable: { 'red-xl': 1 } }, ['not_enough_stock']],
    ['stock for two lines of one variant together', { lines: [line(), line({ id: 'line-2' })] }, ['not_enough_stock']],
    ['a valid phone', { buyer: { id: 'buyer', name: 'Rahima', phone: '0255012345' } }, ['phone_missing']],
    ['a written address', { address: { ...address, text: ' ' } }, ['address_missing']],
    ['a district', { address: { ...address, district: null } }, ['district_missing']],
    ['a delivery fee', { deliveryFee: null }, ['delivery_fee_missing']],
    ['a yes', { yes: null }, ['yes_missing']],
    ['a paid prepaid order', { payment: { method: 'prepaid', status: 'claimed', advancePaid: 0 } }, ['prepaid_unpaid']],
    ['no open duplicate', { openDuplicates: ['M-7'] }, ['open_duplicate']],
    ['not the name', { buyer: { id: 'buyer', name: null, phone: '01799887766' } }, []],
  ])('%s', (_, over, expected) => {
    expect(codes(order(over), { to: 'confirmed', actor: agent })).toEqual(expected);
  });

  test('every reason at once, not one after the other', () => {
    const bare = order({ address: { text: null, area: null, district: null }, deliveryFee: null, yes: null });
    expect(codes(bare, { to: 'confirmed', actor: agent })).toEqual([
      'address_missing',
      'district_missing',
      'delivery_fee_missing',
      'yes_missing',
    ]);
  });
});

describe('a yes holds for the very content it was said to', () => {
  const sound = order();
  test.each<[string, Partial<OrderFacts>]>([
    ['quantity', { lines: [line({ quantity: 3 })], reservable: { 'red-xl': 9 } }],
    ['variant', { lines: [line({ variantId: 'red-l' })], reservable: { 'red-l': 9 } }],
    ['address', { address: { ...sound.address, text: 'House 13, Road 5' } }],
    ['amount', { discount: 5000 }],
    ['delivery fee', { deliveryFee: 12000 }],
  ])('another %s makes it outdated', (_, over) => {
    expect(codes({ ...sound, ...over }, { to: 'confirmed', actor: agent })).toEqual(['yes_outdated']);
  });

  test('the same content written otherwise does not', () => {
    const address = { ...sound.address, text: ' House 12,  road 5' };
    const lines = [line({ id: 'a', quantity: 1 }), line({ id: 'b', quantity: 1 })];
    expect(codes({ ...sound, address, lines }, { to: 'confirmed', actor: agent })).toEqual([]);
  });
});

describe('Packed needs', () => {
  test.each<[string, Partial<OrderFacts>, string[]]>([
    [
      'the yes to still hold',
      { yes: { contentKey: 'old', how: 'chat', by: 'b', at: 0 } },
      ['yes_outdated', 'check_missing'],
    ],
    ['every unit verified', { lines: [line({ verifiedQuantity: 1 })] }, ['units_unverified']],
    ['no unit too many', { lines: [line({ verifiedQuantity: 3 })] }, ['units_unverified']],
    ['no hold', { hold: { reason: 'call first' } }, ['on_hold']],
    ['the checks of its tier', { codRisk: 'high' }, ['check_missing', 'check_missing']],
    [
      'checks that passed',
      { codRisk: 'medium', checks: [{ check: 'phone_call', outcome: 'failed' }] },
      ['check_missing'],
    ],
    ['recorded checks', { codRisk: 'medium', checks: [{ check: 'phone_call', outcome: 'passed' }] }, []],
    [
      'an advance that covers the fee',
      {
        codRisk: 'high',
        checks: [{ check: 'phone_call', outcome: 'passed' }],
        payment: { method: 'cod', status: 'part_paid', advancePaid: 6000 },
      },
      [],
    ],
    [
      'no COD checks when nothing is to be collected',
      { codRisk: 'high', payment: { method: 'prepaid', status: 'paid', advancePaid: 151000 } },
      [],
    ],
  ])('%s', (_, over, expected) => {
    expect(codes(orderIn('confirmed', over), { to: 'packed', actor: packer })).toEqual(expected);
  });
});

describe('force-pack and override need a right and a reason', () => {
  const unscanned = orderIn('confirmed', { lines: [line({ verifiedQuantity: 0 })], codRisk: 'medium' });
  const force = (actor: Actor, why?: string): TransitionCommand => ({
    to: 'packed',
    actor,
    override: true,
    ...(why === undefined ? {} : { reason: why }),
  });

  test('a packer may not', () => {
    expect(codes(unscanned, force(packer, 'scanner broken'))).toEqual([
      'check_missing',
      'override_not_allowed',
      'units_unverified',
      'override_not_allowed',
    ]);
  });

  test('an admin may, with a reason, and the history says so', () => {
    expect(codes(unscanned, force(admin))).toEqual(['reason_required']);
    const decision = decideTransition(unscanned, force(admin, 'scanner broken'), full, NOON);
    expect(decision).toMatchObject({
      plan: {
        reason: 'scanner broken',
        notes: [
          { code: 'overridden', params: { what: 'check_missing', check: 'phone_call' } },
          { code: 'overridden', params: { what: 'units_unverified', verified: 0, quantity: 2 } },
        ],
      },
    });
  });

  test('nothing else can be overridden', () => {
    const held = orderIn('confirmed', { hold: { reason: 'call first' } });
    expect(codes(held, force(admin, 'hurry'))).toEqual(['on_hold']);
  });
});

describe('In Delivery needs', () => {
  test.each<[string, Partial<OrderFacts>, Partial<TransitionCommand>, string[]]>([
    ['courier and tracking id', { parcel: null }, {}, ['courier_missing', 'tracking_id_missing']],
    [
      'more than spaces',
      { parcel: null },
      { courier: ' ', trackingId: ' ' },
      ['courier_missing', 'tracking_id_missing'],
    ],
    ['nothing typed when booked', {}, {}, []],
    ['a hand-typed id', { parcel: null }, { courier: 'manual', trackingId: 'X1' }, []],
    ['money', { payment: { method: 'prepaid', status: 'refunded', advancePaid: 1 } }, {}, ['payment_refunded']],
    ['no hold', { hold: { reason: 'call first' } }, {}, ['on_hold']],
    ['the yes to still hold', { yes: { contentKey: 'old', how: 'chat', by: 'b', at: 0 } }, {}, ['yes_outdated']],
  ])('%s', (_, over, command, expected) => {
    expect(codes(orderIn('packed', over), { to: 'in_delivery', actor: packer, ...command })).toEqual(expected);
  });
});

describe('who may move, and who has to say why', () => {
  test.each<[OrderStatus, OrderStatus, string, Actor, string | undefined, string[]]>([
    ['new', 'confirmed', 'packer', packer, undefined, ['actor_not_allowed']],
    ['new', 'confirmed', 'buyer', buyer, undefined, ['actor_not_allowed']],
    ['new', 'confirmed', 'timer', timer, undefined, ['actor_not_allowed']],
    ['new', 'cancelled', 'buyer', buyer, 'changed my mind', []],
    ['packed', 'cancelled', 'agent', agent, undefined, ['reason_required']],
    ['packed', 'cancelled', 'packer', packer, 'x', ['actor_not_allowed']],
    ['in_delivery', 'delivered', 'courier', courier, undefined, []],
    ['in_delivery', 'delivered', 'agent', agent, undefined, ['reason_required']],
    ['in_delivery', 'delivered', 'agent', agent, 'buyer told me', []],
    ['in_delivery', 'delivered', 'buyer', buyer, 'got it', ['actor_not_allowed']],
    ['in_delivery', 'return', 'courier', courier, undefined, ['reason_required']],
    ['in_delivery', 'return', 'courier', courier, 'refused at door', []],
    ['delivered', 'in_delivery', 'courier', courier, 'courier took it back', []],
    ['packed', 'confirmed', 'packer', packer, undefined, ['reason_required']],
    ['packed', 'confirmed', 'packer', packer, 'wrong colour inside', []],
  ])('%s → %s by %s %#', (from, to, _, actor, why, expected) => {
    const command = why === undefined ? { to, actor } : { to, actor, reason: why };
    expect(codes(orderIn(from), command)).toEqual(expected);
  });
});

test('a part kept and a part returned stays Delivered', () => {
  const partly = orderIn('delivered', { shipmentStatus: 'partially_delivered' });
  expect(codes(partly, { to: 'return', actor: agent, reason: 'one shirt back' })).toEqual(['part_was_kept']);
});

test('a delivery whose cash was settled cannot be corrected away', () => {
  const settled = orderIn('delivered', { payment: { method: 'cod', status: 'settled', advancePaid: 0 } });
  expect(codes(settled, { to: 'in_delivery', actor: agent, reason: 'mistake' })).toEqual(['cod_already_settled']);
});

describe('the simple profile', () => {
  test("takes the seller's word for the yes and skips the scan", () => {
    const bare = order({ yes: null, lines: [line({ verifiedQuantity: 0 })] });
    expect(codes(bare, { to: 'confirmed', actor: agent }, simple)).toEqual([]);
    expect(codes({ ...bare, status: 'confirmed' }, { to: 'packed', actor: packer }, simple)).toEqual([]);
  });

  test('and says so in the history', () => {
    const confirm = decideTransition(order({ yes: null }), { to: 'confirmed', actor: agent }, simple, NOON);
    expect(confirm).toMatchObject({
      plan: {
        notes: [{ code: 'yes_by_sellers_word' }],
        patch: { yes: { how: 'sellers_word', by: 'person:agent', at: NOON } },
      },
    });
    const pack = decideTransition(orderIn('confirmed'), { to: 'packed', actor: packer }, simple, NOON);
    expect(pack).toMatchObject({ plan: { notes: [{ code: 'units_not_scanned' }] } });
  });

  test('still wants stock, phone, address and a call for a risky order', () => {
    expect(codes(order({ reservable: {} }), { to: 'confirmed', actor: agent }, simple)).toEqual(['not_enough_stock']);
    const risky = orderIn('confirmed', { codRisk: 'medium', yes: null });
    expect(codes(risky, { to: 'packed', actor: packer }, simple)).toEqual(['check_missing']);
  });
});
