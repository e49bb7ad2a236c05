import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { insert } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';

export interface HistoryEntry {
  kind: string;
  from?: Row<'orders'>['status'];
  to?: Row<'orders'>['status'];
  reason?: string | null;
  causeId?: string | null;
  details?: Record<string, unknown> | null;
}

/** A line of an order's history; written with every change, never changed itself. */
export function historyLine(
  deps: Deps,
  scope: Scope,
  orderId: string,
  entry: HistoryEntry,
): { id: string; write: Write } {
  const id = deps.newId();
  const { kind, from = null, to = null, reason = null, causeId = null, details = null } = entry;
  const row = {
    id,
    shopId: scope.shopId,
    orderId,
    at: deps.clock(),
    actor: actorKey(scope.actor),
    kind,
    from,
    to,
    reason,
    causeId,
    details,
  };
  return { id, write: insert(deps.store, 'orderHistory', row) };
}
