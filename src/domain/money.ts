/** Money is an integer count of minor units (poisha): 145000 is ৳1,450. The currency is the shop's, BDT. */
export const MINOR_PER_TAKA = 100;

export const sumMoney = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** A price times a whole number of pieces. */
export const multiplyMoney = (amount: number, quantity: number): number => amount * quantity;

/**
 * A share of an amount, rounded half up to the minor unit. `percent` keeps two decimals (7.5, 12.25), so that the
 * reckoning stays in whole numbers.
 */
export function percentOf(amount: number, percent: number): number {
  const basisPoints = Math.round(percent * 100);
  return Math.floor((amount * basisPoints + 5_000) / 10_000);
}

/** Whole taka, half up: couriers collect no poisha. */
export const roundToTaka = (amount: number): number =>
  Math.floor((amount + MINOR_PER_TAKA / 2) / MINOR_PER_TAKA) * MINOR_PER_TAKA;
