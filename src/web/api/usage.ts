import { z } from 'zod';
import { monthOf } from '../../domain/calendar.js';
import { usageBetween } from '../../store/usage.js';
import { iso, time } from './common.js';
import { route } from './route.js';

const usage = z.object({
  from: time,
  to: time,
  comments: z.int().describe('comments of buyers'),
  drafts: z.int().describe('replies written'),
  posts: z.int().describe('posts commented on'),
  campaigns: z.int().describe('campaigns that ran'),
  products: z.int().describe('active products'),
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
      return { from: iso(from), to: iso(to), ...(await usageBetween(deps.store, scope.shopId, from, to)) };
    },
  }),
];
