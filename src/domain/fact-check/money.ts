import { type Borne, MONEY_KINDS } from './borne.js';
import type { FactSource, Facts, GoodsFact, OrderFact } from './facts.js';
import { elsewhere, goodsMeant, orderMine, saidOf, zonesMeant } from './meant.js';
import type { Stated, StatedKind } from './stated.js';
import {
  isOneOf,
  judgeDifference,
  judgeMissing,
  judgeReduced,
  judgeRun,
  judgeSum,
  judgeTakenOff,
  judgeTerm,
  judgeWhole,
  judgeWithFee,
  priceOf,
} from './sums.js';
import { differs, traced, unknown, type Verdict } from './verdict.js';

/** A sum of money against the rows it may come from, by what it is said to be. */
export function judgeMoney(stated: Stated, facts: Facts, borne: Borne): Verdict {
  if (stated.code === 'saved')
    return first(stated, facts, borne, [judgeDifference, judgeTakenOff, judgeOrder, judgeSaid]);
  switch (stated.kind) {
    case 'fee':
      return first(stated, facts, borne, [judgeFee, judgeSaid, judgeWithFee]);
    case 'total':
      if (stated.code === 'due' && orderMine(facts)) return judgeOrder(stated, facts, borne);
      return first(stated, facts, borne, [judgeOrder, judgeWhole, judgeRun, judgeMissing, judgeSaid]);
    case 'advance':
      return first(stated, facts, borne, [judgeOrder, judgeSaid]);
    case 'discount':
      return first(stated, facts, borne, [judgeOrder, judgeTakenOff, judgeSaid]);
    case 'refund':
      return first(stated, facts, borne, [judgeOrder, judgeSaid]);
    case 'threshold':
      return first(stated, facts, borne, [judgeSaid]);
    case 'price':
      return first(stated, facts, borne, [judgePrice, judgeSum, judgeOrder, judgeReduced, judgeSaid]);
    default:
      if (stated.code === 'each') return first(stated, facts, borne, [judgePrice, judgeReduced, judgeSaid]);
      if (stated.code === 'again' && isAgain(stated, borne)) return 'nothing';
      return first(stated, facts, borne, [
        judgePrice,
        judgeSum,
        judgeOrder,
        judgeReduced,
        judgeRun,
        judgeTerm,
        judgeMissing,
        ...(stated.code === 'off' ? [judgeTakenOff] : []),
        ...(stated.places.length > 0 ? [judgeWithFee] : []),
        ...(mayBeFee(stated) ? [judgeFee] : []),
        judgeSaid,
      ]);
  }
}

/** The same sum once more, in brackets: whatever the first is, the second states nothing. */
const isAgain = ({ start, values }: Stated, { text }: Borne): boolean =>
  text.some((each) => each.start < start && each.values.some((value) => values.includes(value)));

// In `nameKey` form: the words beside a sum that speak of sending.
const SENDING = / (?:delivery|charge|courier|shipping|ডেলিভারি|ডেলিভারী|চার্জ|কুরিয়ার|কুরিয়ার) /;

/** A sum without a name is a fee only where a place stands, it is added to another, or sending is spoken of. */
const mayBeFee = ({ places, code, nearby }: Stated): boolean =>
  places.length > 0 || code === '+' || nearby.some((words) => SENDING.test(words));

type Judge = (stated: Stated, facts: Facts, borne: Borne) => Verdict;

/** The first that traces it; else the first that knows better. */
function first(stated: Stated, facts: Facts, borne: Borne, judges: readonly Judge[]): Verdict {
  let otherwise: Verdict = unknown;
  for (const judge of judges) {
    const verdict = judge(stated, facts, borne);
    if (verdict === 'nothing' || verdict.ok) return verdict;
    if (otherwise === unknown) otherwise = verdict;
  }
  return otherwise;
}

/** One piece's price, or as many pieces' as the words say. */
function judgePrice(stated: Stated, { goods }: Facts): Verdict {
  const meant = goodsMeant(stated, goods);
  const counted = stated.counts.length > 0 ? stated.counts : [1, ...stated.countsAnywhere];
  const times = stated.code === 'each' ? [1] : counted;
  for (const each of meant.goods) {
    if (!times.some((count) => isOneOf(stated, each.price * count))) continue;
    return traced(each.source, { ...priceOf(each), text: stated.text });
  }
  const byWeight = meant.goods.find((each) => weighed(stated, each));
  if (byWeight) return traced(byWeight.source, { ...priceOf(byWeight), text: stated.text });
  const known = meant.goods.map(({ source, price }) => ({ source, says: price * (stated.counts[0] ?? 1) }));
  return differs(known);
}

const MOST_WEIGHTS = 20;

/** "2 kg costs 2500", where a kilo is sold: the words name a multiple of the variant's own measure. */
function weighed({ nearby: [own = ''], values }: Stated, { labels, price }: GoodsFact): boolean {
  return labels.some((label) => {
    const [amount, unit] = label.trim().split(' ');
    const one = Number(amount);
    if (unit === undefined || !(one > 0)) return false;
    const named = new RegExp(`(?:^| )(\\d+(?:\\.\\d+)?) ${unit} `).exec(own);
    const times = named ? Number(named[1]) / one : 0;
    return Number.isInteger(times) && times > 1 && times <= MOST_WEIGHTS && values.includes(price * times);
  });
}

/** What delivery costs, there. */
function judgeFee(stated: Stated, facts: Facts): Verdict {
  const mine = orderMine(facts);
  const { zones, all, named } = zonesMeant(stated, facts);
  if (mine?.fee != null) {
    if (isOneOf(stated, mine.fee)) return traced(mine.source);
    if (!named) return differs([{ source: mine.source, says: mine.fee }]);
  }
  const fits = zones.filter(({ fee }) => isOneOf(stated, fee));
  const [zone] = fits;
  if (zone && (!all || fits.length === zones.length))
    return traced(zone.source, { kind: 'fee', subjectId: zone.source.id, value: zone.fee, text: stated.text });
  return differs(zones.map(({ source, fee }) => ({ source, says: fee })));
}

/** The sums of an order, by what they are said to be. */
function judgeOrder(stated: Stated, { orders }: Facts, borne: Borne): Verdict {
  const fits = orders.find((order) => sumsOfOrder(order, stated, borne).some((sum) => isOneOf(stated, sum)));
  if (fits) return traced(fits.source);
  const [mine] = orders.filter((order) => order.mine);
  const sums = mine === undefined ? [] : sumsOfOrder(mine, stated, borne);
  return mine === undefined || sums.length === 0
    ? unknown
    : differs(sums.slice(0, 2).map((says) => ({ source: mine.source, says })));
}

function sumsOfOrder(order: OrderFact, { kind, code }: Stated, { text }: Borne): number[] {
  const lines = order.lines.map(({ quantity, unitPrice }) => quantity * unitPrice);
  switch (kind) {
    case 'total':
      // What is handed over at the door is what is still owed, and nothing else.
      if (code === 'due' && order.mine) return [order.cod];
      return [...new Set([order.cod, order.total, ...(isSplit(order, text) ? [order.subtotal] : [])])];
    case 'advance':
      return order.advance > 0 ? [order.advance] : [];
    case 'discount':
      return order.discount > 0 ? [order.discount] : [];
    case 'refund':
      return [order.advance, order.total].filter((sum) => sum > 0);
    case 'price':
      return [...lines, order.subtotal];
    default:
      return [order.cod, order.total, order.subtotal, ...lines, ...(order.advance > 0 ? [order.advance] : [])];
  }
}

/** The goods' own sum is a "total" only where the text adds to it: names the fee or the whole besides. */
const isSplit = ({ fee, total, cod }: OrderFact, text: readonly Stated[]): boolean =>
  text.some(
    ({ kind, values }) =>
      values.some((value) => value === total || value === cod) ||
      (kind === 'fee' && fee !== null && values.includes(fee)),
  );

/** What a policy or a product's own text names. A price in a description is none: the variant's row has it. */
function judgeSaid(stated: Stated, facts: Facts): Verdict {
  const figures = saidOf(stated, facts).filter(
    ({ source, stated: said }) =>
      MONEY_KINDS.has(said.kind) &&
      (source.type === 'policy' || (said.unit === '' && stated.unit === '')) &&
      suits(stated.kind, said.kind) &&
      !elsewhere(said, stated, facts),
  );
  const fits = figures.find(({ stated: said }) => said.values.some((each) => isOneOf(stated, each)));
  if (fits) return traced(fits.source, policyClaim(fits, stated.text));
  return differs(
    figures
      .filter(({ stated: said }) => said.kind === stated.kind)
      .flatMap(({ source, stated: said }) => said.values.slice(0, 1).map((says) => ({ source, says }))),
  );
}

/** An amount without a name may be any; a named one is only what it is called. */
const suits = (stated: StatedKind, said: StatedKind): boolean =>
  stated === said || stated === 'amount' || said === 'amount';

export const policyClaim = (
  { source, version }: { source: FactSource; version: number | null },
  text: string,
): { kind: 'policy'; subjectId: string; value: number; text: string } | undefined =>
  version === null ? undefined : { kind: 'policy', subjectId: source.id, value: version, text };
