import type { Deps } from '../../deps.js';
import { type Claim, type CurrentFacts, claimKey } from '../../domain/claims.js';
import { linesOf } from '../../store/orders.js';
import { find } from '../../store/rows.js';
import { orderStands } from '../fact-check/order-stands.js';

/** The values the claimed facts have now. */
export async function currentFacts(deps: Deps, shopId: string, claims: readonly Claim[]): Promise<CurrentFacts> {
  const ids = (kinds: Claim['kind'][]): string[] => [
    ...new Set(claims.filter(({ kind }) => kinds.includes(kind)).map(({ subjectId }) => subjectId)),
  ];
  const [variantIds, zoneIds, policyKeys] = [ids(['price', 'stock']), ids(['fee', 'days']), ids(['policy'])];
  const orderIds = ids(['order']);
  const [variants, zones, policies, orders, lines] = await Promise.all([
    variantIds.length === 0 ? [] : find(deps.store, 'variants', { shopId, id: variantIds }),
    zoneIds.length === 0 ? [] : find(deps.store, 'zones', { shopId, id: zoneIds }),
    policyKeys.length === 0 ? [] : find(deps.store, 'policies', { shopId, key: policyKeys }),
    orderIds.length === 0 ? [] : find(deps.store, 'orders', { shopId, id: orderIds }),
    orderIds.length === 0 ? [] : linesOf(deps.store, shopId, orderIds),
  ]);
  const facts: Record<string, number> = {};
  const know = (kind: Claim['kind'], subjectId: string, value: number): void => {
    facts[claimKey({ kind, subjectId })] = value;
  };
  for (const { id, price, onHand, reserved, active } of variants) {
    know('price', id, price);
    know('stock', id, active ? onHand - reserved : 0);
  }
  for (const { id, fee, daysMax } of zones) {
    know('fee', id, fee);
    know('days', id, daysMax);
  }
  for (const { key, version } of policies) know('policy', key, version);
  for (const order of orders) {
    const own = lines.filter(({ orderId }) => orderId === order.id);
    know('order', order.id, orderStands(order, own));
  }
  return facts;
}
