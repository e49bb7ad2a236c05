import { isBeforeHandOver, type OrderStatus } from './status.js';

/** What is compared of two orders. */
export interface DuplicateFacts {
  number: string;
  status: OrderStatus;
  placedAt: number;
  buyerId: string | null;
  phone: string | null;
  variantIds: readonly string[];
  /** Numbers of orders a person said are no duplicates of this one. */
  dismissed: readonly string[];
}

const WITHIN_MS = 48 * 3_600_000;

/** Numbers of orders that look like the same wish told twice: same buyer or phone, a variant in common, within 48 h. */
export const openDuplicates = (order: DuplicateFacts, others: readonly DuplicateFacts[]): string[] =>
  others.filter((other) => isDuplicate(order, other)).map(({ number }) => number);

function isDuplicate(order: DuplicateFacts, other: DuplicateFacts): boolean {
  if (other.number === order.number || !isBeforeHandOver(other.status)) return false;
  if (order.dismissed.includes(other.number) || other.dismissed.includes(order.number)) return false;
  const samePerson =
    (order.buyerId !== null && order.buyerId === other.buyerId) ||
    (order.phone !== null && order.phone === other.phone);
  const near = Math.abs(order.placedAt - other.placedAt) <= WITHIN_MS;
  return samePerson && near && order.variantIds.some((id) => other.variantIds.includes(id));
}
