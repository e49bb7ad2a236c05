import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import type { Campaign } from '../../store/campaigns.js';
import { onFreshFacts } from '../retry.js';
import { audited } from '../shop/audit.js';
import { bindPosts, requireOwner, requireWindow } from './check.js';
import type { CampaignInput } from './create.js';
import { changedCampaign, theCampaign } from './find.js';

/** What is left out stays; `version`: what the editor saw, another one is a conflict. */
export type CampaignPatch = { [K in keyof CampaignInput]?: CampaignInput[K] | undefined } & {
  version?: number | undefined;
};

/** Changes a campaign's name, window, owner, switch or posts. @throws DomainError not_found, conflict, invalid */
export async function editCampaign(deps: Deps, scope: Scope, id: string, patch: CampaignPatch): Promise<Campaign> {
  const { version, postIds, ...given } = patch;
  await onFreshFacts(async () => {
    const campaign = await theCampaign(deps, scope, id);
    if (version !== undefined && version !== campaign.version)
      throw new DomainError('conflict', [reason('changed_meanwhile')]);
    const { name, enabled, startsAt, endsAt, ownerId } = campaign;
    const set = { name, enabled, startsAt, endsAt, ownerId };
    for (const [key, value] of Object.entries(given)) if (value !== undefined) Object.assign(set, { [key]: value });
    requireWindow(set.startsAt, set.endsAt);
    await requireOwner(deps, scope, set.ownerId);
    await deps.store.commit([
      changedCampaign(deps, campaign, set),
      ...(postIds === undefined ? [] : await bindPosts(deps, scope, id, postIds)),
      audited(deps, scope, 'campaign.edit', id, patch),
    ]);
  });
  return theCampaign(deps, scope, id);
}
