import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { onFreshFacts } from '../retry.js';
import { audited } from '../shop/audit.js';
import { BREACH_ALERT } from './evaluate.js';
import { changedCampaign, theCampaign } from './find.js';

/** Takes back what a rule did: the campaign runs again, and the evidence so far counts no more. @throws DomainError not_found, conflict */
export async function undoBreach(
  deps: Deps,
  scope: Scope,
  target: { campaignId: string; breachId: string },
): Promise<void> {
  await onFreshFacts(async () => {
    const campaign = await theCampaign(deps, scope, target.campaignId);
    const where = { shopId: scope.shopId, campaignId: campaign.id, id: target.breachId };
    const breach = await findOne(deps.store, 'breaches', where);
    if (!breach) throw new DomainError('not_found', [reason('not_found')]);
    if (breach.undoneAt !== null) throw new DomainError('conflict', [reason('breach_undone')]);
    // A person's own pause is not the rule's to take back.
    const ours = campaign.pausedBy === `rule:${breach.ruleId}`;
    await deps.store.commit([
      changedCampaign(deps, campaign, ours ? { pausedAt: null, pausedBy: null } : {}),
      ...undoWrites(deps, scope, breach),
      audited(deps, scope, 'campaign.undo', campaign.id, { breachId: breach.id }),
    ]);
  });
}

/** The breach marked undone by whom, its evidence spent, its alert closed. */
export function undoWrites(deps: Deps, scope: Scope, { shopId, id, ruleId, campaignId }: Row<'breaches'>): Write[] {
  const { store } = deps;
  const at = deps.clock();
  const undone = { undoneAt: at, undoneBy: actorKey(scope.actor) };
  return [
    exactly(1, update(store, 'breaches', { shopId, id, undoneAt: null }, undone)),
    update(store, 'campaignRules', { shopId, id: ruleId }, { since: at }),
    update(store, 'alerts', { shopId, kind: BREACH_ALERT, subject: campaignId, closedAt: null }, { closedAt: at }),
  ];
}
