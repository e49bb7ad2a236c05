import { median } from './median.js';

const MINUTE = 60_000;

/** A campaign's switch and window; an open end lasts until it is switched off. */
export interface CampaignFacts {
  enabled: boolean;
  startsAt: number;
  endsAt: number | null;
}

/** Active: its window runs and it is switched on. A pause of its automation does not end its window. */
export const isCampaignActive = (campaign: CampaignFacts, now: number): boolean =>
  campaign.enabled && campaign.startsAt <= now && (campaign.endsAt === null || now < campaign.endsAt);

/** Median first answer over at least `minSample` items answered in the period, above `aboveMinutes`. */
export interface ResponseTimeRule {
  enabled: boolean;
  aboveMinutes: number;
  minSample: number;
  periodMinutes: number;
}

/** One answered item of the campaign. */
export interface AnsweredItem {
  id: string;
  receivedAt: number;
  answeredAt: number;
}

/** What the rule did before on this campaign. */
export interface RuleState {
  /** Its pause stands. */
  paused: boolean;
  /** When a person undid its last pause: what was answered before is no evidence any more. */
  undoneAt: number | null;
}

/** Kept with the pause, so that anybody can recount it. Times in milliseconds. */
export interface RuleEvidence {
  count: number;
  median: number;
  threshold: number;
  from: number;
  to: number;
  itemIds: string[];
}

/** Pauses once, with evidence, or does nothing. */
export function decideResponseTimeRule(
  rule: ResponseTimeRule,
  items: readonly AnsweredItem[],
  state: RuleState,
  now: number,
): { pause: RuleEvidence } | null {
  if (!rule.enabled || state.paused) return null;
  const from = Math.max(now - rule.periodMinutes * MINUTE, state.undoneAt ?? 0);
  const counted = items.filter(({ answeredAt }) => answeredAt > from && answeredAt <= now);
  if (counted.length < rule.minSample) return null;
  const middle = median(counted.map(({ receivedAt, answeredAt }) => answeredAt - receivedAt));
  const threshold = rule.aboveMinutes * MINUTE;
  if (middle === null || middle <= threshold) return null;
  return {
    pause: { count: counted.length, median: middle, threshold, from, to: now, itemIds: counted.map(({ id }) => id) },
  };
}
