import type { Deps } from '../../deps.js';
import { type Claim, type CurrentFacts, claimKey } from '../../domain/claims.js';
import { find } from '../../store/rows.js';

/** The values the claimed facts have now. */
export async function currentFacts(deps: Deps, shopId: string, claims: readonly Claim[]): Promise<CurrentFacts> {
  const ids = (kinds: Claim['kind'][]): string[] => [
    ...new Set(claims.filter(({ kind }) => kinds.includes(kind)).map(({ subjectId }) => subjectId)),
  ];
  const [variantIds, zoneIds, policyKeys] = [ids(['price', 'stock']), ids(['fee', 'days']), ids(['policy'])];
  const [variants, zones, policies] = await Promise.all([
    variantIds.length === 0 ? [] : find(deps.store, 'variants', { shopId, id: variantIds }),
    zoneIds.length === 0 ? [] : find(deps.store, 'zones', { shopId, id: zoneIds }),
    policyKeys.length === 0 ? [] : find(deps.store, 'policies', { shopId, key: policyKeys }),
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
  return facts;
}
