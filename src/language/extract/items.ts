import type { ItemMention } from '../../domain/understanding.js';
import { groupParts, quantityOf, totalOf } from './group.js';
import { products, shared, spreadOver, variants } from './shared.js';
import type { WantedPart } from './wanted.js';

// Words for "the product" as such; they name nothing.
const GENERIC = /^(?:products?|prodact|items?|order|jinish|jinis|mal|প্রোডাক্ট|পণ্য|প্রডাক্ট|জিনিস|আইটেম|মাল|অর্ডার)$/i;
// "Product shakha pola set": the field's name is none of the goods'.
const ANNOUNCED = /^(?:products?|prodact|items?|পণ্য|প্রোডাক্ট|আইটেম|মাল)\s+(?=\S)/i;
// Things that are counted by the pair.
const PAIRED =
  /juta|jota|shoe|sneaker|s[ae]nd[ae]l|গামবুট|চপ্পল|loafer|heel|keds|boot|earring|dul|moja|sock|glove|studs?|chappal|slipper|jhumka|nupur|payel|nagra|shakha|(?<!co)pola|cuff|anklet|bala(?:r)?$|kanphul|mojo|(?<!neck)lace|স্লিপার|ঝুমকা|নূপুর|নুপুর|পায়েল|নাগরা|চটি|জুতা|স্যান্ডেল|কেডস|দুল|মোজা|শাঁখা|পলা|কানফুল|^বালা|স্নিকার|লোফার/iu;

// Where no thing is named, a size that only shoes have.
const SHOE_SIZE = /(?<![0-9০-৯.])(?:3[5-9]|4[0-6]|৩[৫-৯]|৪[০-৬])(?![0-9০-৯.])/;

function counted(quantity: WantedPart | undefined, product: string | null, variant: string): number | null {
  const [likely, asPairs, doubled] = quantity?.values ?? [];
  if (likely === undefined) return null;
  if (asPairs === undefined || doubled === undefined) return likely;
  return (product === null ? SHOE_SIZE.test(variant) : PAIRED.test(product)) ? asPairs : doubled;
}

/** "aro 1 ta barai, mot 3 ta": what is counted before is in the sum, unless the counts make up the sum. */
function inSum(parts: readonly WantedPart[]): WantedPart[] {
  const sum = parts.find((part) => part.inSum);
  const counts = parts.filter((part) => part.part === 'quantity' && part !== sum);
  if (!sum || counts.length === 0) return [...parts];
  const counted = counts.reduce((all, { values }) => all + (values[0] ?? 0), 0);
  if (!sum.values.includes(counted)) return parts.filter((part) => !counts.includes(part));
  return counts.length > 1 ? parts.filter((part) => part !== sum) : [...parts];
}

const AGE = /^[0-9০-৯]+\s*(?:bochor|bochhor|mash|years?|months?|বছর|মাস)/iu;

/** Behind a list of several things an age tells whom they are for. */
function withoutAge(parts: readonly WantedPart[]): readonly WantedPart[] {
  const last = parts.at(-1);
  const named = new Set(parts.filter(({ part }) => part === 'product').map(({ text }) => text));
  return last?.part === 'variant' && last.apart && named.size > 1 && AGE.test(last.text) ? parts.slice(0, -1) : parts;
}

const isSame = (one: ItemMention, other: ItemMention): boolean =>
  one.product === other.product && one.quantity === other.quantity && one.variant === other.variant;

/** "Candle 12 ta, candle golden": what is said of a thing later on is said of the one item that it was said of before. */
function completed(items: readonly ItemMention[]): ItemMention[] {
  const whole: ItemMention[] = [];
  for (const item of items) {
    const { product, quantity, variant } = item;
    const same = whole.filter((other) => product !== null && other.product === product);
    const [only] = same;
    const adds =
      quantity === null && variant !== null && same.length === 1 && only?.quantity !== null && only?.variant === null;
    if (only && adds) whole[whole.indexOf(only)] = { ...only, variant };
    else whole.push(item);
  }
  return whole;
}

/** "2 plants, actually 3 plants": what is said instead takes the place of what was said of the same thing. */
function corrected(groups: readonly (readonly WantedPart[])[]): (readonly WantedPart[])[] {
  const name = (group: readonly WantedPart[]): string =>
    products(group)
      .map(({ text }) => text)
      .join(' ');
  const kept: (readonly WantedPart[])[] = [];
  for (const group of groups) {
    const same = group.some(({ instead }) => instead)
      ? kept.findLastIndex((other) => name(other) !== '' && (name(group) === '' || name(other) === name(group)))
      : -1;
    const before = kept[same];
    if (before === undefined) kept.push(group);
    else {
      const said = new Set(group.flatMap(({ aspects }) => aspects));
      kept[same] = [...before.filter(({ aspects }) => !aspects.some((aspect) => said.has(aspect))), ...group];
    }
  }
  return kept;
}

/** "A saree and two hijabs, one black one beige": a count that the kinds right behind it make up counts nothing by itself. */
function withoutOwnTotals(groups: readonly (readonly WantedPart[])[]): (readonly WantedPart[])[] {
  const kept: (readonly WantedPart[])[] = [];
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] as readonly WantedPart[];
    const all = quantityOf(group);
    const thing = products(group);
    let sum = 0;
    let to = at + 1;
    for (let next = groups[to]; next !== undefined && isKind(next) && sum < (all ?? 0); next = groups[to]) {
      sum += quantityOf(next) ?? 0;
      to += 1;
    }
    const isTotal =
      all !== null && all > 1 && thing.length > 0 && variants(group).length === 0 && to - at > 2 && sum === all;
    if (!isTotal) kept.push(group);
    else {
      for (const kind of groups.slice(at + 1, to)) kept.push([...thing, ...kind]);
      at = to - 1;
    }
  }
  return kept;
}

/** A kind with its count, of a thing named before. */
const isKind = (group: readonly WantedPart[]): boolean =>
  products(group).length === 0 && variants(group).length > 0 && quantityOf(group) !== null;

/** "Kurti set, 44, off-white with golden work. Qty: 1": a single thing, however much is said of it. */
function isSingle(parts: readonly WantedPart[]): boolean {
  const counts = parts.filter(({ part }) => part === 'quantity');
  const things = parts.filter(({ part }) => part === 'product');
  const [count] = counts;
  const plain = count?.values[0] === 1 && !count.inAll && !count.inSum && !count.instead;
  return plain && counts.length === 1 && things.length < 2 && !parts.some(({ joined, instead }) => joined || instead);
}

/** What counts all of several things named elsewhere counts nothing by itself. */
function sorted(parts: readonly WantedPart[]): WantedPart[][] {
  const all = parts.find(({ inAll }) => inAll);
  if (!all) return groupParts(parts);
  const groups = groupParts(parts.filter((part) => part !== all));
  const total = totalOf(groups);
  const items = groups.filter((_, index) => index !== total);
  const counted = items.reduce((sum, group) => sum + (quantityOf(group) ?? 1), 0);
  if (items.length < 2 || !all.values.some((value) => value === counted || value === items.length))
    return groupParts(parts);
  return groups.some((group) => quantityOf(group) !== null)
    ? groups
    : groups.map((group) => [...group, { ...all, values: [1] }]);
}

/**
 * Sorts counts, sizes, colours and things into what is wanted: "1ta S 1ta XXL" is two items, "lal saree 2ta" one, and of
 * "duita, ekta lal ekta nil" the first counts nothing by itself.
 */
export function itemsOf(told: readonly WantedPart[]): ItemMention[] {
  const said = withoutAge(told);
  const each = said.find((part) => part.each)?.values[0];
  const parts = said.filter((part) => !part.each || said.length === 1);
  const common = parts.filter((part) => part.ofAll && part.part === 'variant');
  const own = inSum(parts.filter((part) => parts.length === common.length || !common.includes(part)));
  const groups = each === undefined && isSingle(own) ? [[...own]] : withoutOwnTotals(sorted(own));
  const total = totalOf(groups);
  const ofAll = total >= 0 ? (groups[total] ?? []).filter(({ part }) => part !== 'quantity') : [];
  const counts = groups.filter((_, index) => index !== total);
  const isNamed = counts.some((group) => products(group).length > 0);
  const given = [
    ...ofAll.filter(({ part }) => part === 'variant' || !isNamed),
    ...(parts.length === common.length ? [] : common),
  ];
  const one = spreadOver(counts);
  const items = shared(corrected(counts).map((group) => [...given, ...group]));
  const numbered = items.filter((group) => quantityOf(group) !== null);
  // "3 pcs - S, M, L": as many as there are kinds.
  const spread =
    items.length > 1 &&
    numbered.length === 1 &&
    counts.filter((group) => products(group).length > 0).length < 2 &&
    quantityOf(numbered[0] ?? []) === items.length &&
    items.every((group) => variants(group).length > 0);
  const articles = items.every((group) => quantityOf(group) !== null || products(group)[0]?.article === true);
  const mentions = items
    .map((group, index): ItemMention => {
      const product = products(group)
        .map(({ text }) => text)
        .join(' ');
      const named = product.replace(ANNOUNCED, '');
      const name = named === '' || GENERIC.test(named) ? null : named;
      const quantity = group.find(({ part }) => part === 'quantity');
      const said = variants(group).sort((a, b) => a.start - b.start);
      // "Kalo thakle kalo": said twice, it is one look.
      const variant = [...new Set(said.map(({ text }) => text))].join(' ');
      // "6 mugs and a kettle", "a stroller and a walker"
      const article = items.length > 1 && articles && products(group)[0]?.article;
      const isOne = spread || article || one[index] || (total >= 0 && quantity === undefined);
      return {
        product: name,
        quantity: each ?? (isOne ? 1 : counted(quantity, name, variant)),
        variant: variant === '' ? null : variant,
      };
    })
    .filter(({ product, quantity, variant }) => product !== null || quantity !== null || variant !== null);
  return completed(mentions).filter(
    (item, index, all) =>
      item.quantity === 1 ||
      (item.quantity !== null && item.variant === null) ||
      all.findIndex((other) => isSame(item, other)) === index,
  );
}
