import { expect, test } from '@jest/globals';
import { isReached, printTable, rowOf } from './table.js';

const rate = { name: 'answers', unit: '/s', against: 'Express', better: 'more' as const };
const time = { name: 'start', unit: 'ms', against: 'Express', better: 'less' as const };

test('a row is the median of rounds measured side by side, not the ratio of two medians', () => {
  const row = rowOf({ ...rate, reach: 0.8 }, [
    { value: 90, baseline: 100 },
    { value: 40, baseline: 50 },
    { value: 10, baseline: 100 },
  ]);
  expect(row).toMatchObject({ value: 40, baseline: { name: 'Express', value: 100 }, ratio: 0.8 });
});

test('nothing measured is an error, not a row', () => {
  expect(() => rowOf({ ...rate, reach: null }, [])).toThrow('Nothing was measured.');
});

test.each([
  ['a rate at its reach', rate, 0.8, 80, true],
  ['a rate below its reach', rate, 0.8, 79, false],
  ['a time at its reach', time, 2, 200, true],
  ['a time beyond its reach', time, 2, 201, false],
  ['a row without a reach', rate, null, 1, null],
])('%s', (_name, about, reach, value, reached) => {
  expect(isReached(rowOf({ ...about, reach }, [{ value, baseline: 100 }]))).toBe(reached);
});

test('the table has a line per row, in columns, with its reach marked', () => {
  const rows = [
    rowOf({ ...rate, reach: 0.8 }, [{ value: 4100, baseline: 5000 }]),
    rowOf({ ...time, reach: 2 }, [{ value: 900, baseline: 300 }]),
    rowOf({ ...rate, name: 'shown only', reach: null }, [{ value: 1.25, baseline: 1 }]),
  ];
  expect(printTable(rows)).toBe(
    [
      'what           value  baseline  its value  ratio    reach',
      'answers     4,100 /s  Express    5,000 /s   0.82  ≥ 0.8 ✔',
      'start         900 ms  Express      300 ms   3.00    ≤ 2 ✘',
      'shown only   1.25 /s  Express        1 /s   1.25        –',
    ].join('\n'),
  );
});
