import { createHash } from 'node:crypto';
import type { Row } from '../../store/schema.js';

/** A number for an order as far as a text may tell of it: two orders that differ in nothing else have the same. */
export function orderStands(order: Row<'orders'>, lines: readonly Row<'orderLines'>[]): number {
  const told = [
    order.number,
    order.status,
    order.statusAt,
    order.discount,
    order.deliveryFee,
    order.paymentMethod,
    order.paymentStatus,
    order.advancePaid,
    order.zoneId,
    order.phone,
    order.courier,
    order.service,
    order.trackingId,
    order.shipmentStatus,
    lines
      .map(({ variantId, text, quantity, unitPrice }) => JSON.stringify([variantId, text, quantity, unitPrice]))
      .sort(),
  ];
  return createHash('sha256').update(JSON.stringify(told)).digest().readUInt32BE();
}
