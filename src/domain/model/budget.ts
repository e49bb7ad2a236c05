import { type Reason, reason } from '../reason.js';

/** What a million tokens cost, in minor units: with them a cost is a whole number of millionths of a minor unit. */
export interface TokenPrices {
  promptPerMillion: number;
  completionPerMillion: number;
}

export interface Tokens {
  prompt: number;
  completion: number;
}

/** The most of a month: calls, and money in minor units. */
export interface ModelBudget {
  calls: number;
  amount: number;
}

/** What a month has seen: what is over, and what is held for calls under way; money in millionths of a minor unit. */
export interface MonthSpent {
  calls: number;
  spent: number;
  heldCalls: number;
  held: number;
}

export const NOTHING_SPENT: MonthSpent = { calls: 0, spent: 0, heldCalls: 0, held: 0 };

const MILLION = 1_000_000;

/** In millionths of a minor unit. */
export const costOf = ({ prompt, completion }: Tokens, prices: TokenPrices): number =>
  prompt * prices.promptPerMillion + completion * prices.completionPerMillion;

/** In whole minor units, never less than was spent. */
export const inMinorUnits = (millionths: number): number => Math.ceil(millionths / MILLION);

/** Why the month has no room for a call that may cost so much, also if all calls under way cost what is held for them. */
export function budgetEnd(month: MonthSpent, worst: number, budget: ModelBudget): Reason | null {
  if (month.calls + month.heldCalls + 1 > budget.calls) return reason('model_budget_calls', { most: budget.calls });
  if (month.spent + month.held + worst > budget.amount * MILLION)
    return reason('model_budget_money', { most: budget.amount });
  return null;
}

export const withHeld = (month: MonthSpent, worst: number): MonthSpent => ({
  ...month,
  heldCalls: month.heldCalls + 1,
  held: month.held + worst,
});

/** A call is over: what was held for it is let go, what it cost is counted. */
export const withCost = (month: MonthSpent, held: number, cost: number): MonthSpent => ({
  calls: month.calls + 1,
  spent: month.spent + cost,
  heldCalls: month.heldCalls - 1,
  held: month.held - held,
});
