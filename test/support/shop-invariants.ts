import { expect } from '@jest/globals';
import { moveBetween } from '../../src/domain/order/status.js';
import { find } from '../../src/store/rows.js';
import type { Row } from '../../src/store/schema.js';
import type { Store } from '../../src/store/store.js';

/** Whatever has the database open: the app in memory, or a test beside a process. */
type Books = { store: Store };

const byId = (left: { id: string }, right: { id: string }): number => (left.id < right.id ? -1 : 1);
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
const isActive = ({ state }: Row<'reservations'>): boolean => state === 'soft' || state === 'hard';

/** Stock is never negative, and three books agree: the balances, their movements, what orders hold. */
export async function stockAddsUp({ store }: Books, variantIds: string[]): Promise<void> {
  const [variants, movements, reservations] = await Promise.all([
    find(store, 'variants', { id: variantIds }),
    find(store, 'stockMovements', { variantId: variantIds }),
    find(store, 'reservations', { variantId: variantIds }),
  ]);
  for (const { id, onHand, reserved } of variants) {
    const own = movements.filter(({ variantId }) => variantId === id);
    const held = reservations.filter((row) => row.variantId === id && isActive(row));
    expect({ id, onHand, reserved }).toEqual({
      id,
      onHand: sum(own.map((movement) => movement.onHand)),
      reserved: sum(own.map((movement) => movement.reserved)),
    });
    expect({ id, reserved }).toEqual({ id, reserved: sum(held.map(({ quantity }) => quantity)) });
    expect(reserved).toBeGreaterThanOrEqual(0);
    expect(onHand - reserved).toBeGreaterThanOrEqual(0);
  }
}

/** Each order's history is a way through the flow that ends where the order stands. */
export async function statusesAreLegal({ store }: Books, orderIds: string[]): Promise<void> {
  const [orders, history] = await Promise.all([
    find(store, 'orders', { id: orderIds }),
    find(store, 'orderHistory', { orderId: orderIds }),
  ]);
  for (const order of orders) {
    const [created, ...moves] = history.filter((entry) => entry.orderId === order.id && entry.to !== null).sort(byId);
    expect(created).toMatchObject({ kind: 'created', from: null, to: 'new' });
    let status = created?.to ?? null;
    for (const { from, to, kind } of moves) {
      expect({ order: order.id, from }).toEqual({ order: order.id, from: status });
      if (kind === 'merged_away')
        expect({ from, to, into: order.mergedInto }).toEqual({
          from: 'new',
          to: 'cancelled',
          into: moves.some((each) => each.kind === 'split_from') ? order.mergedInto : expect.any(String),
        });
      else if (kind === 'split_from') expect({ from, to }).toEqual({ from: 'cancelled', to: 'new' });
      else expect(from && to && moveBetween(from, to)?.kind).toBe(kind);
      status = to;
    }
    expect({ order: order.id, status: order.status }).toEqual({ order: order.id, status });
  }
}

/** What an order holds fits its status: firmly all of it until the hand-over, nothing once it has left or ended. */
export async function holdsFitStatus({ store }: Books, orderIds: string[]): Promise<void> {
  const [orders, lines, reservations] = await Promise.all([
    find(store, 'orders', { id: orderIds }),
    find(store, 'orderLines', { orderId: orderIds }),
    find(store, 'reservations', { orderId: orderIds }),
  ]);
  for (const { id, status } of orders) {
    const active = reservations.filter((row) => row.orderId === id && isActive(row));
    const held = active.map(({ lineId, quantity, state }) => ({ lineId, quantity, state }));
    const about = { order: id, status };
    if (status === 'new')
      expect({ ...about, hard: held.filter(({ state }) => state === 'hard') }).toMatchObject({ hard: [] });
    else if (status === 'confirmed' || status === 'packed') {
      const wanted = lines.filter((line) => line.orderId === id && line.variantId !== null);
      const firm = wanted.map((line) => ({ lineId: line.id, quantity: line.quantity, state: 'hard' }));
      const order = (rows: { lineId: string }[]) => [...rows].sort((a, b) => (a.lineId < b.lineId ? -1 : 1));
      expect({ ...about, held: order(held) }).toEqual({ ...about, held: order(firm) });
    } else expect({ ...about, held }).toEqual({ ...about, held: [] });
  }
}

/** Every status entered by a move has told the buyer in exactly one row; nothing else made a notice but New's summary, first or changed. */
export async function oneNoticeEach({ store }: Books, orderIds: string[]): Promise<Row<'outbox'>[]> {
  const [notices, history] = await Promise.all([
    find(store, 'outbox', { orderId: orderIds, kind: 'notice' }),
    find(store, 'orderHistory', { orderId: orderIds }),
  ]);
  const told = notices.map(({ historyId }) => historyId ?? '').sort();
  expect(told).toEqual([...new Set(told)]);
  const announced = history.filter(({ kind }) => kind === 'move').map(({ id }) => id);
  expect(told).toEqual(expect.arrayContaining(announced));
  const others = history.filter(({ id }) => told.includes(id) && !announced.includes(id)).map(({ kind }) => kind);
  expect(others.filter((kind) => !['created', 'edited', 'merged', 'split', 'split_from'].includes(kind))).toEqual([]);
  return notices;
}
