import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { update } from '../../store/rows.js';
import { audited } from './audit.js';

/** Rests all automation of the shop: nothing leaves without a person's yes until it is resumed. Harmless to repeat. */
export async function pauseAutomation(deps: Deps, scope: Scope): Promise<void> {
  const { store } = deps;
  const set = { automationPausedAt: deps.clock(), automationPausedBy: actorKey(scope.actor) };
  await store.commit([
    update(store, 'shops', { id: scope.shopId, automationPausedAt: null }, set),
    audited(deps, scope, 'automation.pause', scope.shopId),
  ]);
}

/** Lets automation do again what the matrix allows. */
export async function resumeAutomation(deps: Deps, scope: Scope): Promise<void> {
  const { store } = deps;
  await store.commit([
    update(store, 'shops', { id: scope.shopId }, { automationPausedAt: null, automationPausedBy: null }),
    audited(deps, scope, 'automation.resume', scope.shopId),
  ]);
}
