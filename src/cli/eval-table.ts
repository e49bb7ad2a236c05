import type { Evaluation, Share } from '../language/eval.js';

const decimal = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
const shared = ({ rate, right, of }: Share): string => `${decimal(rate)} (${right} of ${of})`;

/** Aligns columns: the first to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** An evaluation as a person reads it in a terminal. */
export function printEvaluation(evaluation: Evaluation): string {
  const { accuracy, accuracyWithAlternatives, macroF1, tier, risk, slots, intents, confusions } = evaluation;
  const { highRiskFound, language, languages, reliability } = evaluation;
  const head = [
    ['accuracy', shared(accuracy)],
    ['with alternatives', shared(accuracyWithAlternatives)],
    ['macro-F1', decimal(macroF1)],
    ['tier', shared(tier)],
    ['risk', shared(risk)],
    ['high risk found', shared(highRiskFound)],
    ['language', shared(language)],
    ...languages.map((row) => [`intents in ${row.language}`, shared(row.accuracy)]),
    ...Object.entries(slots).map(([slot, share]) => [`slot ${slot}`, shared(share)]),
  ];
  const perIntent = [
    ['intent', 'labelled', 'predicted', 'right', 'precision', 'recall', 'F1'],
    ...intents.map((row) => [
      row.intent,
      String(row.labelled),
      String(row.predicted),
      String(row.right),
      decimal(row.precision),
      decimal(row.recall),
      decimal(row.f1),
    ]),
  ];
  const sure = [
    ['confidence', 'right'],
    ...reliability.map(({ from, to, accuracy: right }) => [`${from}–${to}`, shared(right)]),
  ];
  const confused = confusions.map(({ intent, predicted, count }) => [`${intent} read as ${predicted}`, String(count)]);
  return `${[table(head), table(sure), table(perIntent), ...(confused.length > 0 ? [table(confused)] : [])].join('\n\n')}\n`;
}
