import type { Actor } from '../../../src/domain/actor.js';
import { contentKey } from '../../../src/domain/order/content.js';
import type { OrderFacts, OrderLine } from '../../../src/domain/order/facts.js';
import type { Deadlines, OrderProfile } from '../../../src/domain/order/profile.js';
import type { OrderStatus } from '../../../src/domain/order/status.js';
import type { Duration } from '../../../src/domain/working-time.js';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const NOON = Date.parse('2026-03-23T12:00:00+06:00');

export const admin: Actor = { kind: 'person', id: 'owner', role: 'admin' };
export const agent: Actor = { kind: 'person', id: 'agent', role: 'agent' };
export const packer: Actor = { kind: 'person', id: 'packer', role: 'packer' };
export const buyer: Actor = { kind: 'buyer', id: 'buyer' };
export const courier: Actor = { kind: 'courier', id: 'event-1' };
export const timer: Actor = { kind: 'system', id: 'timer' };

const deadlines: Deadlines = {
  confirm: { hours: 24 },
  pack: { hours: 10 },
  handOver: { hours: 20 },
  deliver: { days: 5 },
  settle: { days: 7 },
  inspect: { hours: 8 },
  refund: { hours: 1 },
};
/** Counts by the clock, so that the tests read easily; the calendar has its own tests. */
const addTime = (at: number, duration: Duration) =>
  'hours' in duration ? at + duration.hours * HOUR : 'days' in duration ? at + duration.days * DAY : at;

export const full: OrderProfile = {
  name: 'full',
  checks: { unknown: ['reconfirm'], low: [], medium: ['reconfirm', 'phone_call'], high: ['phone_call', 'advance_fee'] },
  deadlines,
  addTime,
};
export const simple: OrderProfile = { ...full, name: 'simple' };

export const line = (over: Partial<OrderLine> = {}): OrderLine => ({
  id: 'line-1',
  variantId: 'red-xl',
  text: 'Red kurti XL',
  quantity: 2,
  unitPrice: 72500,
  verifiedQuantity: 2,
  ...over,
});

/** An order at which nothing is wrong in any status; each test spoils one thing. The yes fits the content. */
export function order(over: Partial<OrderFacts> = {}): OrderFacts {
  const sound: OrderFacts = {
    id: 'order-1',
    status: 'new',
    statusSince: NOON,
    placedAt: NOON,
    dueAt: null,
    lines: [line()],
    reservable: { 'red-xl': 2 },
    buyer: { id: 'buyer', name: 'Rahima', phone: '01799887766' },
    source: { channel: 'messenger' },
    address: { text: 'House 12, Road 5', area: 'Mirpur', district: 'Dhaka' },
    payment: { method: 'cod', status: 'unpaid', advancePaid: 0 },
    discount: 0,
    deliveryFee: 6000,
    yes: null,
    awaitingBuyerSince: null,
    completeSince: NOON,
    codRisk: 'unknown',
    checks: [],
    hold: null,
    openDuplicates: [],
    parcel: { courier: 'manual', service: 'standard', trackingId: 'TRK-1' },
    shipmentStatus: null,
    promisedDays: 3,
    returnState: null,
    ...over,
  };
  if ('yes' in over) return sound;
  return { ...sound, yes: { contentKey: contentKey(sound), how: 'chat', by: 'buyer:buyer', at: NOON } };
}

/** The sound order as it would be on reaching a status. */
export function orderIn(status: OrderStatus, over: Partial<OrderFacts> = {}): OrderFacts {
  const payment = { method: 'cod', advancePaid: 0 } as const;
  const byStatus: Partial<Record<OrderStatus, Partial<OrderFacts>>> = {
    in_delivery: { payment: { ...payment, status: 'cod_due' } },
    delivered: { payment: { ...payment, status: 'collected' } },
    return: { returnState: 'in_transit' },
  };
  return order({ status, ...byStatus[status], ...over });
}
