import { describe, expect, test } from '@jest/globals';
import { afterAttempt, type PrivateReplyRecord, privateReplyBudget } from '../../src/domain/private-reply.js';

const SECOND = 1000;
const DAY = 86_400 * SECOND;
const AT = 5_000_000;
const unspent: PrivateReplyRecord = { state: 'unspent' };

describe('the private reply ends 7 days after the comment', () => {
  test.each([
    ['fresh', 0, true, 7],
    ['day 6', 6 * DAY, true, 1],
    ['a second before', 7 * DAY - SECOND, true, 1],
    ['on the limit', 7 * DAY, false, 0],
    ['a second after', 7 * DAY + SECOND, false, 0],
  ])('%s', (_, later, usable, daysLeft) => {
    const budget = privateReplyBudget(unspent, AT, AT + later);
    expect(budget).toMatchObject({ usable, daysLeft, expiresAt: AT + 7 * DAY });
    expect(budget.reasons.map(({ code }) => code)).toEqual(usable ? [] : ['private_reply_too_old']);
  });
});

describe('a used one says by whom or why', () => {
  test.each<[PrivateReplyRecord, unknown]>([
    [
      { state: 'claimed', by: 'person:a' },
      { code: 'private_reply_on_its_way', params: { by: 'person:a' } },
    ],
    [
      { state: 'spent', by: 'person:a', at: AT },
      { code: 'private_reply_spent', params: { by: 'person:a' } },
    ],
    [
      { state: 'refused', code: '10903', at: AT },
      { code: 'private_reply_refused', params: { code: '10903' } },
    ],
  ])('%j', (record, why) => {
    expect(privateReplyBudget(record, AT, AT)).toMatchObject({ usable: false, reasons: [why] });
  });
});

describe('after an attempt', () => {
  test.each([
    [{ kind: 'sent' }, 'spent'],
    [{ kind: 'already_replied' }, 'spent'],
    [{ kind: 'refused', code: '10902' }, 'refused'],
    [{ kind: 'not_sent' }, 'unspent'],
    [{ kind: 'unknown' }, 'claimed'],
  ] as const)('%j leaves it %s', (end, state) => {
    expect(afterAttempt('person:a', end, AT).state).toBe(state);
  });
});
