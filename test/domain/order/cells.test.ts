import { describe, expect, test } from '@jest/globals';
import { decideTransition } from '../../../src/domain/order/decide.js';
import { ORDER_STATUSES, type OrderStatus } from '../../../src/domain/order/status.js';
import { admin, full, NOON, orderIn } from './order-facts.js';

type Cell = [kind: 'move' | 'correction', stock: string, notice: string | null];

// The whole table, written out again by hand: what is not here is refused.
const CELLS: Partial<Record<`${OrderStatus}→${OrderStatus}`, Cell>> = {
  'new→confirmed': ['move', 'reserve', 'order_confirmed'],
  'new→cancelled': ['move', 'release', 'order_cancelled'],
  'confirmed→packed': ['move', 'none', 'order_packed'],
  'confirmed→cancelled': ['move', 'release', 'order_cancelled'],
  'packed→in_delivery': ['move', 'deduct', 'order_in_delivery'],
  'packed→cancelled': ['move', 'release', 'order_cancelled'],
  'packed→confirmed': ['correction', 'none', null],
  'in_delivery→delivered': ['move', 'none', 'order_delivered'],
  'in_delivery→return': ['move', 'none', 'order_return'],
  'delivered→return': ['move', 'none', 'order_return'],
  'delivered→in_delivery': ['correction', 'none', null],
};

const every = ORDER_STATUSES.flatMap((from) => ORDER_STATUSES.map((to) => [from, to] as const));

describe('every cell of the table', () => {
  test.each(every)('%s → %s', (from, to) => {
    const command = { to, actor: admin, reason: 'because' };
    const decision = decideTransition(orderIn(from), command, full, NOON + 1);
    const cell = CELLS[`${from}→${to}`];
    if (cell === undefined) {
      expect(decision).toEqual({ refused: [{ code: 'move_not_in_flow', params: { from, to } }] });
      return;
    }
    const [historyKind, stock, notice] = cell;
    expect(decision).toMatchObject({
      plan: { from, to, historyKind, stock, notice, reason: 'because', patch: { status: to, statusSince: NOON + 1 } },
    });
  });
});
