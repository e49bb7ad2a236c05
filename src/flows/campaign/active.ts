import type { Deps } from '../../deps.js';
import { isCampaignActive } from '../../domain/campaign.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';

/** The campaign running on a post now, paused or not; null when there is none. */
export async function activeCampaign(
  deps: Deps,
  shopId: string,
  postId: string | null,
): Promise<Row<'campaigns'> | null> {
  if (postId === null) return null;
  const bound = await findOne(deps.store, 'campaignPosts', { shopId, postId });
  const campaign = bound && (await findOne(deps.store, 'campaigns', { shopId, id: bound.campaignId }));
  return campaign && isCampaignActive(campaign, deps.clock()) ? campaign : null;
}
