import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { multiplyMoney, percentOf, roundToTaka, sumMoney } from '../../src/domain/money.js';

test('amounts add up and multiply in minor units', () => {
  expect(sumMoney([145000, 6000, -5000])).toBe(146000);
  expect(sumMoney([])).toBe(0);
  expect(multiplyMoney(145050, 3)).toBe(435150);
});

describe('a percentage rounds half up to the poisha', () => {
  test.each([
    [145000, 10, 14500],
    [145005, 10, 14501],
    [145004, 10, 14500],
    [99, 7.5, 7],
    [100, 0.5, 1],
    [100, 0.49, 0],
    [0, 15, 0],
  ])('%i × %f %% is %i', (amount, percent, share) => {
    expect(percentOf(amount, percent)).toBe(share);
  });
});

describe('cash on delivery is whole taka, half up', () => {
  test.each([
    [145000, 145000],
    [145049, 145000],
    [145050, 145100],
    [0, 0],
  ])('%i becomes %i', (amount, rounded) => {
    expect(roundToTaka(amount)).toBe(rounded);
  });

  test('never moves an amount by more than half a taka', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), (amount) => {
        const rounded = roundToTaka(amount);
        return rounded % 100 === 0 && Math.abs(rounded - amount) <= 50;
      }),
    );
  });
});
