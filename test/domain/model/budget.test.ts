import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  budgetEnd,
  costOf,
  inMinorUnits,
  type MonthSpent,
  NOTHING_SPENT,
  withCost,
  withHeld,
} from '../../../src/domain/model/budget.js';
import { reason } from '../../../src/domain/reason.js';

const MILLION = 1_000_000;

describe('a month’s budget', () => {
  test('a cost is tokens by the price of a million, in millionths of a minor unit; it is shown rounded up', () => {
    const cost = costOf({ prompt: 1000, completion: 200 }, { promptPerMillion: 5000, completionPerMillion: 20_000 });
    expect(cost).toBe(9 * MILLION);
    expect([inMinorUnits(cost), inMinorUnits(cost + 1), inMinorUnits(0)]).toEqual([9, 10, 0]);
  });

  test('the end says which limit it is', () => {
    const month = { calls: 3, spent: 5 * MILLION, heldCalls: 1, held: 2 * MILLION };
    expect(budgetEnd(month, MILLION, { calls: 5, amount: 8 })).toBeNull();
    expect(budgetEnd(month, MILLION, { calls: 4, amount: 8 })).toEqual(reason('model_budget_calls', { most: 4 }));
    expect(budgetEnd(month, MILLION + 1, { calls: 5, amount: 8 })).toEqual(reason('model_budget_money', { most: 8 }));
  });

  test('a budget of nothing lets nothing go', () => {
    expect(budgetEnd(NOTHING_SPENT, 0, { calls: 0, amount: 100 })?.code).toBe('model_budget_calls');
    expect(budgetEnd(NOTHING_SPENT, 1, { calls: 9, amount: 0 })?.code).toBe('model_budget_money');
    expect(budgetEnd(NOTHING_SPENT, 0, { calls: 9, amount: 0 })).toBeNull();
  });

  test('however calls begin and end side by side, neither calls nor money ever go above the limit', () => {
    const step = fc.record({
      worst: fc.integer({ min: 0, max: 3 * MILLION }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      ends: fc.nat(5),
    });
    const limits = fc.record({ calls: fc.nat(20), amount: fc.nat(15) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), limits, (steps, budget) => {
        let month: MonthSpent = NOTHING_SPENT;
        const under: { worst: number; cost: number }[] = [];
        for (const { worst, share, ends } of steps) {
          if (budgetEnd(month, worst, budget) === null) {
            month = withHeld(month, worst);
            under.push({ worst, cost: Math.floor(worst * share) });
          }
          for (const { worst: held, cost } of under.splice(0, ends)) month = withCost(month, held, cost);
          expect(month.calls + month.heldCalls).toBeLessThanOrEqual(budget.calls);
          expect(month.spent + month.held).toBeLessThanOrEqual(budget.amount * MILLION);
          expect(month.heldCalls).toBe(under.length);
        }
      }),
    );
  });
});
