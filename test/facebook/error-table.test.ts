import { expect, test } from '@jest/globals';
import { type ErrorRow, rowFor } from '../../src/facebook/error-table.js';

const rows: [code: number, subcode: number | null, action: ErrorRow['action'], budget: ErrorRow['budget']][] = [
  [1, 99, 'retry', 'back'],
  [4, 2018022, 'wait', 'back'],
  [80001, 123, 'wait', 'back'],
  [10, 2018278, 'next_step', 'back'],
  [10, 2534122, 'stop_page', 'back'],
  [200, 2534029, 'stop_page', 'back'],
  [100, 2018034, 'failed', 'back'],
  [100, 2018292, 'failed', 'refused'],
  [190, 460, 'disconnect_page', 'back'],
  [10, 1545041, 'closed_or_unreachable', 'refused'],
  [551, 1545041, 'unreachable', 'refused'],
  [10900, null, 'already_done', 'spent'],
  [4242, null, 'failed', 'back'],
];

test.each(rows)('%i/%s → %s, private reply %s', (code, subcode, action, budget) => {
  expect(rowFor({ code, subcode, isTransient: false })).toMatchObject({ action, budget });
});

test('an undescribed code is tried again only when Facebook calls it transient', () => {
  expect(rowFor({ code: 4242, subcode: 1, isTransient: true }).action).toBe('retry');
  expect(rowFor({ code: 190, subcode: null, isTransient: true }).action).toBe('disconnect_page');
});
