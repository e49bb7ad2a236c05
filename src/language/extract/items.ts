import type { ItemMention } from '../../domain/understanding.js';
import { groupParts, quantityOf, totalOf } from './group.js';
import type { Aspect, WantedPart } from './wanted.js';

// Words for "the product" as such; they name nothing.
const GENERIC = /^(?:products?|prodact|items?|order|jinish|jinis|mal|প্রোডাক্ট|পণ্য|প্রডাক্ট|জিনিস|আইটেম|মাল|অর্ডার)$/i;
// Things that are counted by the pair.
const PAIRED =
  /juta|jota|shoe|sneaker|s[ae]nd[ae]l|গামবুট|চপ্পল|loafer|heel|keds|boot|earring|dul|moja|sock|glove|জুতা|স্যান্ডেল|কেডস|দুল|মোজা|স্নিকার|লোফার/iu;

const products = (group: readonly WantedPart[]): WantedPart[] => group.filter(({ part }) => part === 'product');
const variants = (group: readonly WantedPart[]): WantedPart[] => group.filter(({ part }) => part === 'variant');

/** What only the first or the last item says is said of all: "panjabi L 1ta M 2ta", "2ta M 1ta XL den, black". */
function shared(items: readonly WantedPart[][]): WantedPart[][] {
  if (items.length < 2) return [...items];
  const giving = (is: (part: WantedPart) => boolean): WantedPart[] => {
    const holders = items.filter((group) => group.some(is));
    const [only] = holders;
    if (holders.length !== 1 || (only !== items[0] && only !== items.at(-1))) return [];
    return only?.filter(is) ?? [];
  };
  const product = giving(({ part }) => part === 'product');
  const looks = (['look', 'size', 'measure'] as readonly Aspect[]).flatMap((aspect) => {
    const given = giving(({ part, aspects }) => part === 'variant' && aspects.length === 1 && aspects[0] === aspect);
    // Only where each item is otherwise told apart by something else.
    const apart = items.every((group) =>
      group.some(({ part, aspects }) => part === 'variant' && !aspects.includes(aspect)),
    );
    const afterwards = given.every(
      (part) => part.ofAll || (part.apart && !part.joined && items.at(-1)?.at(-1) === part),
    );
    return apart || afterwards ? given : [];
  });
  return items.map((group) => [
    ...group,
    ...[...product, ...looks].filter(
      (part) => !group.includes(part) && (part.part !== 'product' || products(group).length === 0),
    ),
  ]);
}

function counted(quantity: WantedPart | undefined, product: string | null): number | null {
  const [likely, asPairs, doubled] = quantity?.values ?? [];
  if (likely === undefined) return null;
  if (asPairs === undefined || doubled === undefined) return likely;
  return asPairs === 1 && product !== null && PAIRED.test(product) ? asPairs : doubled;
}

/**
 * Sorts counts, sizes, colours and things into what is wanted: "1ta S 1ta XXL" is two items, "lal saree 2ta" one, and of
 * "duita, ekta lal ekta nil" the first counts nothing by itself.
 */
export function itemsOf(parts: readonly WantedPart[]): ItemMention[] {
  const groups = groupParts(parts);
  const total = totalOf(groups);
  const named = total >= 0 ? products(groups[total] ?? []) : [];
  const counts = groups.filter((_, index) => index !== total);
  const items = shared(
    named.length > 0 && !counts.some((group) => products(group).length > 0)
      ? counts.map((group) => [...named, ...group])
      : counts,
  );
  const each = parts.find((part) => part.each)?.values[0];
  const told = items.filter((group) => quantityOf(group) !== null);
  // "3 pcs - S, M, L": as many as there are kinds.
  const spread =
    items.length > 1 &&
    told.length === 1 &&
    quantityOf(told[0] ?? []) === items.length &&
    items.every((group) => variants(group).length > 0);
  return items
    .map((group): ItemMention => {
      const product = products(group)
        .map(({ text }) => text)
        .join(' ');
      const name = product === '' || GENERIC.test(product) ? null : product;
      const quantity = group.find(({ part }) => part === 'quantity');
      const variant = variants(group)
        .sort((a, b) => a.start - b.start)
        .map(({ text }) => text)
        .join(' ');
      return {
        product: name,
        quantity: each ?? (spread || (total >= 0 && quantity === undefined) ? 1 : counted(quantity, name)),
        variant: variant === '' ? null : variant,
      };
    })
    .filter(({ product, quantity, variant }) => product !== null || quantity !== null || variant !== null);
}
