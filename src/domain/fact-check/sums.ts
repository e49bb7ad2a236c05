import type { Borne } from './borne.js';
import type { Facts, GoodsFact } from './facts.js';
import { goodsIn, goodsMeant, goodsNamed, saidOf, zonesMeant } from './meant.js';
import type { Stated, StatedKind } from './stated.js';
import { traced, unknown, type Verdict } from './verdict.js';

export const isOneOf = ({ values }: Stated, amount: number): boolean => values.includes(amount);

export const priceOf = ({ source, price }: GoodsFact) => ({
  kind: 'price' as const,
  subjectId: source.id,
  value: price,
});

const MOST_NAMED = 8;

/** What some goods come to. */
interface Sum {
  sum: number;
  pieces: number;
  of: GoodsFact;
}

const holding = ({ of }: Sum, text: string): Verdict => traced(of.source, { ...priceOf(of), text });

/** Several things named together; where pieces are counted, as many. "XL × 2 = 2700" names one thing and adds nothing. */
export function judgeSum(stated: Stated, { goods }: Facts): Verdict {
  const { counts, nearby, text } = stated;
  const basket = basketOf(stated, goods).find(({ sum }) => isOneOf(stated, sum));
  if (basket) return holding(basket, text);
  if (counts.length > 0 && goodsIn(nearby[0] ?? '', goods).by !== 'nothing') return unknown;
  const sums = sumsOf(stated, goods).filter(({ pieces }) => counts.length === 0 || counts.includes(pieces));
  const fits = sums.find(({ sum }) => isOneOf(stated, sum));
  return fits ? holding(fits, text) : unknown;
}

/** Two or three of the things a text names, one piece each. */
function sumsOf(stated: Stated, all: readonly GoodsFact[]): Sum[] {
  const goods = goodsNamed(stated, all).slice(0, MOST_NAMED);
  return goods.flatMap((a, i) =>
    goods
      .slice(i + 1)
      .flatMap((b, j) => [
        { sum: a.price + b.price, pieces: 2, of: a },
        ...goods.slice(i + j + 2).map((c) => ({ sum: a.price + b.price + c.price, pieces: 3, of: a })),
      ]),
  );
}

/** "1 ta M ar 2 ta XL": as many of each as the text has counted. */
function basketOf({ basket }: Stated, goods: readonly GoodsFact[]): Sum[] {
  if (basket.some(({ names }) => names === '')) return [];
  const lines = basket.flatMap(({ names, count }): Sum[] => {
    const meant = goodsIn(names, goods).goods;
    const [of] = meant;
    return of && meant.every(({ price }) => price === of.price) ? [{ sum: of.price * count, pieces: count, of }] : [];
  });
  const [first] = lines;
  if (first === undefined || lines.length < 2) return [];
  const add = (of: 'sum' | 'pieces'): number => lines.reduce((total, line) => total + line[of], 0);
  return [{ sum: add('sum'), pieces: add('pieces'), of: first.of }];
}

/** Everything the goods a text speaks of may come to; of pieces counted beside it only as many. */
function basesOf(stated: Stated, { goods }: Facts): Sum[] {
  const { counts, countsAnywhere } = stated;
  const times = counts.length > 0 ? counts : [1, ...countsAnywhere];
  return [
    ...goodsMeant(stated, goods).goods.flatMap((of) =>
      times.map((count) => ({ sum: of.price * count, pieces: count, of })),
    ),
    ...sumsOf(stated, goods),
    ...basketOf(stated, goods),
  ];
}

const share = (sum: number, off: number): number => Math.round(sum * (1 - off));

/** The same with a share taken off that the text names and a policy grants; the sums said before serve too. */
function reduced(stated: Stated, facts: Facts, borne: Borne): (Sum & { was: number })[] {
  const bases = basesOf(stated, facts);
  const said = borne.money
    .filter(({ kind }) => kind === 'price' || kind === 'amount' || kind === 'total')
    .flatMap(({ values }) => bases.slice(0, 1).flatMap((base) => values.map((sum) => ({ ...base, sum }))));
  return borne.off.flatMap((off) =>
    [...bases, ...said].map((base) => ({ ...base, was: base.sum, sum: share(base.sum, off) })),
  );
}

/** "10% off e 2250": what is left of a sum. */
export function judgeReduced(stated: Stated, facts: Facts, borne: Borne): Verdict {
  const fits = reduced(stated, facts, borne).find(({ sum }) => isOneOf(stated, sum));
  return fits ? holding(fits, stated.text) : unknown;
}

/** "10%, so 250 less": what is taken off. */
export function judgeTakenOff(stated: Stated, facts: Facts, borne: Borne): Verdict {
  const fits = reduced(stated, facts, borne).find(({ sum, was }) => isOneOf(stated, was - sum));
  return fits ? holding(fits, stated.text) : judgeReduced(stated, facts, borne);
}

/** Goods and delivery together; a fee the text itself has named is the one that counts. */
export function judgeWhole(stated: Stated, facts: Facts, borne: Borne): Verdict {
  const fees = feesFor(stated, facts, borne);
  // What was paid before is not paid again.
  const paid = [
    0,
    ...saidOf(stated, facts).flatMap(({ stated: said }) => (said.kind === 'advance' ? said.values : [])),
  ];
  const found = [...basesOf(stated, facts), ...reduced(stated, facts, borne)].find(({ sum }) =>
    [0, ...fees].some((fee) => paid.some((part) => isOneOf(stated, sum + fee - part))),
  );
  return found ? holding(found, stated.text) : unknown;
}

/** "With delivery it would be 2920": what the words call delivery's is goods and delivery. */
export function judgeWithFee(stated: Stated, facts: Facts, borne: Borne): Verdict {
  const fees = feesFor(stated, facts, borne).filter((fee) => fee > 0);
  const found = [...basesOf(stated, facts), ...reduced(stated, facts, borne)].find(({ sum }) =>
    fees.some((fee) => isOneOf(stated, sum + fee)),
  );
  return found ? holding(found, stated.text) : unknown;
}

function feesFor(stated: Stated, facts: Facts, { money }: Borne): number[] {
  const named = money.findLast(({ kind, code, start }) => (kind === 'fee' || code === '+') && start < stated.start);
  if (named) return [...named.values];
  return zonesMeant(stated, facts).zones.map(({ fee }) => fee);
}

const ADDED = new Set<StatedKind>(['price', 'amount', 'total', 'fee']);
const TAKEN = new Set<StatedKind>(['advance', 'discount']);

/** "50 tk bachbe": what is saved is the difference of two sums the text names, or of two prices of one product. */
export function judgeDifference(stated: Stated, { goods }: Facts, { money }: Borne): Verdict {
  const meant = goodsMeant(stated, goods).goods;
  const [of] = meant;
  const products = new Set(meant.map(({ productId }) => productId));
  const named = money.filter(({ kind }) => kind !== 'fee').flatMap(({ values }) => values);
  const times = [1, ...stated.countsAnywhere];
  const prices = goods
    .filter(({ productId }) => products.has(productId))
    .flatMap(({ price }) => times.map((count) => price * count));
  const sums = [...named, ...prices];
  const fits = sums.some((sum) => sums.some((other) => sum > other && isOneOf(stated, sum - other)));
  return fits && of !== undefined ? traced(of.source) : unknown;
}

/** The sums said right before it, added up: "4350, delivery 130, so 4480"; what was paid or let off goes away. */
export function judgeRun(stated: Stated, { goods, orders }: Facts, { money }: Borne): Verdict {
  let sum = 0;
  let parts = 0;
  for (const { kind, values, start } of [...money].reverse()) {
    const [value = 0, ...other] = values;
    if (start >= stated.start || other.length > 0 || !(ADDED.has(kind) || TAKEN.has(kind))) break;
    sum += TAKEN.has(kind) ? -value : value;
    parts += 1;
    if (parts < 2 || !isOneOf(stated, sum)) continue;
    const [good] = goodsMeant(stated, goods).goods;
    const source = good?.source ?? orders[0]?.source;
    return source === undefined ? unknown : traced(source);
  }
  return unknown;
}

/** "A jamdani and a cotton saree: 4500 + 1450": a part of a sum is any of the things the text names. */
export function judgeTerm(stated: Stated, { goods }: Facts): Verdict {
  if (stated.code !== '1+' && stated.code !== '+') return unknown;
  const times = [1, ...stated.countsAnywhere];
  const fits = goodsNamed(stated, goods).find(({ price }) => times.some((count) => isOneOf(stated, price * count)));
  return fits ? traced(fits.source, { ...priceOf(fits), text: stated.text }) : unknown;
}

/** "Another 150 and delivery is free": what a sum the text names, or one thing's price, lacks of what an offer asks for. */
export function judgeMissing(stated: Stated, facts: Facts, { money }: Borne): Verdict {
  const asked = saidOf(stated, facts).flatMap(({ source, stated: { threshold } }) =>
    threshold === null ? [] : [{ source, threshold }],
  );
  const sums = [
    ...money.filter(({ kind }) => kind !== 'fee').flatMap(({ values }) => values),
    ...goodsMeant(stated, facts.goods).goods.map(({ price }) => price),
  ];
  const fits = asked.find(({ threshold }) => sums.some((sum) => isOneOf(stated, threshold - sum)));
  return fits ? traced(fits.source) : unknown;
}
