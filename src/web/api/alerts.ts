import { z } from 'zod';
import { closeAlert } from '../../flows/shop/close-alert.js';
import { listAlerts } from '../../store/logs.js';
import type { Row } from '../../store/schema.js';
import { idParams, iso, isoOrNull, listOf, listQuery, time } from './common.js';
import { route } from './route.js';

const alert = z.object({
  id: z.string(),
  kind: z.string(),
  subject: z.string(),
  level: z.enum(['warning', 'breach', 'broken']),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  href: z.string().nullable(),
  at: time,
  closedAt: time.nullable(),
});

const shown = (row: Row<'alerts'>): z.input<typeof alert> => {
  const { id, kind, subject, level, params, href, at, closedAt } = row;
  return { id, kind, subject, level, params, href, at: iso(at), closedAt: isoOrNull(closedAt) };
};

export const alertRoutes = [
  route({
    method: 'get',
    path: '/alerts',
    summary: 'What needs eyes: open alerts unless asked otherwise, newest first',
    right: 'see_health',
    query: listQuery.extend({ state: z.enum(['open', 'closed', 'all']).default('open') }),
    answer: listOf(alert),
    async handle({ deps, scope, query: { limit, cursor, state } }) {
      const page = await listAlerts(deps.store, scope.shopId, state, { limit, cursor });
      return { ...page, data: page.data.map(shown) };
    },
  }),
  route({
    method: 'post',
    path: '/alerts/{id}/close',
    summary: 'Put an alert away',
    right: 'see_health',
    params: idParams,
    answer: alert,
    async handle({ deps, scope, params }) {
      return shown(await closeAlert(deps, scope, params.id));
    },
  }),
];
