import { expect, test } from '@jest/globals';
import { afterFailure, type Circuit, CLOSED, mayAsk, trying } from '../../../src/domain/model/circuit.js';

const fail = (circuit: Circuit, times: number, now = 0): Circuit =>
  Array.from({ length: times }).reduce<Circuit>((each) => afterFailure(each, now), circuit);

test('after five failures in a row the server rests, then twice as long with each, up to a quarter of an hour', () => {
  expect(mayAsk(fail(CLOSED, 4), 0)).toBe(true);
  const rests = [5, 6, 7, 20].map((times) => fail(CLOSED, times).openUntil);
  expect(rests).toEqual([30_000, 60_000, 120_000, 900_000]);
  expect(mayAsk(fail(CLOSED, 5), 29_999)).toBe(false);
  expect(mayAsk(fail(CLOSED, 5), 30_000)).toBe(true);
});

test('after the rest one tries it, the others wait for how that ends', () => {
  const tried = trying(fail(CLOSED, 5), 30_000, 75_000);
  expect(mayAsk(tried, 30_001)).toBe(false);
  expect(mayAsk(tried, 105_000)).toBe(true);
  expect(afterFailure(tried, 31_000)).toEqual({ failures: 6, openUntil: 91_000 });
  expect(trying(CLOSED, 0, 75_000)).toEqual(CLOSED);
});
