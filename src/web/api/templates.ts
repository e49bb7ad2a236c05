import { z } from 'zod';
import { listOf } from './common.js';
import { route } from './route.js';

const variant = z.object({ text: z.string().describe('Liquid, as written'), sample: z.string() });

const template = z.object({
  key: z.string(),
  facts: z.array(z.string()).describe('what the text may use'),
  languages: z.array(z.enum(['bn', 'en'])),
  texts: z.object({ bn: z.array(variant), en: z.array(variant) }),
});

export const templateRoutes = [
  route({
    method: 'get',
    path: '/templates',
    summary: 'The texts buyers get, with a sample of each',
    right: 'see_conversations',
    answer: listOf(template),
    async handle({ deps }) {
      return { data: deps.templates.list(), nextCursor: null };
    },
  }),
];
