import type { Deps, Scope } from '../../deps.js';
import { update } from '../../store/rows.js';
import { exactly } from '../../store/store.js';
import { audited } from './audit.js';

/** The shop's name, and the zone its days and hours are counted in. */
export interface ShopEdit {
  name?: string | undefined;
  timeZone?: string | undefined;
}

export async function editShop(deps: Deps, scope: Scope, { name, timeZone }: ShopEdit): Promise<void> {
  const { store } = deps;
  const set = { ...(name === undefined ? {} : { name }), ...(timeZone === undefined ? {} : { timeZone }) };
  if (Object.keys(set).length === 0) return;
  await store.commit([
    exactly(1, update(store, 'shops', { id: scope.shopId }, set)),
    audited(deps, scope, 'shop.edit', scope.shopId, set),
  ]);
}
