import { median } from './median.js';

/** A campaign's switch and window; a side left open is not limited. */
export interface CampaignFacts {
  enabled: boolean;
  startsAt: number | null;
  endsAt: number | null;
}

/** Active: its window runs and it is switched on. A pause of its automation does not end its window. */
export const isCampaignActive = (campaign: CampaignFacts, now: number): boolean =>
  campaign.enabled &&
  (campaign.startsAt === null || campaign.startsAt <= now) &&
  (campaign.endsAt === null || now < campaign.endsAt);

/**
 * Median first answer over at least `minItems` items answered in the period, above the threshold. Items answered before
 * `since` are no evidence any more: an undo sets it.
 */
export interface ResponseTimeRule {
  enabled: boolean;
  thresholdMs: number;
  minItems: number;
  periodMs: number;
  since: number;
}

/** One answered item of the campaign. */
export interface AnsweredItem {
  id: string;
  receivedAt: number;
  answeredAt: number;
}

/** Kept with the pause, so that anybody can recount it. Times in milliseconds. */
export interface RuleEvidence {
  /** The median. */
  value: number;
  threshold: number;
  items: number;
  from: number;
  to: number;
  ids: string[];
}

/** What a rule reads now: the median over its items, null of none. The same figure decides and is shown. */
export function readResponseTimeRule(
  rule: ResponseTimeRule,
  items: readonly AnsweredItem[],
  now: number,
): Omit<RuleEvidence, 'value'> & { value: number | null } {
  const from = Math.max(now - rule.periodMs, rule.since);
  const counted = items.filter(({ answeredAt }) => answeredAt > from && answeredAt <= now);
  return {
    value: median(counted.map(({ receivedAt, answeredAt }) => answeredAt - receivedAt)),
    threshold: rule.thresholdMs,
    items: counted.length,
    from,
    to: now,
    ids: counted.map(({ id }) => id),
  };
}

/** Pauses once, with evidence, or does nothing; never while the campaign's automation is paused already. */
export function decideResponseTimeRule(
  rule: ResponseTimeRule,
  items: readonly AnsweredItem[],
  alreadyPaused: boolean,
  now: number,
): { pause: RuleEvidence } | null {
  if (!rule.enabled || alreadyPaused) return null;
  const { value, ...evidence } = readResponseTimeRule(rule, items, now);
  if (value === null || evidence.items < rule.minItems || value <= rule.thresholdMs) return null;
  return { pause: { value, ...evidence } };
}
