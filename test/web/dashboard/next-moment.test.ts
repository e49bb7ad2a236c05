import { expect, test } from '@jest/globals';
import { nextMoment } from '../../../src/web/dashboard/next-moment.js';
import { START } from '../../support/app.js';

test.each([
  ['* * * * *', START, START + 60_000],
  ['*/5 * * * *', START + 1, START + 5 * 60_000],
  // 03:30 in Dhaka is 21:30 the evening before in UTC.
  ['30 3 * * *', START, Date.UTC(2026, 10, 22, 21, 30)],
  ['0 0 1 1 *', START, null],
])('%s comes next when it does', (cron, now, next) => {
  expect(nextMoment(cron, 'Asia/Dhaka', now)).toBe(next);
});
