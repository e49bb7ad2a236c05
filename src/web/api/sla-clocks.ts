import { z } from 'zod';
import { RISKS, TIERS } from '../../domain/intent.js';
import { clockState } from '../../domain/sla.js';
import { listClocks } from '../../store/logs.js';
import type { Row } from '../../store/schema.js';
import { id, iso, isoOrNull, listOf, listQuery, time } from './common.js';
import { route } from './route.js';

const clock = z.object({
  id: z.string().describe('of the interaction it runs for'),
  interactionId: z.string(),
  conversationId: z.string(),
  campaignId: z.string().nullable(),
  tier: z.enum(TIERS),
  risk: z.enum(RISKS),
  inCampaign: z.boolean(),
  state: z.enum(['running', 'warned', 'breached', 'stopped']),
  breached: z.boolean().describe('the limit was reached before an answer'),
  targetSeconds: z.number(),
  startedAt: time,
  warnAt: time,
  breachAt: time,
  stoppedAt: time.nullable(),
  stoppedBy: z.enum(['person', 'machine', 'page', 'closed']).nullable(),
});

const shown = (row: Row<'slaClocks'>, now: number): z.input<typeof clock> => ({
  id: row.interactionId,
  interactionId: row.interactionId,
  conversationId: row.conversationId,
  campaignId: row.campaignId,
  tier: row.tier,
  risk: row.risk,
  inCampaign: row.inCampaign,
  state: row.stoppedAt === null ? clockState(row, now) : 'stopped',
  breached: (row.stoppedAt ?? now) >= row.breachAt,
  targetSeconds: row.targetMs / 1000,
  startedAt: iso(row.startedAt),
  warnAt: iso(row.warnAt),
  breachAt: iso(row.breachAt),
  stoppedAt: isoOrNull(row.stoppedAt),
  stoppedBy: row.stoppedBy,
});

export const slaClockRoutes = [
  route({
    method: 'get',
    path: '/sla-clocks',
    summary: 'Clocks of first answers, newest first: running, breached (answered since or not) or stopped',
    right: 'see_conversations',
    query: listQuery.extend({
      state: z.enum(['running', 'breached', 'stopped']).optional(),
      conversationId: id.optional(),
    }),
    answer: listOf(clock),
    async handle({ deps, scope, query: { limit, cursor, ...filter } }) {
      const now = deps.clock();
      const page = await listClocks(deps.store, scope.shopId, filter, now, { limit, cursor });
      return { ...page, data: page.data.map((row) => shown(row, now)) };
    },
  }),
];
