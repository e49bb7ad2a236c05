import { describe, expect, test } from '@jest/globals';
import {
  type ConversationEvent,
  isPaused,
  isWindowOpen,
  laterWindow,
  pauseUntil,
  windowAfter,
} from '../../src/domain/conversation.js';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const AT = 1_000_000;

describe('which events open the window', () => {
  test.each<[ConversationEvent, boolean]>([
    ['message', true],
    ['postback', true],
    ['referral', true],
    ['reaction', true],
    ['comment', false],
    ['echo', false],
    ['delivery', false],
    ['read', false],
  ])('%s: %s', (event, opens) => {
    expect(isWindowOpen(windowAfter(event, AT), AT)).toBe(opens);
  });
});

describe('the window closes 24 hours after the buyer acted', () => {
  test.each([
    ['at once', 0, true],
    ['a second before', 24 * HOUR - SECOND, true],
    ['on the limit', 24 * HOUR, false],
    ['a second after', 24 * HOUR + SECOND, false],
  ])('%s', (_, later, open) => {
    expect(isWindowOpen(windowAfter('message', AT), AT + later)).toBe(open);
  });
});

test('an event that arrives late never shortens the window', () => {
  expect(laterWindow(500, 400)).toBe(500);
  expect(laterWindow(null, 400)).toBe(400);
  expect(laterWindow(500, null)).toBe(500);
  expect(laterWindow(null, null)).toBeNull();
});

test("a person's answer keeps automation out until hours of silence have passed, or until resume", () => {
  const until = pauseUntil(AT, 12);
  expect(isPaused(until, AT + 12 * HOUR - SECOND)).toBe(true);
  expect(isPaused(until, AT + 12 * HOUR)).toBe(false);
  expect(isPaused(null, AT)).toBe(false);
});
