import { z } from 'zod';
import { countStock } from '../../flows/product/count-stock.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { listMovements } from '../../store/stock.js';
import { id, iso, listOf, listQuery, time, words } from './common.js';
import { route } from './route.js';

const movement = z.object({
  id: z.string(),
  variantId: z.string(),
  kind: z.enum(['opening', 'hold', 'reserve', 'sale', 'release', 'count', 'receipt', 'return', 'damage']),
  onHand: z.int().describe('change of on hand'),
  reserved: z.int().describe('change of reserved'),
  orderId: z.string().nullable(),
  reason: z.string().nullable(),
  actor: z.string(),
  at: time,
});

const balance = z.object({
  variantId: z.string(),
  stock: z.object({ onHand: z.int(), reserved: z.int(), available: z.int() }),
});

const shown = ({ shopId: _shop, at, ...row }: Row<'stockMovements'>) => ({ ...row, at: iso(at) });

export const stockMovementRoutes = [
  route({
    method: 'get',
    path: '/stock-movements',
    summary: 'Every change of stock, newest first; the sums over a variant are its balances',
    right: 'see_catalogue',
    query: listQuery.extend({ variantId: id.optional(), orderId: id.optional() }),
    answer: listOf(movement),
    async handle({ deps, scope, query: { limit, cursor, ...filter } }) {
      const page = await listMovements(deps.store, scope.shopId, filter, { limit, cursor });
      return { ...page, data: page.data.map(shown) };
    },
  }),
  route({
    method: 'post',
    path: '/stock-movements',
    summary: 'Count a shelf: what is on hand replaces what the books said',
    right: 'move_stock',
    body: z.object({ variantId: id, onHand: z.int().min(0).max(10_000_000), reason: words(300).default('') }),
    answer: balance,
    status: 201,
    async handle({ deps, scope, body }) {
      await countStock(deps, scope, { ...body, reason: body.reason || undefined });
      const variant = await findOne(deps.store, 'variants', { shopId: scope.shopId, id: body.variantId });
      const { onHand, reserved } = variant as Row<'variants'>;
      return { variantId: body.variantId, stock: { onHand, reserved, available: onHand - reserved } };
    },
  }),
];
