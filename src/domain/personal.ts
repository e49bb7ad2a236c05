import type { Actor } from './actor.js';
import type { OrderStatus } from './order/status.js';
import { can } from './rights.js';

/** Orders whose parcel somebody has in hand: the label needs a name, a number and a door. */
const IN_HAND: readonly OrderStatus[] = ['confirmed', 'packed'];

/**
 * Whether somebody may read a buyer's number and address: who sells, always; who packs, of an order to be packed or
 * handed over; who only reads numbers, never. `status` null: outside of any order.
 */
export function seesBuyer(actor: Actor, status: OrderStatus | null): boolean {
  if (actor.kind !== 'person' && actor.kind !== 'token') return false;
  const packs = status !== null && IN_HAND.includes(status) && can(actor.role, 'pack_orders');
  return can(actor.role, 'see_personal_data') || packs;
}
