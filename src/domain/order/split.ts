import { type Reason, reason } from '../reason.js';

/** Units of one line that go into an order of their own. */
export interface GoingUnits {
  lineId: string;
  quantity: number;
}

interface Line {
  id: string;
  text: string;
  quantity: number;
}

/** The lines of an order as two: what stays and what goes, each with its units; or why it cannot be taken apart so. */
export function linesApart<L extends Line>(
  lines: readonly L[],
  going: readonly GoingUnits[],
): { stays: L[]; goes: L[] } | { refused: Reason[] } {
  const wanted = (id: string): number =>
    going.filter(({ lineId }) => lineId === id).reduce((sum, { quantity }) => sum + quantity, 0);
  const refused = [
    ...going
      .filter(({ lineId }) => !lines.some(({ id }) => id === lineId))
      .map(({ lineId }) => reason('split_line_unknown', { line: lineId })),
    ...lines
      .filter(({ id, quantity }) => wanted(id) > quantity)
      .map(({ id, text, quantity }) => reason('split_too_many', { line: text, wanted: wanted(id), quantity })),
  ];
  const parts = (units: (line: L) => number): L[] =>
    lines.map((line) => ({ ...line, quantity: units(line) })).filter(({ quantity }) => quantity > 0);
  const goes = parts(({ id }) => wanted(id));
  const stays = parts(({ id, quantity }) => quantity - wanted(id));
  if (refused.length === 0 && goes.length === 0) refused.push(reason('split_nothing'));
  if (refused.length === 0 && stays.length === 0) refused.push(reason('split_everything'));
  return refused.length > 0 ? { refused } : { stays, goes };
}
