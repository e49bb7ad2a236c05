import { describe, expect, test } from '@jest/globals';
import { joinedText, saysItAll, turnEndsAt } from '../../src/domain/turn.js';
import type { Understanding } from '../../src/domain/understanding.js';

const LIMITS = { quietSeconds: 6, maxSeconds: 30 };
const turn = { firstAt: 100_000, lastAt: 100_000, warnAt: null };

describe('a turn ends', () => {
  test('once the buyer has been quiet', () => {
    expect(turnEndsAt(turn, LIMITS)).toBe(106_000);
    expect(turnEndsAt({ ...turn, lastAt: 104_000 }, LIMITS)).toBe(110_000);
  });
  test('at the latest after the longest wait, however they go on', () => {
    expect(turnEndsAt({ ...turn, lastAt: 129_000 }, LIMITS)).toBe(130_000);
  });
  test('before its answer clock warns', () => {
    expect(turnEndsAt({ ...turn, warnAt: 104_000 }, LIMITS)).toBe(103_000);
  });
});

test('several texts are one, the empty ones left out', () => {
  expect(joinedText([' vaiya ', '', 'dam koto?\n'])).toBe('vaiya\ndam koto?');
});

test('only what an order needs, all of it, need not be waited for', () => {
  const slots = { name: null, phone: '01799887766', address: 'House 5', area: null, district: 'Dhaka', items: [] };
  const item = { product: null, quantity: 2, variant: 'XL' };
  const said = (over: object, intent = 'give_contact') =>
    ({ intent, slots: { ...slots, ...over } }) as unknown as Understanding;
  expect(saysItAll(said({ items: [item] }, 'place_order'), false)).toBe(true);
  expect(saysItAll(said({}), true)).toBe(true);
  expect(saysItAll(said({}), false)).toBe(false);
  expect(saysItAll(said({ phone: null, items: [item] }), true)).toBe(false);
  expect(saysItAll(said({ items: [item] }, 'complaint'), true)).toBe(false);
});
