import { median } from '../../src/domain/median.js';

/** One line of the table: a value beside what a bare program reaches in the same run. */
export interface Row {
  name: string;
  unit: string;
  value: number;
  baseline: { name: string; value: number };
  /** value / baseline: the median of the rounds' own ratios. */
  ratio: number;
  /** What the ratio has to reach (at least for rates, at most for times and sizes); null: shown only. */
  reach: number | null;
  better: 'more' | 'less';
}

export interface Pair {
  value: number;
  baseline: number;
}

const middle = (values: readonly number[]): number => {
  const found = median(values);
  if (found === null) throw new Error('Nothing was measured.');
  return found;
};

/** A row from rounds in which both sides were measured one right after the other. */
export function rowOf(
  about: Pick<Row, 'name' | 'unit' | 'reach' | 'better'> & { against: string },
  rounds: readonly Pair[],
): Row {
  const { against, ...row } = about;
  return {
    ...row,
    value: middle(rounds.map(({ value }) => value)),
    baseline: { name: against, value: middle(rounds.map(({ baseline }) => baseline)) },
    ratio: middle(rounds.map(({ value, baseline }) => value / baseline)),
  };
}

export const isReached = ({ ratio, reach, better }: Row): boolean | null =>
  reach === null ? null : better === 'more' ? ratio >= reach : ratio <= reach;

const figure = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 });

const reachText = (row: Row): string => {
  if (row.reach === null) return '–';
  return `${row.better === 'more' ? '≥' : '≤'} ${row.reach} ${isReached(row) ? '✔' : '✘'}`;
};

/** The rows as a person reads them in a terminal. */
export function printTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.name,
    `${figure(row.value)} ${row.unit}`,
    row.baseline.name,
    `${figure(row.baseline.value)} ${row.unit}`,
    row.ratio.toFixed(2),
    reachText(row),
  ]);
  const all = [['what', 'value', 'baseline', 'its value', 'ratio', 'reach'], ...cells];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
  const words = new Set([0, 2]);
  return all
    .map((line) =>
      line
        .map((cell, at) => (words.has(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
