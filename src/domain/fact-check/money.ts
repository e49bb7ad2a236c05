import type { FactSource, Facts, GoodsFact, OrderFact } from './facts.js';
import { goodsIn, goodsMeant, goodsNamed, orderMine, saidOf, zonesMeant } from './meant.js';
import type { Stated, StatedKind } from './stated.js';
import { differs, traced, unknown, type Verdict } from './verdict.js';

const isOneOf = ({ values }: Stated, amount: number): boolean => values.includes(amount);

/** A sum of money against the rows it may come from, by what it is said to be. */
export function judgeMoney(stated: Stated, facts: Facts): Verdict {
  switch (stated.kind) {
    case 'fee':
      return first(stated, facts, [judgeFee, judgeSaid]);
    case 'total':
      return first(stated, facts, [judgeOrder, judgeWhole, judgeSaid]);
    case 'advance':
      return first(stated, facts, [judgeOrder, judgeSaid]);
    case 'discount':
    case 'refund':
      return first(stated, facts, [judgeOrder, judgeSaid]);
    case 'threshold':
      return first(stated, facts, [judgeSaid]);
    case 'price':
      return first(stated, facts, [judgePrice, judgeSum, judgeOrder, judgeSaid]);
    default:
      return first(stated, facts, [
        judgePrice,
        judgeSum,
        judgeOrder,
        ...(stated.places.length > 0 ? [judgeFee] : []),
        judgeSaid,
      ]);
  }
}

type Judge = (stated: Stated, facts: Facts) => Verdict;

/** The first that traces it; else the first that knows better. */
function first(stated: Stated, facts: Facts, judges: readonly Judge[]): Verdict {
  let otherwise: Verdict = unknown;
  for (const judge of judges) {
    const verdict = judge(stated, facts);
    if (verdict === 'nothing' || verdict.ok) return verdict;
    if (otherwise === unknown) otherwise = verdict;
  }
  return otherwise;
}

const priceOf = ({ source, price }: GoodsFact) => ({ kind: 'price' as const, subjectId: source.id, value: price });

/** One piece's price, or as many pieces' as the words say. */
function judgePrice(stated: Stated, { goods }: Facts): Verdict {
  const meant = goodsMeant(stated, goods);
  const times = stated.counts.length > 0 ? stated.counts : [1, ...stated.countsAnywhere];
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

const MOST_NAMED = 8;

/** Several things named together; where pieces are counted, as many. "XL × 2 = 2700" names one thing and adds nothing. */
function judgeSum(stated: Stated, { goods }: Facts): Verdict {
  const { counts, nearby } = stated;
  if (counts.length > 0 && goodsIn(nearby[0] ?? '', goods).by !== 'nothing') return unknown;
  const named = goodsNamed(stated, goods).slice(0, MOST_NAMED);
  const sums = sumsOf(named).filter(({ pieces }) => counts.length === 0 || counts.includes(pieces));
  const fits = sums.find(({ sum }) => isOneOf(stated, sum));
  return fits ? traced(fits.of.source, { ...priceOf(fits.of), text: stated.text }) : unknown;
}

function sumsOf(goods: readonly GoodsFact[]): { sum: number; pieces: number; of: GoodsFact }[] {
  return goods.flatMap((a, i) =>
    goods
      .slice(i + 1)
      .flatMap((b, j) => [
        { sum: a.price + b.price, pieces: 2, of: a },
        ...goods.slice(i + j + 2).map((c) => ({ sum: a.price + b.price + c.price, pieces: 3, of: a })),
      ]),
  );
}

/** Goods and delivery together. */
function judgeWhole(stated: Stated, facts: Facts): Verdict {
  const { zones } = zonesMeant(stated, facts);
  const meant = goodsMeant(stated, facts.goods).goods;
  const named = goodsNamed(stated, facts.goods).slice(0, MOST_NAMED);
  const times = [1, ...stated.counts, ...stated.countsAnywhere];
  const bases = [
    ...meant.flatMap((each) => times.map((count) => ({ sum: each.price * count, of: each }))),
    ...sumsOf(named),
  ];
  const fees = [0, ...zones.map(({ fee }) => fee)];
  // What was paid before is not paid again.
  const paid = [
    0,
    ...saidOf(stated, facts).flatMap(({ stated: said }) => (said.kind === 'advance' ? said.values : [])),
  ];
  const found = bases.find(({ sum }) => fees.some((fee) => paid.some((part) => isOneOf(stated, sum + fee - part))));
  return found ? traced(found.of.source, { ...priceOf(found.of), text: stated.text }) : unknown;
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
function judgeOrder(stated: Stated, { orders }: Facts): Verdict {
  const fits = orders.find((order) => sumsOfOrder(order, stated.kind).some((sum) => isOneOf(stated, sum)));
  if (fits) return traced(fits.source);
  const [mine] = orders.filter((order) => order.mine);
  const sums = mine === undefined ? [] : sumsOfOrder(mine, stated.kind);
  return mine === undefined || sums.length === 0
    ? unknown
    : differs(sums.slice(0, 2).map((says) => ({ source: mine.source, says })));
}

function sumsOfOrder(order: OrderFact, kind: StatedKind): number[] {
  const lines = order.lines.map(({ quantity, unitPrice }) => quantity * unitPrice);
  switch (kind) {
    case 'total':
      return [...new Set([order.cod, order.total, order.subtotal])];
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

const MONEY = new Set<StatedKind>(['price', 'fee', 'total', 'advance', 'discount', 'refund', 'threshold', 'amount']);

/** What a policy or a product's own text names. A price in a description is none: the variant's row has it. */
function judgeSaid(stated: Stated, facts: Facts): Verdict {
  const figures = saidOf(stated, facts).filter(
    ({ source, stated: said }) =>
      MONEY.has(said.kind) &&
      (source.type === 'policy' || (said.unit === '' && stated.unit === '')) &&
      suits(stated.kind, said.kind),
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
