import { expect, test } from '@jest/globals';
import { actionFor, type GraphAction } from '../../src/facebook/error-table.js';

const rows: [code: number, subcode: number | null, action: GraphAction][] = [
  [1, null, 'retry'],
  [1, 99, 'retry'],
  [2, null, 'retry'],
  [2, 2018344, 'failed'],
  [4, null, 'wait'],
  [4, 2018022, 'wait'],
  [17, null, 'wait'],
  [32, null, 'wait'],
  [613, null, 'wait'],
  [80006, null, 'wait'],
  [80001, 123, 'wait'],
  [10, null, 'failed'],
  [10, 2018278, 'next_step'],
  [10, 2018065, 'next_step'],
  [10, 2018108, 'unreachable'],
  [10, 2018028, 'failed'],
  [10, 1893063, 'stop_page'],
  [10, 2534122, 'stop_page'],
  [200, 2534029, 'stop_page'],
  [100, null, 'failed'],
  [100, 33, 'failed'],
  [100, 2018034, 'failed'],
  [100, 2018292, 'failed'],
  [100, 2018001, 'next_step'],
  [190, null, 'disconnect_page'],
  [190, 460, 'disconnect_page'],
  [200, null, 'failed'],
  [200, 2018027, 'failed'],
  [200, 1545041, 'unreachable'],
  [551, null, 'unreachable'],
  [551, 1545041, 'unreachable'],
  [368, null, 'stop_page'],
  [1200, 2018024, 'retry'],
  [10900, null, 'already_done'],
  [10902, null, 'failed'],
  [10903, null, 'failed'],
  [4242, null, 'failed'],
];

test.each(rows)('%i/%s → %s', (code, subcode, action) => {
  expect(actionFor({ code, subcode, isTransient: false })).toBe(action);
});

test('an undescribed code is tried again only when Facebook calls it transient', () => {
  expect(actionFor({ code: 4242, subcode: 1, isTransient: true })).toBe('retry');
  expect(actionFor({ code: 190, subcode: null, isTransient: true })).toBe('disconnect_page');
});
