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
  profile: z
    .enum(['none', 'waiting', 'set', 'other', 'refused'])
    .describe('how its welcome screen and menu stand at Facebook'),
});

export const pageRoutes = [
  route({
    method: 'get',
    path: '/pages',
    summary: 'The shop’s Facebook Pages',
    right: 'see_conversations',
    answer: listOf(page),
    async handle({ deps, scope }) {
      const { shopId } = scope;
      const [rows, profiles] = await Promise.all([
        find(deps.store, 'pages', { shopId }),
        find(deps.store, 'pageProfiles', { shopId }),
      ]);
      const data = rows
        .sort((left, right) => (left.id < right.id ? -1 : 1))
        .map(({ id, name, state, stateReason, stateAt, holdUntil }) => ({
          id,
          name,
          state,
          stateReason,
          stateAt: iso(stateAt),
          holdUntil: isoOrNull(holdUntil),
          profile: profiles.find(({ pageId }) => pageId === id)?.state ?? 'none',
        }));
      return { data, nextCursor: null };
    },
  }),
];
