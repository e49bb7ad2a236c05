import type { Facts, GoodsFact } from './facts.js';
import { goodsIn, goodsMeant, orderMine, saidOf } from './meant.js';
import { withShortNames } from './short-names.js';
import type { Stated } from './stated.js';
import { differs, traced, unknown, type Verdict } from './verdict.js';

const stockClaim = ({ source, available }: GoodsFact, text: string) => ({
  kind: 'stock' as const,
  subjectId: source.id,
  value: available > 0 ? 1 : 0,
  text,
});

/** Said to be there, or to be gone. */
export function judgeStock(stated: Stated, { goods }: Facts): Verdict {
  const [own = ''] = stated.nearby;
  const named = goodsIn(own, withShortNames(goods));
  // "Ache" of nothing in particular says nothing of goods.
  const meant = named.by !== 'nothing' ? named : goodsMeant(stated, goods);
  if (named.by === 'nothing' && stated.unit !== 'stock') return 'nothing';
  if (meant.goods.length === 0) return unknown;
  const there = stated.values[0] === 1;
  const missing = stated.code === 'all' ? meant.goods.find(({ available }) => available === 0) : undefined;
  if (missing) return differs([{ source: missing.source, says: '0' }]);
  const wrong = meant.by === 'label' ? wrongOfChosen(meant.goods, own, there) : wrongOfAll(meant.goods, there);
  if (wrong !== undefined) return differs([{ source: wrong.source, says: String(wrong.available) }]);
  const [good] = meant.goods.filter(({ available }) => available > 0 === there);
  return good === undefined ? unknown : traced(good.source, stockClaim(good, stated.text));
}

/** Of each size or colour named one variant at least must be as said; said to be gone, none may be there. */
function wrongOfChosen(goods: readonly GoodsFact[], text: string, there: boolean): GoodsFact | undefined {
  const labels = [...new Set(goods.flatMap((each) => each.labels.filter((label) => text.includes(label))))];
  for (const label of labels) {
    const those = goods.filter((each) => each.labels.includes(label));
    const wrong = wrongOfAll(those, there);
    if (wrong) return wrong;
  }
  return undefined;
}

function wrongOfAll(goods: readonly GoodsFact[], there: boolean): GoodsFact | undefined {
  const left = goods.find(({ available }) => available > 0);
  if (there) return left === undefined ? goods[0] : undefined;
  return left;
}

/** How many are left: a variant's own number, or all of a product's together; or how many an order holds. */
export function judgeCount(stated: Stated, facts: Facts): Verdict {
  const { goods } = facts;
  const ordered = orderMine(facts) === undefined ? unknown : judgeQuantity(stated, facts);
  if (ordered !== 'nothing' && ordered.ok) return ordered;
  const meant = goodsMeant(stated, goods).goods;
  const [count = 0] = stated.values;
  const one = meant.find(({ available }) => available === count);
  if (one) return traced(one.source, stockClaim(one, stated.text));
  const [sample] = meant;
  const whole = meant.reduce((sum, { available }) => sum + available, 0);
  if (sample && whole === count) return traced(sample.source, stockClaim(sample, stated.text));
  return differs(meant.map(({ source, available }) => ({ source, says: String(available) })));
}

/** Pieces of a line, where the text is about an order. */
export function judgeQuantity(stated: Stated, facts: Facts): Verdict {
  const mine = orderMine(facts);
  if (mine === undefined) return 'nothing';
  const [own = ''] = stated.nearby;
  const named = mine.lines.filter(({ labels }) => labels.some((label) => own.includes(label)));
  const lines = named.length > 0 ? named : mine.lines;
  const together = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  if ([together, ...lines.map(({ quantity }) => quantity)].some((count) => stated.values.includes(count)))
    return traced(mine.source);
  return differs(lines.map(({ quantity }) => ({ source: mine.source, says: String(quantity) })));
}

// In `nameKey` form.
const MODEL = / ([a-z]{3,}) ([a-z]{1,2} ?[0-9]{1,3}) /;

/** The model of goods that have one: another than the shop's is not sold here. */
export function judgeModel({ code }: Stated, { goods }: Facts): Verdict {
  const [name = ''] = code.split(' ');
  const models = goods.flatMap(({ source, names }) =>
    names.flatMap((each) => {
      const [, own, model] = MODEL.exec(each) ?? [];
      return own === name && model !== undefined ? [{ source, says: `${own} ${model.replace(' ', '')}` }] : [];
    }),
  );
  if (models.length === 0) return 'nothing';
  const own = models.find(({ says }) => says === code);
  return own ? traced(own.source) : differs(models);
}

/** A size that is sold. One said not to be there needs no row. */
export function judgeSize(stated: Stated, facts: Facts): Verdict {
  const goods = ofProducts(stated, facts.goods);
  const label = stated.code === '' ? stated.text : stated.code;
  const key = ` ${SIZES[label.toLowerCase()] ?? label.toLowerCase()} `;
  const sold = goods.find(({ labels }) => labels.some((each) => each.includes(key)));
  if (sold) return traced(sold.source);
  const ordered = facts.orders.find(({ lines }) => lines.some(({ labels }) => labels.includes(key)));
  if (ordered) return traced(ordered.source);
  const measured = saidOf(stated, facts).find(
    ({ stated: said }) => said.kind === 'measure' && said.values.includes(Number(stated.code)),
  );
  if (measured) return traced(measured.source);
  if (stated.denied) return 'nothing';
  const sizes = goods.flatMap(({ source, labels }) => labels.map((each) => ({ source, says: each.trim() })));
  return differs(sizes);
}

const SIZES: Record<string, string> = { '2xl': 'xxl', '3xl': 'xxxl', এক্সএল: 'xl' };

/** A colour said to be there. */
export function judgeColour(stated: Stated, { goods, orders }: Facts): Verdict {
  const key = ` ${stated.code} `;
  const of = ofProducts(stated, goods);
  const ordered = orders.find(({ lines }) => lines.some(({ labels }) => labels.includes(key)));
  if (ordered) return traced(ordered.source);
  if (of.length === 0) return unknown;
  const sold = of.find(({ labels, words }) => labels.some((each) => each.includes(key)) || words.includes(key));
  if (sold) return traced(sold.source);
  return differs(of.flatMap(({ source, labels }) => labels.map((each) => ({ source, says: each.trim() }))));
}

function ofProducts(stated: Stated, goods: readonly GoodsFact[]): readonly GoodsFact[] {
  const products = new Set(goodsMeant(stated, goods).goods.map(({ productId }) => productId));
  return goods.filter(({ productId }) => products.has(productId));
}

const GRAMS: Record<string, number> = { gm: 1, kg: 1000, ml: 1, ltr: 1000 };

/** A length, a weight, a capacity: as the product's own text or a variant's name gives it. */
export function judgeMeasure(stated: Stated, facts: Facts): Verdict {
  const [value = 0] = stated.values;
  const own = goodsMeant(stated, facts.goods);
  const labelled = facts.goods.find(({ labels }) => labels.some((label) => measures(label, value, stated.unit)));
  if (labelled) return traced(labelled.source);
  const said = saidOf(stated, facts).filter(({ stated: said }) => said.kind === 'measure' && alike(said, stated));
  const fits = said.find((each) => each.stated.values.includes(value) && sameVariant(each.stated, own, facts.goods));
  if (fits) return traced(fits.source);
  return differs(
    said
      .filter((each) => sameVariant(each.stated, own, facts.goods))
      .map(({ source, stated: { text } }) => ({ source, says: text })),
  );
}

/** "2 kg" where half a kilo is sold. */
function measures(label: string, value: number, unit: string): boolean {
  const [amount, of = ''] = label.trim().split(' ');
  const [one, asked] = [Number(amount) * (GRAMS[of] ?? 1), value * (GRAMS[unit] ?? 1)];
  if (!(one > 0) || (GRAMS[of] === undefined) !== (GRAMS[unit] === undefined)) return false;
  const sameKind =
    of === unit ||
    (of === 'kg' && unit === 'gm') ||
    (of === 'gm' && unit === 'kg') ||
    (of === 'ltr' && unit === 'ml') ||
    (of === 'ml' && unit === 'ltr');
  return sameKind && (asked === one || ((of === 'gm' || of === 'kg') && asked % one === 0));
}

/** The same unit and part, where both name one; a part without a unit is in inches. */
const alike = (said: Stated, stated: Stated): boolean =>
  (said.unit || 'inch') === (stated.unit || 'inch') &&
  (said.code === stated.code || said.code === '' || stated.code === '');

/** A size chart's line is about its own size: "M bust 38, L bust 40". */
function sameVariant(said: Stated, meant: ReturnType<typeof goodsMeant>, goods: readonly GoodsFact[]): boolean {
  const of = goodsIn(said.nearby[0] ?? '', goods);
  if (of.by !== 'label' || meant.by !== 'label') return true;
  return of.goods.some((each) => meant.goods.includes(each));
}
