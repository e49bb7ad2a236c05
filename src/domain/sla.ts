import type { Risk, Tier } from './intent.js';
import type { NoticeKey } from './order/status.js';

const MINUTE = 60_000;

/** Minutes to the first answer, by tier, inside and outside a campaign's window. */
export interface SlaTargets {
  campaign: Record<Tier, number>;
  offPeak: Record<Tier, number>;
  /** Share of the limit after which the owner is warned, 0…1. */
  warnAfter: number;
}

/** A risky message takes the high row whatever its tier. */
const slaTier = (tier: Tier, risk: Risk): Tier => (risk === 'low' ? tier : 'high');

/** One running or ended clock. Times are epoch milliseconds; it starts with the receipt. */
export interface SlaClock {
  startedAt: number;
  warnAt: number;
  breachAt: number;
}

export function startClock(
  receivedAt: number,
  facts: { tier: Tier; risk: Risk; inCampaign: boolean },
  targets: SlaTargets,
): SlaClock {
  const row = facts.inCampaign ? targets.campaign : targets.offPeak;
  const limit = row[slaTier(facts.tier, facts.risk)] * MINUTE;
  return {
    startedAt: receivedAt,
    warnAt: receivedAt + Math.round(limit * targets.warnAfter),
    breachAt: receivedAt + limit,
  };
}

/** Strictly under the target: an answer exactly at the limit is a breach. */
export const isBreached = (clock: SlaClock, answeredAt: number): boolean => answeredAt >= clock.breachAt;

export type ClockState = 'running' | 'warned' | 'breached';

export function clockState(clock: SlaClock, now: number): ClockState {
  if (isBreached(clock, now)) return 'breached';
  return now >= clock.warnAt ? 'warned' : 'running';
}

/** What a Page sent. `external`: a person in another app; `acknowledgement`: "we will get back to you". */
export const ANSWER_KINDS = ['person', 'external', 'approved_draft', 'automatic', 'acknowledgement', 'notice'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** Whose answer it counts as, reported apart; null does not stop the clock. */
export const CLOCK_STOPS = {
  person: 'human',
  external: 'human',
  approved_draft: 'human',
  automatic: 'automatic',
  acknowledgement: null,
  notice: null,
} satisfies Record<AnswerKind, 'human' | 'automatic' | null>;

/** Replies that only say "we have it, one of us will answer". */
const ACKNOWLEDGEMENTS: ReadonlySet<string> = new Set(['reply.other', 'reply.change_ack', 'reply.cancel_ack']);

/** What is known of a send that went out. */
export interface SentFacts {
  origin: 'draft' | 'rule' | 'notice' | 'person';
  /** The template it was written from; null when a person wrote it. */
  template: string | null;
  /** A person put other words in the place of the template's. */
  edited: boolean;
  notice: NoticeKey | null;
}

/** What kind of answer a send is. The summary of a new order answers the details the buyer gave; other notices answer nothing. */
export function answerKindOf({ origin, template, edited, notice }: SentFacts): AnswerKind {
  if (origin === 'person') return 'person';
  if (origin === 'notice') return notice === 'order_new' ? 'automatic' : 'notice';
  if (!edited && template !== null && ACKNOWLEDGEMENTS.has(template)) return 'acknowledgement';
  return origin === 'draft' ? 'approved_draft' : 'automatic';
}
