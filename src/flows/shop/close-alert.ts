import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';

/** Puts an alert away: somebody has seen to it. Raised again, it comes back. Harmless to repeat. */
export async function closeAlert(deps: Deps, scope: Scope, id: string): Promise<Row<'alerts'>> {
  const { store } = deps;
  const where = { shopId: scope.shopId, id };
  const alert = await findOne(store, 'alerts', where);
  if (!alert) throw new DomainError('not_found', [reason('not_found')]);
  if (alert.closedAt !== null) return alert;
  const closedAt = deps.clock();
  await store.commit([update(store, 'alerts', { ...where, closedAt: null }, { closedAt })]);
  return { ...alert, closedAt };
}
