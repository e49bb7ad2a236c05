import type { Claim } from '../claims.js';
import { type Reason, reason } from '../reason.js';
import { type Borne, MONEY_KINDS, nothingBorne, withBorne } from './borne.js';
import type { FactSource, Facts } from './facts.js';
import { judgeColour, judgeCount, judgeMeasure, judgeModel, judgeQuantity, judgeSize, judgeStock } from './goods.js';
import { judgeKnown } from './known.js';
import { judgeMadeOf } from './made-of.js';
import { judgeMoney } from './money.js';
import { judgeCourier, judgeStatus } from './progress.js';
import { judgeDays, judgePercent, judgePromise } from './promises.js';
import type { Stated, StatedKind } from './stated.js';
import type { Verdict } from './verdict.js';

/** One thing a text states, traced to a row or not. */
export interface CheckedClaim {
  kind: StatedKind;
  /** As the text says it. */
  text: string;
  ok: boolean;
  /** The row it comes from; of an untraced one the row that says otherwise, if any. */
  source: FactSource | null;
  /** Why it is stopped; null when it holds. */
  why: Reason | null;
  /** What to watch from now on: the fact may change before the text leaves. */
  watch: Claim | null;
}

export interface FactCheck {
  passed: boolean;
  claims: CheckedClaim[];
}

type Judge = (stated: Stated, facts: Facts, borne: Borne) => Verdict;

/** A sum, where one is named; else the promise. */
const sumOrPromise: Judge = (stated, facts, borne) =>
  (stated.values.length > 0 ? judgeMoney : judgePromise)(stated, facts, borne);

const JUDGES = {
  price: judgeMoney,
  fee: judgeMoney,
  total: judgeMoney,
  advance: sumOrPromise,
  discount: sumOrPromise,
  refund: (stated, facts, borne) => (stated.unit !== '' ? judgeMoney : judgePromise)(stated, facts, borne),
  threshold: judgeMoney,
  amount: judgeMoney,
  stock: judgeStock,
  count: judgeCount,
  size: judgeSize,
  colour: judgeColour,
  measure: judgeMeasure,
  quantity: judgeQuantity,
  model: judgeModel,
  material: judgeMadeOf,
  origin: judgeMadeOf,
  part: judgeMadeOf,
  status: judgeStatus,
  courier: judgeCourier,
  days: judgeDays,
  percent: judgePercent,
  date: judgeKnown,
  time: judgeKnown,
  phone: judgeKnown,
  code: judgeKnown,
  free_delivery: judgePromise,
  return: judgePromise,
  exchange: judgePromise,
  replacement: judgePromise,
  warranty: judgePromise,
  original: judgePromise,
  cod: judgePromise,
  check: judgePromise,
  deadline: judgePromise,
  gift: judgePromise,
  delivery_promise: judgePromise,
} satisfies Record<StatedKind, Judge>;

// A share granted bears the sums that follow from it, and the sums bear the offers that ask for one.
// What is saved rests on sums that may be named later.
function turnOf({ kind, values, code }: Stated): number {
  if (kind === 'percent') return 0;
  if (MONEY_KINDS.has(kind) && values.length > 0) return code === 'saved' ? 2 : 1;
  return 3;
}

/** Traces everything a text states to the rows it may come from. */
export function checkFacts(stated: readonly Stated[], facts: Facts): FactCheck {
  let borne = nothingBorne(stated);
  const verdicts = new Map<Stated, Verdict>();
  for (const each of [...stated].sort((a, b) => turnOf(a) - turnOf(b))) {
    const verdict = JUDGES[each.kind](each, facts, borne);
    verdicts.set(each, verdict);
    if (verdict !== 'nothing' && verdict.ok) borne = withBorne(borne, each);
  }
  const claims = stated.flatMap((each): CheckedClaim[] => {
    const verdict = verdicts.get(each) ?? 'nothing';
    if (verdict === 'nothing') return [];
    const { kind, text } = each;
    if (verdict.ok) {
      const watch = verdict.claim ?? orderClaim(verdict.source, text, facts);
      return [{ kind, text, ok: true, source: verdict.source, why: null, watch }];
    }
    return [{ kind, text, ok: false, source: verdict.source, why: whyNot(kind, text, verdict), watch: null }];
  });
  return { passed: claims.every(({ ok }) => ok), claims };
}

/** What is told of an order holds while the order stands as it does. */
function orderClaim({ type, id }: FactSource, text: string, { orders }: Facts): Claim | null {
  const order = type === 'order' ? orders.find(({ source }) => source.id === id) : undefined;
  return order ? { kind: 'order', subjectId: id, value: order.stands, text } : null;
}

/** "The catalogue says 1,450", or that nobody knows of it. */
function whyNot(kind: StatedKind, text: string, verdict: Extract<Verdict, { ok: false }>): Reason {
  const { says, source } = verdict;
  const [first] = says;
  if (first === undefined || source === null) return reason('fact_unknown', { claim: kind, text });
  const params = { claim: kind, text, source: source.label };
  if (first === '+') return reason('fact_denied', params);
  return typeof first === 'number'
    ? reason('fact_differs', { ...params, amount: first })
    : reason('fact_differs_text', { ...params, says: says.join(', ') });
}
