import type { Deps, Scope } from '../../deps.js';
import { type Campaign, campaignById } from '../../store/campaigns.js';
import { insert } from '../../store/rows.js';
import { onFreshFacts } from '../retry.js';
import { audited } from '../shop/audit.js';
import { bindPosts, requireOwner, requireWindow } from './check.js';
import { ruleRow } from './rules.js';

/** Times in epoch ms; a side left null is not limited. */
export interface CampaignInput {
  name: string;
  enabled: boolean;
  startsAt: number | null;
  endsAt: number | null;
  ownerId: string | null;
  postIds: string[];
}

/** Makes a campaign with the rule the shop's settings start one with. */
export async function createCampaign(deps: Deps, scope: Scope, input: CampaignInput): Promise<Campaign> {
  const { store } = deps;
  const { shopId } = scope;
  const { postIds, ...given } = input;
  requireWindow(input.startsAt, input.endsAt);
  await requireOwner(deps, scope, input.ownerId);
  const { firstAnswerMedian } = (await deps.settingsOf(shopId))['campaign-rules'];
  const id = deps.newId();
  const row = { id, shopId, version: 1, ...given, pausedAt: null, pausedBy: null, createdAt: deps.clock() };
  await onFreshFacts(async () =>
    store.commit([
      insert(store, 'campaigns', row),
      insert(store, 'campaignRules', ruleRow(deps, shopId, id, firstAnswerMedian)),
      ...(await bindPosts(deps, scope, id, postIds)),
      audited(deps, scope, 'campaign.create', id, input),
    ]),
  );
  return (await campaignById(store, shopId, id)) as Campaign;
}
