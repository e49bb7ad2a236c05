import type { Deps } from '../../deps.js';
import type { Risk, Tier } from '../../domain/intent.js';
import { type SlaTargets, startClock } from '../../domain/sla.js';
import { insert } from '../../store/rows.js';
import type { Write } from '../../store/store.js';

interface ClockFor {
  shopId: string;
  interactionId: string;
  conversationId: string;
  campaignId: string | null;
  tier: Tier;
  risk: Risk;
  receivedAt: number;
}

/** Starts the first-answer clock of an interaction, with its warning and its breach as timers. */
export function startAnswerClock(deps: Deps, about: ClockFor, targets: SlaTargets): Write[] {
  const { store } = deps;
  const { shopId, interactionId, conversationId, campaignId, tier, risk, receivedAt } = about;
  const inCampaign = campaignId !== null;
  const clock = startClock(receivedAt, { tier, risk, inCampaign }, targets);
  const timer = (kind: string, dueAt: number) =>
    insert(store, 'timers', { kind, subject: interactionId, shopId, dueAt, attempts: 0 });
  const row = {
    interactionId,
    shopId,
    conversationId,
    campaignId,
    tier,
    risk,
    inCampaign,
    targetMs: clock.breachAt - clock.startedAt,
    ...clock,
  };
  return [insert(store, 'slaClocks', row), timer('sla_warning', clock.warnAt), timer('sla_breach', clock.breachAt)];
}
