import type { Deps, Scope } from '../../deps.js';
import { actorCan, actorKey } from '../../domain/actor.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { findOne, update } from '../../store/rows.js';
import { onFreshFacts } from '../retry.js';
import { sentWrites } from './sent.js';

/**
 * A person looked in Facebook's inbox: what nobody knew the outcome of has arrived. The task that asked is done.
 * @throws DomainError not_found, refused, forbidden
 */
export async function itArrived(deps: Deps, { shopId, actor }: Scope, id: string): Promise<void> {
  if (!actorCan(actor, 'retry_failures')) throw new DomainError('forbidden', [reason('not_allowed')]);
  await onFreshFacts(async () => {
    const row = await findOne(deps.store, 'outbox', { shopId, id });
    if (!row) throw new DomainError('not_found', [reason('not_found')]);
    const unknown = row.state === 'ended' && row.outcome === 'failed' && row.reason?.code === 'outcome_unknown';
    if (!unknown) throw new DomainError('refused', [reason('not_unknown')]);
    const done = { status: 'done' as const, outcome: 'arrived', doneBy: actorKey(actor), doneAt: deps.clock() };
    await deps.store.commit([
      update(deps.store, 'tasks', { shopId, outboxId: id, status: 'open' }, done),
      ...(await sentWrites(deps, row, { facebookId: null, psid: null })),
    ]);
  });
}
