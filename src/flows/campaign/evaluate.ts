import type { Deps } from '../../deps.js';
import {
  decideResponseTimeRule,
  isCampaignActive,
  type RuleEvidence,
  readResponseTimeRule,
} from '../../domain/campaign.js';
import { answeredItems, type WatchedRule, watchedRules } from '../../store/campaigns.js';
import { insert } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { isRace } from '../retry.js';
import { raiseAlert } from '../shop/alert.js';
import { changedCampaign } from './find.js';

/** The kind of alert a breach raises; its subject is the campaign. */
export const BREACH_ALERT = 'campaign_breach';

/** Looks at every rule that may pause something; answers how many campaigns were paused. */
export async function evaluateRules(deps: Deps): Promise<number> {
  const now = deps.clock();
  let paused = 0;
  for (const watched of await watchedRules(deps.store)) {
    if (isCampaignActive(watched.campaign, now) && (await evaluate(deps, watched, now))) paused += 1;
  }
  return paused;
}

async function itemsOf(deps: Deps, { shopId, campaignId, periodMs, since }: Row<'campaignRules'>, now: number) {
  return answeredItems(deps.store, shopId, campaignId, Math.max(now - periodMs, since), now);
}

async function evaluate(deps: Deps, { rule, campaign }: WatchedRule, now: number): Promise<boolean> {
  const decision = decideResponseTimeRule(rule, await itemsOf(deps, rule, now), campaign.pausedAt !== null, now);
  if (decision === null) return false;
  try {
    await pause(deps, { rule, campaign }, decision.pause, now);
    return true;
  } catch (error) {
    // Paused or changed by somebody else meanwhile: the next minute looks again.
    if (isRace(error)) return false;
    throw error;
  }
}

/** The pause, its evidence and the alert are one commit: never one without the others, never twice. */
async function pause(deps: Deps, { rule, campaign }: WatchedRule, evidence: RuleEvidence, at: number): Promise<void> {
  const { store } = deps;
  const { shopId, id: campaignId } = campaign;
  const params = {
    campaign: campaign.name,
    minutes: Math.round(evidence.value / 60_000),
    threshold: Math.round(evidence.threshold / 60_000),
    items: evidence.items,
  };
  await store.commit([
    changedCampaign(deps, campaign, { pausedAt: at, pausedBy: `rule:${rule.id}` }),
    insert(store, 'breaches', { id: deps.newId(), shopId, campaignId, ruleId: rule.id, evidence, at }),
    raiseAlert(deps, shopId, BREACH_ALERT, campaignId, 'breach', params, '/campaigns'),
  ]);
}

/** What a rule reads now, for people: its median (ms, null of nothing) and how many answers that is from. */
export async function readRule(
  deps: Deps,
  rule: Row<'campaignRules'>,
): Promise<{ value: number | null; items: number }> {
  const now = deps.clock();
  const { value, items } = readResponseTimeRule(rule, await itemsOf(deps, rule, now), now);
  return { value, items };
}
