import type { Risk, Tier } from '../../domain/intent.js';
import type { Columns } from '../columns.js';

/** What watches: timers, answer clocks, campaigns with their rules and breaches, alerts, scheduled runs. */
export const clockTables = (c: Columns) => ({
  timers: c.table(
    'timers',
    {
      kind: c.key().notNull(),
      subject: c.key().notNull(),
      shopId: c.key().notNull(),
      dueAt: c.big().notNull(),
      attempts: c.int().notNull(),
      error: c.text(),
    },
    (t) => [c.primaryKey({ columns: [t.kind, t.subject] }), c.index('timers_due').on(t.dueAt, t.kind, t.subject)],
  ),
  slaClocks: c.table(
    'sla_clocks',
    {
      interactionId: c.key().primaryKey(),
      shopId: c.key().notNull(),
      conversationId: c.key().notNull(),
      campaignId: c.key(),
      tier: c.key<Tier>().notNull(),
      risk: c.key<Risk>().notNull(),
      inCampaign: c.bool().notNull(),
      targetMs: c.big().notNull(),
      startedAt: c.big().notNull(),
      warnAt: c.big().notNull(),
      breachAt: c.big().notNull(),
      warnedAt: c.big(),
      breachedAt: c.big(),
      stoppedAt: c.big(),
      stoppedBy: c.key<'person' | 'machine' | 'page' | 'closed'>(),
    },
    (t) => [
      c.index('sla_clocks_running').on(t.shopId, t.stoppedAt, t.breachAt, t.interactionId),
      c.index('sla_clocks_conversation').on(t.shopId, t.conversationId, t.stoppedAt),
    ],
  ),
  campaigns: c.table(
    'campaigns',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      name: c.text().notNull(),
      version: c.int().notNull(),
      enabled: c.bool().notNull(),
      startsAt: c.big(),
      endsAt: c.big(),
      ownerId: c.key(),
      pausedAt: c.big(),
      pausedBy: c.text(),
      createdAt: c.big().notNull(),
    },
    (t) => [c.index('campaigns_created').on(t.shopId, t.createdAt, t.id)],
  ),
  campaignPosts: c.table(
    'campaign_posts',
    { shopId: c.key().notNull(), campaignId: c.key().notNull(), postId: c.key().notNull() },
    (t) => [
      c.primaryKey({ columns: [t.shopId, t.postId] }),
      c.index('campaign_posts_campaign').on(t.shopId, t.campaignId),
    ],
  ),
  campaignRules: c.table(
    'campaign_rules',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      campaignId: c.key().notNull(),
      kind: c.key<'first_answer_median'>().notNull(),
      enabled: c.bool().notNull(),
      thresholdMs: c.big().notNull(),
      minItems: c.int().notNull(),
      periodMs: c.big().notNull(),
      /** Items answered before this are not looked at again (set by an undo). */
      since: c.big().notNull(),
    },
    (t) => [c.index('campaign_rules_campaign').on(t.shopId, t.campaignId, t.id)],
  ),
  breaches: c.table(
    'breaches',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      campaignId: c.key().notNull(),
      ruleId: c.key().notNull(),
      evidence: c
        .json<{ value: number; threshold: number; items: number; from: number; to: number; ids: string[] }>()
        .notNull(),
      at: c.big().notNull(),
      undoneAt: c.big(),
      undoneBy: c.text(),
    },
    (t) => [c.index('breaches_campaign').on(t.shopId, t.campaignId, t.at, t.id)],
  ),
  alerts: c.table(
    'alerts',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      /** One alert per kind and subject while it is open. */
      kind: c.key().notNull(),
      subject: c.key().notNull(),
      level: c.key<'warning' | 'breach' | 'broken'>().notNull(),
      params: c.json<Record<string, string | number>>().notNull(),
      href: c.text(),
      at: c.big().notNull(),
      closedAt: c.big(),
    },
    (t) => [
      c.uniqueIndex('alerts_subject').on(t.shopId, t.kind, t.subject),
      c.index('alerts_open').on(t.shopId, t.closedAt, t.at, t.id),
    ],
  ),
  jobRuns: c.table(
    'job_runs',
    {
      job: c.key().primaryKey(),
      /** As it was scheduled, for the Health page. */
      cron: c.text().notNull(),
      timeZone: c.key().notNull(),
      /** The scheduled moment last run for: one run a moment, whoever comes first. */
      scheduledAt: c.big().notNull(),
      startedAt: c.big().notNull(),
      finishedAt: c.big(),
      result: c.text(),
      error: c.text(),
    },
    () => [],
  ),
  heartbeats: c.table('heartbeats', { worker: c.key().primaryKey(), at: c.big().notNull() }),
});
