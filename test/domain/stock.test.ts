import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  decideDeduct,
  decideExpiry,
  decideHold,
  decideRelease,
  decideReserve,
  type WantedLine,
} from '../../src/domain/reservation.js';
import {
  available,
  decideAdjust,
  decideCount,
  isActive,
  type Reservation,
  reservableFor,
  type StockLevel,
  type StockWrites,
} from '../../src/domain/stock.js';

const level = (variantId: string, onHand: number, reserved = 0): StockLevel => ({ variantId, onHand, reserved });
const line = (lineId: string, variantId: string, quantity: number): WantedLine => ({ lineId, variantId, quantity });
const LATER = 1000;

describe('a soft hold', () => {
  test('takes a line whole', () => {
    const { writes, short } = decideHold(
      { orderId: 'o', lines: [line('1', 'a', 2)], levels: [level('a', 3)], held: [] },
      LATER,
    );
    expect(short).toEqual([]);
    expect(writes).toEqual({
      deltas: [{ variantId: 'a', onHand: 0, reserved: 2 }],
      movements: [{ variantId: 'a', kind: 'hold', onHand: 0, reserved: 2, orderId: 'o' }],
      reservations: [{ orderId: 'o', lineId: '1', variantId: 'a', quantity: 2, state: 'soft', expiresAt: LATER }],
    });
  });

  test('never takes a part of a line, and says what was there', () => {
    const lines = [line('1', 'a', 2), line('2', 'a', 2), line('3', 'b', 1), line('4', 'unknown', 1)];
    const { writes, short } = decideHold(
      { orderId: 'o', lines, levels: [level('a', 3), level('b', 1)], held: [] },
      LATER,
    );
    expect(writes.reservations.map(({ lineId }) => lineId)).toEqual(['1', '3']);
    expect(short).toEqual([
      { lineId: '2', reason: { code: 'not_enough_stock', params: { line: '2', wanted: 2, available: 1 } } },
      { lineId: '4', reason: { code: 'not_enough_stock', params: { line: '4', wanted: 1, available: 0 } } },
    ]);
  });

  test('follows a changed order: more, less, another variant, a line gone', () => {
    const held: Reservation[] = ['1', '2', '3', '4'].map((lineId) => ({
      orderId: 'o',
      lineId,
      variantId: 'a',
      quantity: 2,
      state: 'soft',
      expiresAt: 1,
    }));
    const lines = [line('1', 'a', 3), line('2', 'a', 1), line('3', 'b', 1)];
    const { writes } = decideHold({ orderId: 'o', lines, levels: [level('a', 8, 8), level('b', 1)], held }, LATER);
    expect(writes.deltas).toEqual([
      { variantId: 'a', onHand: 0, reserved: -4 },
      { variantId: 'b', onHand: 0, reserved: 1 },
    ]);
    expect(writes.reservations.map(({ lineId, state, quantity }) => [lineId, state, quantity])).toEqual([
      ['4', 'released', 2],
      ['1', 'soft', 3],
      ['2', 'soft', 1],
      ['3', 'soft', 1],
    ]);
  });

  test('expires, a reservation does not', () => {
    const row: Reservation = {
      orderId: 'o',
      lineId: '1',
      variantId: 'a',
      quantity: 2,
      state: 'soft',
      expiresAt: LATER,
    };
    expect(decideExpiry([row], LATER - 1).deltas).toEqual([]);
    expect(decideExpiry([row], LATER).deltas).toEqual([{ variantId: 'a', onHand: 0, reserved: -2 }]);
    expect(decideExpiry([{ ...row, state: 'hard' }], LATER).deltas).toEqual([]);
  });
});

describe('a reservation', () => {
  const held: Reservation[] = [
    { orderId: 'o', lineId: '1', variantId: 'a', quantity: 1, state: 'soft', expiresAt: LATER },
  ];

  test('turns the own hold hard and takes the rest', () => {
    const decision = decideReserve({ orderId: 'o', lines: [line('1', 'a', 2)], levels: [level('a', 2, 1)], held });
    expect(decision).toMatchObject({
      writes: {
        deltas: [{ variantId: 'a', onHand: 0, reserved: 1 }],
        reservations: [{ lineId: '1', quantity: 2, state: 'hard', expiresAt: null }],
      },
    });
  });

  test('takes the whole order or nothing', () => {
    const lines = [line('1', 'a', 1), line('2', 'b', 1)];
    const decision = decideReserve({ orderId: 'o', lines, levels: [level('a', 1), level('b', 0)], held: [] });
    expect(decision).toEqual({
      refused: [{ code: 'not_enough_stock', params: { line: '2', wanted: 1, available: 0 } }],
    });
  });

  test('survives the hold having expired', () => {
    const expired: Reservation[] = [{ ...held[0]!, state: 'released' }];
    const decision = decideReserve({
      orderId: 'o',
      lines: [line('1', 'a', 1)],
      levels: [level('a', 1)],
      held: expired,
    });
    expect(decision).toMatchObject({ writes: { deltas: [{ variantId: 'a', reserved: 1 }] } });
  });
});

test('deducting or releasing twice changes nothing the second time', () => {
  const held: Reservation[] = [
    { orderId: 'o', lineId: '1', variantId: 'a', quantity: 2, state: 'hard', expiresAt: null },
  ];
  const first = decideDeduct(held);
  expect(first.deltas).toEqual([{ variantId: 'a', onHand: -2, reserved: -2 }]);
  expect(decideDeduct(first.reservations).deltas).toEqual([]);
  expect(decideRelease(first.reservations).deltas).toEqual([]);
});

test('a count replaces on hand, and cannot say less than is promised', () => {
  expect(decideCount(level('a', 5, 2), 3)).toMatchObject({ writes: { deltas: [{ onHand: -2, reserved: 0 }] } });
  expect(decideCount(level('a', 5, 2), 1)).toEqual({
    refused: [{ code: 'count_below_reserved', params: { counted: 1, reserved: 2 } }],
  });
  expect(decideAdjust(level('a', 5, 2), -4, 'damage')).toEqual({
    refused: [{ code: 'stock_would_be_negative', params: { available: 3, change: -4 } }],
  });
});

test('what an order could reserve includes what it holds itself', () => {
  const held: Reservation[] = [
    { orderId: 'o', lineId: '1', variantId: 'a', quantity: 2, state: 'soft', expiresAt: LATER },
    { orderId: 'o', lineId: '2', variantId: 'a', quantity: 9, state: 'released', expiresAt: null },
  ];
  expect(reservableFor([level('a', 3, 3), level('b', 4)], held)).toEqual({ a: 2, b: 4 });
});

const variants = ['a', 'b'] as const;
const orders = ['o1', 'o2', 'o3'] as const;
const lines = fc
  .array(fc.tuple(fc.constantFrom(...variants), fc.integer({ min: 1, max: 4 })), { maxLength: 3 })
  .map((all) => all.map(([variantId, quantity], index) => line(String(index), variantId, quantity)));
const step = fc.record({
  what: fc.constantFrom('hold', 'reserve', 'deduct', 'release', 'expire', 'count', 'receive', 'damage'),
  orderId: fc.constantFrom(...orders),
  lines,
  variantId: fc.constantFrom(...variants),
  amount: fc.nat(6),
});

test('whatever comes in whatever order: never negative, and the rows add up to what is reserved', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const levels = new Map<string, StockLevel>(variants.map((id) => [id, level(id, 5)]));
      const rows = new Map<string, Reservation>();
      const ledger = new Map<string, { onHand: number; reserved: number }>(
        variants.map((id) => [id, { onHand: 5, reserved: 0 }]),
      );
      const write = (writes: StockWrites) => {
        for (const { variantId, onHand, reserved } of writes.deltas) {
          const before = levels.get(variantId)!;
          levels.set(variantId, level(variantId, before.onHand + onHand, before.reserved + reserved));
        }
        for (const row of writes.reservations) rows.set(`${row.orderId}/${row.lineId}`, row);
        for (const move of writes.movements) {
          const sum = ledger.get(move.variantId)!;
          sum.onHand += move.onHand;
          sum.reserved += move.reserved;
        }
      };
      for (const [now, { what, orderId, lines: wanted, variantId, amount }] of steps.entries()) {
        const held = [...rows.values()].filter((row) => row.orderId === orderId);
        const input = { orderId, lines: wanted, levels: [...levels.values()], held };
        const current = levels.get(variantId)!;
        if (what === 'hold') write(decideHold(input, now + amount).writes);
        else if (what === 'deduct') write(decideDeduct(held));
        else if (what === 'release') write(decideRelease(held));
        else if (what === 'expire') write(decideExpiry([...rows.values()], now));
        else {
          const decision =
            what === 'reserve'
              ? decideReserve(input)
              : what === 'count'
                ? decideCount(current, amount)
                : decideAdjust(
                    current,
                    what === 'receive' ? amount : -amount,
                    what === 'receive' ? 'receipt' : 'damage',
                  );
          if ('writes' in decision) write(decision.writes);
        }
        for (const [id, { onHand, reserved }] of levels) {
          const promised = [...rows.values()].filter((row) => isActive(row) && row.variantId === id);
          expect(onHand).toBeGreaterThanOrEqual(0);
          expect(reserved).toBe(promised.reduce((sum, row) => sum + row.quantity, 0));
          expect(available(levels.get(id)!)).toBeGreaterThanOrEqual(0);
          expect(reserved + available(levels.get(id)!)).toBe(onHand);
          expect(ledger.get(id)).toEqual({ onHand, reserved });
        }
      }
    }),
    { numRuns: 300 },
  );
});
