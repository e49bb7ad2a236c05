import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linesApart } from '../../src/domain/order/split.js';

const LINES = [
  { id: 'a', text: 'Kurti · M', quantity: 3 },
  { id: 'b', text: 'Orna', quantity: 1 },
];

test.each([
  ['a whole line', [{ lineId: 'b', quantity: 1 }], ['a 3'], ['b 1']],
  ['units of a line', [{ lineId: 'a', quantity: 2 }], ['a 1', 'b 1'], ['a 2']],
  [
    'units of both, named twice',
    [
      { lineId: 'a', quantity: 1 },
      { lineId: 'a', quantity: 1 },
      { lineId: 'b', quantity: 1 },
    ],
    ['a 1'],
    ['a 2', 'b 1'],
  ],
] as const)('%s go into the second order, the rest stays', (_name, going, stays, goes) => {
  const shown = (lines: typeof LINES) => lines.map(({ id, quantity }) => `${id} ${quantity}`);
  const parts = linesApart(LINES, going);
  if ('refused' in parts) throw new Error('was refused');
  expect([shown(parts.stays), shown(parts.goes)]).toEqual([stays, goes]);
});

test.each([
  ['nothing', [], 'split_nothing'],
  [
    'everything',
    [
      { lineId: 'a', quantity: 3 },
      { lineId: 'b', quantity: 1 },
    ],
    'split_everything',
  ],
  ['more than there is', [{ lineId: 'b', quantity: 2 }], 'split_too_many'],
  ['a line of another order', [{ lineId: 'z', quantity: 1 }], 'split_line_unknown'],
])('%s is refused with its reason', (_name, going, code) => {
  expect(linesApart(LINES, going)).toMatchObject({ refused: [{ code }] });
});

test('no unit is lost or made', () => {
  const lines = fc.uniqueArray(
    fc.record({ id: fc.string(), text: fc.string(), quantity: fc.integer({ min: 1, max: 9 }) }),
    {
      selector: ({ id }) => id,
      minLength: 1,
    },
  );
  const split = lines.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.array(fc.record({ lineId: fc.constantFrom(...all.map(({ id }) => id)), quantity: fc.nat(9) })),
    ),
  );
  fc.assert(
    fc.property(split, ([all, going]) => {
      const parts = linesApart(all, going);
      if ('refused' in parts) return;
      const units = (id: string, of: typeof all) => of.find((line) => line.id === id)?.quantity ?? 0;
      for (const { id, quantity } of all) expect(units(id, parts.stays) + units(id, parts.goes)).toBe(quantity);
    }),
  );
});
