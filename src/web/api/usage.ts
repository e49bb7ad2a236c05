import { z } from 'zod';
import { monthOf } from '../../domain/calendar.js';
import { modelMeter } from '../../flows/model/meter.js';
import { usageBetween } from '../../store/usage.js';
import { iso, moneyShown, reasonSchema, taka, time } from './common.js';
import { route } from './route.js';

const usage = z.object({
  from: time,
  to: time,
  comments: z.int().describe('comments of buyers'),
  drafts: z.int().describe('replies written'),
  posts: z.int().describe('posts commented on'),
  campaigns: z.int().describe('campaigns that ran'),
  products: z.int().describe('active products'),
  model: z
    .object({
      calls: z.object({ used: z.int(), limit: z.int() }),
      money: z.object({ used: moneyShown, limit: moneyShown }),
      stopped: reasonSchema.nullable().describe('which limit is reached; null while there is room'),
    })
    .describe('the language model’s budget; calls under way are counted at their worst'),
});

export const usageRoutes = [
  route({
    method: 'get',
    path: '/usage',
    summary: 'What the trade’s plans meter, in this month of the shop’s calendar',
    right: 'see_numbers',
    answer: usage,
    async handle({ deps, scope }) {
      const { timeZone } = await deps.settingsOf(scope.shopId);
      const { from, to } = monthOf(deps.clock(), timeZone);
      const { calls, money, stopped } = await modelMeter(deps, scope.shopId);
      return {
        from: iso(from),
        to: iso(to),
        ...(await usageBetween(deps.store, scope.shopId, from, to)),
        model: { calls, money: { used: taka(money.used), limit: taka(money.limit) }, stopped },
      };
    },
  }),
];
