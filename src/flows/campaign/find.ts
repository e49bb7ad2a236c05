import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { type Campaign, campaignById } from '../../store/campaigns.js';
import { update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';

/** @throws DomainError not_found */
export async function theCampaign(deps: Deps, scope: Scope, id: string): Promise<Campaign> {
  const campaign = await campaignById(deps.store, scope.shopId, id);
  if (!campaign) throw new DomainError('not_found', [reason('not_found')]);
  return campaign;
}

/** A change of the campaign's own row, for whoever still sees the version that was read. */
export function changedCampaign(
  deps: Deps,
  { shopId, id, version }: Row<'campaigns'>,
  set: Partial<Row<'campaigns'>>,
): Write {
  return exactly(1, update(deps.store, 'campaigns', { shopId, id, version }, { ...set, version: version + 1 }));
}
