import type { Reason, ReasonCode } from '../domain/reason.js';
import { fill } from './fill.js';
import { digits, type Locale, money, percent } from './format.js';
import type { Words } from './words.js';

type Printer = (value: string | number, words: Words, locale: Locale) => string | number;

const looked =
  (table: (words: Words) => Record<string, string>): Printer =>
  (value, words) =>
    table(words)[value] ?? value;
const taka: Printer = (value, _words, locale) => (typeof value === 'number' ? money(value, locale) : value);
const share: Printer = (value, _words, locale) => (typeof value === 'number' ? percent(value, locale) : value);

const statusName = looked((words) => words.orderStatuses);

/** Params that are codes, shares or money themselves; all others are printed as they are. */
const PARAMS: Record<string, Printer> = {
  from: statusName,
  to: statusName,
  check: looked((words) => words.codChecks),
  tier: looked((words) => words.codRisks),
  status: looked((words) => ({
    ...words.orderStatuses,
    ...words.paymentStatuses,
    ...words.draftStatuses,
    ...words.taskStatuses,
  })),
  what: looked((words) => words.reasons),
  claim: looked((words) => words.factKinds),
  source: looked((words) => words.factSources),
  // Of an order's status its name, of all else what the row says.
  says: (value, words, locale) => digits(String(statusName(value, words, locale)), locale),
  intent: looked((words) => words.intents),
  risk: looked((words) => words.risks),
  action: looked((words) => words.matrixActions),
  route: looked((words) => words.routes),
  confidence: share,
  needed: share,
  due: taka,
  amount: taka,
};

/** The same name means money in these reasons and a count in others. */
const MONEY_IN: Partial<Record<ReasonCode, string>> = { risk_high_value: 'total', model_budget_money: 'most' };

/** A refusal or explanation in the reader's language: what is wrong, and where possible the way out. */
export function printReason(reason: Reason, words: Words, locale: Locale): string {
  const params = Object.entries(reason.params ?? {}).map(([name, value]) => {
    const print = MONEY_IN[reason.code] === name ? taka : PARAMS[name];
    return [name, print ? print(value, words, locale) : value] as const;
  });
  return fill(words.reasons[reason.code], Object.fromEntries(params), locale);
}

/** Several on one line. */
export const printReasons = (reasons: readonly Reason[], words: Words, locale: Locale): string =>
  reasons.map((each) => printReason(each, words, locale)).join(' · ');
