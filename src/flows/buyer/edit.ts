import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { findOne, update } from '../../store/rows.js';
import { exactly, type Write } from '../../store/store.js';
import { audited } from '../shop/audit.js';

export interface BuyerPatch {
  name?: string | null | undefined;
  /** 11 digits, as `normalisePhone` gives them. */
  phone?: string | null | undefined;
  note?: string | null | undefined;
}

/** Corrects what is known of a buyer; orders already taken keep the name and phone they were given. */
export async function editBuyer(deps: Deps, scope: Scope, id: string, patch: BuyerPatch): Promise<void> {
  const { store } = deps;
  const { shopId } = scope;
  if (!(await findOne(store, 'buyers', { shopId, id }))) throw new DomainError('not_found', [reason('not_found')]);
  const set = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  if (Object.keys(set).length === 0) return;
  const writes: Write[] = [exactly(1, update(store, 'buyers', { shopId, id }, set))];
  // Which fields, not their values: the log outlives an erasure.
  await store.commit([...writes, audited(deps, scope, 'buyer.edit', id, { fields: Object.keys(set) })]);
}
