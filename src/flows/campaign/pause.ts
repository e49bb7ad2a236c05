import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import type { Campaign } from '../../store/campaigns.js';
import { onFreshFacts } from '../retry.js';
import { audited } from '../shop/audit.js';
import { changedCampaign, theCampaign } from './find.js';
import { undoWrites } from './undo.js';

/** Stops everything automatic on a campaign's posts; already paused stays as it is. */
export async function pauseCampaign(deps: Deps, scope: Scope, id: string): Promise<Campaign> {
  await onFreshFacts(async () => {
    const campaign = await theCampaign(deps, scope, id);
    if (campaign.pausedAt !== null) return;
    await deps.store.commit([
      changedCampaign(deps, campaign, { pausedAt: deps.clock(), pausedBy: actorKey(scope.actor) }),
      audited(deps, scope, 'campaign.pause', id),
    ]);
  });
  return theCampaign(deps, scope, id);
}

/** Lets a campaign run again, switched on; what a rule paused is undone with it, or the same evidence would pause at once. */
export async function resumeCampaign(deps: Deps, scope: Scope, id: string): Promise<Campaign> {
  await onFreshFacts(async () => {
    const campaign = await theCampaign(deps, scope, id);
    if (campaign.pausedAt === null && campaign.enabled) return;
    const { breach } = campaign;
    const byRule = breach !== null && breach.undoneAt === null && campaign.pausedBy === `rule:${breach.ruleId}`;
    await deps.store.commit([
      changedCampaign(deps, campaign, { enabled: true, pausedAt: null, pausedBy: null }),
      ...(byRule ? undoWrites(deps, scope, breach) : []),
      audited(deps, scope, 'campaign.resume', id),
    ]);
  });
  return theCampaign(deps, scope, id);
}
