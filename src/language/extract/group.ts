import type { WantedPart } from './wanted.js';

const MOST = 10;

const isVariant = ({ part }: WantedPart): boolean => part === 'variant';
export const quantityOf = (group: readonly WantedPart[]): number | null =>
  group.find(({ part }) => part === 'quantity')?.values[0] ?? null;

/** One thing is said once of an item; only words of one name may follow each other. */
function fits(group: readonly WantedPart[], next: WantedPart): boolean {
  const last = group.at(-1);
  if (last?.part === 'product' && next.part === 'product' && !next.apart && !next.joined) return true;
  return next.aspects.every((aspect) => !group.some((each) => each.aspects.includes(aspect)));
}

/** "S, M, L" or "lal, nil": each says the same of its item. */
const tellsApart = (groups: readonly (readonly WantedPart[])[]): boolean =>
  (['size', 'look', 'measure'] as const).some((aspect) =>
    groups.every((group) => group.some((part) => isVariant(part) && part.aspects.includes(aspect))),
  );

/** A total may name the thing or what all have in common: "cotton thripis 2ta, ekta lal ekta nil". */
const isOfAll = (group: readonly WantedPart[], others: readonly (readonly WantedPart[])[]): boolean =>
  group
    .filter(({ part }) => part !== 'quantity')
    .every(({ part, aspects }) =>
      part === 'product'
        ? others.some((other) => !other.some((each) => each.part === 'product'))
        : others.every(
            (other) =>
              other.some(isVariant) &&
              quantityOf(other) !== null &&
              !other.some((each) => each.aspects.some((aspect) => aspects.includes(aspect))),
          ),
    );

/** Groups that only say how many the others are together. */
export function totalOf(groups: readonly (readonly WantedPart[])[]): number {
  return groups.findIndex((group, index) => {
    const total = quantityOf(group);
    const others = groups.filter((_, other) => other !== index);
    if (total === null || others.length < 2 || !isOfAll(group, others)) return false;
    const untold = others.filter((other) => quantityOf(other) === null);
    if (untold.some((other) => !other.some(isVariant))) return false;
    if (untold.length > 0 && (untold.length < others.length || !groups[index + 1]?.[0]?.apart || !tellsApart(others)))
      return false;
    const sum = others.reduce((all, other) => all + (quantityOf(other) ?? 1), 0);
    return group.some(({ part, values }) => part === 'quantity' && values.includes(sum));
  });
}

function worth(groups: readonly (readonly WantedPart[])[]): number {
  let score = 0;
  groups.forEach((group, index) => {
    const [head] = group;
    if (index > 0 && head) score -= head.joined ? 1 : head.apart ? 1.5 : 2.5;
    group.slice(1).forEach((part) => {
      if (part.joined) score -= 2.5;
      else if (part.apart) score -= 0.4;
    });
  });
  const total = totalOf(groups);
  const items = groups.filter((_, index) => index !== total);
  if (total >= 0) score += 4;
  const counted = items.filter((group) => quantityOf(group) !== null).length;
  if (items.length > 1 && counted > 1) score -= 2 * (items.length - counted);
  for (const group of items) if (items.length > 1 && group.length === 1 && group[0]?.part === 'quantity') score -= 4;
  const orders = new Set(
    items.map((group) => {
      const count = group.findIndex(({ part }) => part === 'quantity');
      return count < 0 || group.length === 1 ? '' : count === 0 ? 'first' : 'later';
    }),
  );
  orders.delete('');
  if (orders.size > 1) score -= 1.5;
  return score;
}

/** The parts of a message sorted into items: the most natural of the ways in which no item says one thing twice. */
export function groupParts(parts: readonly WantedPart[]): WantedPart[][] {
  let best: WantedPart[][] = [];
  let most = Number.NEGATIVE_INFINITY;
  const tryFrom = (at: number, groups: WantedPart[][]) => {
    const part = parts[at];
    if (part === undefined) {
      const score = worth(groups);
      if (score > most) {
        most = score;
        best = groups;
      }
      return;
    }
    const last = groups.at(-1);
    const joins = last !== undefined && fits(last, part);
    if (joins) tryFrom(at + 1, [...groups.slice(0, -1), [...(last ?? []), part]]);
    // Long lists are taken as they come.
    if (!joins || parts.length <= MOST) tryFrom(at + 1, [...groups, [part]]);
  };
  tryFrom(0, []);
  return best;
}
