import type { Deps } from '../../deps.js';
import type { Risk, Tier } from '../../domain/intent.js';
import { type SlaTargets, startClock } from '../../domain/sla.js';
import { insert, upsert } from '../../store/rows.js';
import type { Write } from '../../store/store.js';

export interface ClockFor {
  shopId: string;
  interactionId: string;
  conversationId: string;
  campaignId: string | null;
  tier: Tier;
  risk: Risk;
  receivedAt: number;
}

/** The moment an interaction's clock runs by, its warning and its breach. */
export const clockFrom = ({ tier, risk, campaignId, receivedAt }: ClockFor, targets: SlaTargets) =>
  startClock(receivedAt, { tier, risk, inCampaign: campaignId !== null }, targets);

/**
 * Starts the first-answer clock of an interaction, with its warning and its breach as timers; `again`: sets it anew, from
 * the same start, when a turn turned out to say something else.
 */
export function setAnswerClock(deps: Deps, about: ClockFor, targets: SlaTargets, again = false): Write[] {
  const { store } = deps;
  const { shopId, interactionId, conversationId, campaignId, tier, risk } = about;
  const inCampaign = campaignId !== null;
  const clock = clockFrom(about, targets);
  const set = { campaignId, tier, risk, inCampaign, targetMs: clock.breachAt - clock.startedAt, ...clock };
  const row = { interactionId, shopId, conversationId, ...set };
  const timers = [
    { kind: 'sla_warning', subject: interactionId, shopId, dueAt: clock.warnAt, attempts: 0 },
    { kind: 'sla_breach', subject: interactionId, shopId, dueAt: clock.breachAt, attempts: 0 },
  ];
  if (!again) return [insert(store, 'slaClocks', row), ...timers.map((timer) => insert(store, 'timers', timer))];
  return [
    upsert(store, 'slaClocks', ['interactionId'], row, set),
    ...timers.map((timer) => upsert(store, 'timers', ['kind', 'subject'], timer, { dueAt: timer.dueAt })),
  ];
}
