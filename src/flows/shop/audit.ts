import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { insert } from '../../store/rows.js';
import type { Statement } from '../../store/store.js';

/** The line of the action log that goes into a flow's own commit: who did what to which thing. */
export function audited(deps: Deps, scope: Scope, action: string, subject: string, details?: unknown): Statement {
  return insert(deps.store, 'auditLog', {
    id: deps.newId(),
    shopId: scope.shopId,
    at: deps.clock(),
    actor: actorKey(scope.actor),
    action,
    subject,
    details: details ?? null,
  });
}
