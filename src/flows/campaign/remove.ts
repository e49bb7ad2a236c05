import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { isUsed } from '../../store/campaigns.js';
import { remove } from '../../store/rows.js';
import { exactly } from '../../store/store.js';
import { audited } from '../shop/audit.js';
import { theCampaign } from './find.js';

/** Removes a campaign nothing has happened in; a used one stays on record. @throws DomainError not_found, refused */
export async function removeCampaign(deps: Deps, scope: Scope, id: string): Promise<void> {
  const { store } = deps;
  const { shopId } = scope;
  const { version } = await theCampaign(deps, scope, id);
  if (await isUsed(store, shopId, id)) throw new DomainError('refused', [reason('campaign_used')]);
  await store.commit([
    exactly(1, remove(store, 'campaigns', { shopId, id, version })),
    remove(store, 'campaignPosts', { shopId, campaignId: id }),
    remove(store, 'campaignRules', { shopId, campaignId: id }),
    audited(deps, scope, 'campaign.remove', id),
  ]);
}
