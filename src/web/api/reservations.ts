import { z } from 'zod';
import type { Row } from '../../store/schema.js';
import { listReservations } from '../../store/stock.js';
import { id, iso, isoOrNull, listOf, listQuery, time } from './common.js';
import { route } from './route.js';

const state = z.enum(['soft', 'hard', 'deducted', 'released']);

const reservation = z.object({
  orderId: z.string(),
  lineId: z.string(),
  variantId: z.string(),
  quantity: z.int(),
  state: state.describe('soft: held and expires; hard: reserved; the others are history'),
  expiresAt: time.nullable(),
  at: time,
});

const shown = ({ shopId: _shop, expiresAt, at, ...row }: Row<'reservations'>) => ({
  ...row,
  expiresAt: isoOrNull(expiresAt),
  at: iso(at),
});

export const reservationRoutes = [
  route({
    method: 'get',
    path: '/reservations',
    summary: 'What orders hold, reserve or held',
    right: 'see_orders',
    query: listQuery.extend({ orderId: id.optional(), variantId: id.optional(), state: state.optional() }),
    answer: listOf(reservation),
    async handle({ deps, scope, query: { limit, cursor, ...filter } }) {
      const page = await listReservations(deps.store, scope.shopId, filter, { limit, cursor });
      return { ...page, data: page.data.map(shown) };
    },
  }),
];
