import { addressKey, isWritten } from '../address.js';
import { isPhone } from '../phone.js';
import type { OrderFacts, Yes } from './facts.js';
import { totals } from './totals.js';

/**
 * What a yes is bound to, as one comparable text: items, variants, quantities, address and amount. Order of lines and
 * spacing do not matter. Money paid in between does not change the deal, so the amount is the total.
 */
export function contentKey(order: OrderFacts): string {
  const quantities = new Map<string, number>();
  for (const line of order.lines) {
    const item = line.variantId ?? `?${line.text.trim().toLowerCase()}`;
    quantities.set(item, (quantities.get(item) ?? 0) + line.quantity);
  }
  const items = [...quantities].sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([items, addressKey(order.address), totals(order).total]);
}

/** A yes was given, and to this very content. */
export const yesHolds = (order: OrderFacts): boolean => order.yes?.contentKey === contentKey(order);

/** A yes to the order as it stands now. */
export const yesTo = (order: OrderFacts, how: Yes['how'], by: string, at: number): Yes => ({
  contentKey: contentKey(order),
  how,
  by,
  at,
});

/** Details a buyer may still have to give, in the order they are asked for. */
export const ORDER_DETAILS = ['items', 'variant', 'name', 'phone', 'address', 'district'] as const;
export type OrderDetail = (typeof ORDER_DETAILS)[number];

export function missingDetails(order: Pick<OrderFacts, 'lines' | 'buyer' | 'address'>): OrderDetail[] {
  const { buyer, address, lines } = order;
  const known = {
    items: lines.length > 0,
    variant: lines.every((line) => line.variantId !== null),
    name: isWritten(buyer?.name ?? null),
    phone: isPhone(buyer?.phone ?? null),
    address: isWritten(address.text),
    district: isWritten(address.district),
  } satisfies Record<OrderDetail, boolean>;
  return ORDER_DETAILS.filter((detail) => !known[detail]);
}
