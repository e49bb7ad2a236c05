import { quantityOf } from './group.js';
import type { Aspect, WantedPart } from './wanted.js';

type Group = readonly WantedPart[];

export const products = (group: Group): WantedPart[] => group.filter(({ part }) => part === 'product');
export const variants = (group: Group): WantedPart[] => group.filter(({ part }) => part === 'variant');

const VARYING: readonly Aspect[] = ['look', 'size', 'measure', 'stuff'];
const tells = (group: Group, aspect: Aspect): boolean =>
  variants(group).some(({ aspects }) => aspects.includes(aspect));

/** Of several things, what names none is of the thing named before it, or of the first: "saree lal, nil, hijab 2ta". */
function ofNamed(groups: readonly Group[]): WantedPart[][] {
  let last = groups.map(products).find((named) => named.length > 0) ?? [];
  return groups.map((group) => {
    const own = products(group);
    if (own.length > 0) last = own;
    return own.length > 0 ? [...group] : [...group, ...last];
  });
}

/** What only the first or the last item says is said of all: "panjabi L 1ta M 2ta", "2ta M 1ta XL den, black". */
export function shared(items: readonly Group[]): WantedPart[][] {
  if (items.length < 2) return items.map((group) => [...group]);
  const names = new Set(
    items
      .map((group) =>
        products(group)
          .map(({ text }) => text)
          .join(' '),
      )
      .filter(Boolean),
  );
  const giving = (is: (part: WantedPart) => boolean): WantedPart[] => {
    const holders = items.filter((group) => group.some(is));
    const [only] = holders;
    if (holders.length !== 1 || (only !== items[0] && only !== items.at(-1))) return [];
    return only?.filter(is) ?? [];
  };
  const isOnly = (part: WantedPart): boolean => items.every((group) => variants(group).every((each) => each === part));
  const product = giving(({ part }) => part === 'product');
  const looks = VARYING.flatMap((aspect) => {
    const given = giving(({ part, aspects }) => part === 'variant' && aspects.length === 1 && aspects[0] === aspect);
    const afterwards =
      given.length > 0 &&
      given.every(
        (part) => part.apart && !part.joined && items.at(-1)?.at(-1) === part && (names.size < 2 || isOnly(part)),
      );
    // Only where all are one thing, told apart by something else.
    const apart = VARYING.some((other) => other !== aspect && items.every((group) => tells(group, other)));
    return afterwards || (apart && names.size < 2) ? given : [];
  });
  const filled = names.size > 1 ? ofNamed(items) : items;
  return filled.map((group) => [
    ...group,
    ...[...product, ...looks].filter(
      (part) => !group.includes(part) && (part.part !== 'product' || products(group).length === 0),
    ),
  ]);
}

/**
 * "hijab 2ta kalo r olive": as many kinds follow as were counted, so there is one of each. Says of each group whether it
 * is one of such a row.
 */
export function spreadOver(groups: readonly Group[]): boolean[] {
  const one = groups.map(() => false);
  groups.forEach((group, at) => {
    const count = group.find(({ part }) => part === 'quantity');
    const row = groups.slice(at, at + (quantityOf(group) ?? 0));
    const isRow = (each: Group, index: number): boolean =>
      index === 0 || (quantityOf(each) === null && products(each).length === 0);
    const next = groups[at + row.length];
    if (!count?.values.includes(row.length) || row.length < 2 || !row.every(isRow)) return;
    if (next && quantityOf(next) === null && products(next).length === 0) return;
    if (!VARYING.some((aspect) => row.every((each) => tells(each, aspect)))) return;
    row.forEach((_, index) => {
      one[at + index] = true;
    });
  });
  return one;
}
