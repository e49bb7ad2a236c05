import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { find, insert, remove } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';

/** More would be no help in finding anything. */
const AT_MOST = 20;

const mine = ({ shopId, actor }: Scope) => ({ shopId, userId: actor.id, list: 'orders' as const });

/** The filters of the order list that this person keeps, the oldest first. */
export async function savedFilters(deps: Deps, scope: Scope): Promise<Row<'savedFilters'>[]> {
  const rows = await find(deps.store, 'savedFilters', mine(scope));
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Keeps a filter under a name. @throws DomainError refused (there are too many) */
export async function saveFilter(deps: Deps, scope: Scope, filter: { name: string; query: string }): Promise<void> {
  const kept = await savedFilters(deps, scope);
  if (kept.length >= AT_MOST) throw new DomainError('refused', [reason('too_many_filters', { max: AT_MOST })]);
  const row = { id: deps.newId(), ...mine(scope), ...filter, createdAt: deps.clock() };
  await deps.store.commit([insert(deps.store, 'savedFilters', row)]);
}

/** Lets one go; somebody else's stays. */
export async function forgetFilter(deps: Deps, scope: Scope, id: string): Promise<void> {
  await deps.store.commit([remove(deps.store, 'savedFilters', { ...mine(scope), id })]);
}
