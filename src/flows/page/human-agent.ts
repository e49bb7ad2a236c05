import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { findOne, update } from '../../store/rows.js';
import { audited } from '../shop/audit.js';

/** An admin says whether Facebook granted the app Human Agent for this Page: no call tells of a feature. */
export async function sayHumanAgent(deps: Deps, scope: Scope, pageId: string, granted: boolean): Promise<void> {
  const { store } = deps;
  const where = { shopId: scope.shopId, id: pageId };
  if (!(await findOne(store, 'pages', where))) throw new DomainError('not_found', [reason('not_found')]);
  await store.commit([
    update(store, 'pages', where, { humanAgent: granted }),
    audited(deps, scope, 'page.human_agent', pageId, { granted }),
  ]);
}
