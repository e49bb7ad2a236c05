import { z } from 'zod';
import { listAuditLog } from '../../store/logs.js';
import { id, iso, listOf, listQuery, time } from './common.js';
import { route } from './route.js';

const entry = z.object({
  id: z.string(),
  at: time,
  actor: z.string().describe('person, token, buyer or system, with its id'),
  action: z.string(),
  subject: z.string(),
  details: z.unknown(),
});

export const auditLogRoutes = [
  route({
    method: 'get',
    path: '/audit-log',
    summary: 'Who changed what in running the shop, newest first',
    right: 'manage_settings',
    query: listQuery.extend({ action: id.optional(), subject: id.optional() }),
    answer: listOf(entry),
    async handle({ deps, scope, query: { limit, cursor, ...filter } }) {
      const page = await listAuditLog(deps.store, scope.shopId, filter, { limit, cursor });
      const data = page.data.map(({ shopId: _shopId, at, ...rest }) => ({ ...rest, at: iso(at) }));
      return { ...page, data };
    },
  }),
];
