import { z } from 'zod';
import { find } from '../../store/rows.js';
import { iso, isoOrNull, listOf, time } from './common.js';
import { route } from './route.js';

const page = z.object({
  id: z.string().describe('Facebook’s own'),
  name: z.string(),
  state: z.enum(['connected', 'disconnected', 'restricted']),
  stateReason: z.string().nullable(),
  stateAt: time,
  holdUntil: time.nullable().describe('nothing is sent for this Page before'),
});

export const pageRoutes = [
  route({
    method: 'get',
    path: '/pages',
    summary: 'The shop’s Facebook Pages',
    right: 'see_conversations',
    answer: listOf(page),
    async handle({ deps, scope }) {
      const rows = await find(deps.store, 'pages', { shopId: scope.shopId });
      const data = rows
        .sort((left, right) => (left.id < right.id ? -1 : 1))
        .map(({ id, name, state, stateReason, stateAt, holdUntil }) => ({
          id,
          name,
          state,
          stateReason,
          stateAt: iso(stateAt),
          holdUntil: isoOrNull(holdUntil),
        }));
      return { data, nextCursor: null };
    },
  }),
];
