import type { WantedPart } from './wanted.js';

const MOST = 10;
const FOR_A_TOTAL = 4;

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
  if (groups.length < 3) return -1;
  return groups.findIndex((group, index) => {
    const total = quantityOf(group);
    if (total === null) return false;
    const others = groups.filter((_, other) => other !== index);
    if (!isOfAll(group, others)) return false;
    const untold = others.filter((other) => quantityOf(other) === null);
    if (untold.some((other) => !other.some(isVariant))) return false;
    if (untold.length > 0 && (untold.length < others.length || !groups[index + 1]?.[0]?.apart || !tellsApart(others)))
      return false;
    const sum = others.reduce((all, other) => all + (quantityOf(other) ?? 1), 0);
    return group.some(({ part, values }) => part === 'quantity' && values.includes(sum));
  });
}

/** What a new item costs by how it is set off from the one before, and a further part of an item likewise. */
const costOfItem = ({ joined, apart }: WantedPart): number => (joined ? 1 : apart ? 1.5 : 2.5);
const costOfPart = ({ joined, apart }: WantedPart): number => (joined ? 2.5 : apart ? 0.4 : 0);

function worth(groups: readonly (readonly WantedPart[])[]): number {
  let score = 0;
  groups.forEach((group, index) => {
    group.forEach((part, place) => {
      if (place > 0) score -= costOfPart(part);
      else if (index > 0) score -= costOfItem(part);
    });
  });
  const total = totalOf(groups);
  const items = groups.filter((_, index) => index !== total);
  if (total >= 0) score += FOR_A_TOTAL;
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
  if (parts.length < 2) return parts.length === 0 ? [] : [[...parts]];
  let best: WantedPart[][] = [];
  let most = Number.NEGATIVE_INFINITY;
  const groups: WantedPart[][] = [];
  const tryFrom = (at: number, cost: number) => {
    // Costs only grow, and a total is all that can be gained: what cannot win any more is not followed.
    if (FOR_A_TOTAL - cost <= most) return;
    const part = parts[at];
    if (part === undefined) {
      const score = worth(groups);
      if (score > most) {
        most = score;
        best = groups.map((group) => [...group]);
      }
      return;
    }
    const last = groups.at(-1);
    const joins = last !== undefined && fits(last, part);
    if (joins) {
      last.push(part);
      tryFrom(at + 1, cost + costOfPart(part));
      last.pop();
    }
    // Long lists are taken as they come.
    if (!joins || parts.length <= MOST) {
      groups.push([part]);
      tryFrom(at + 1, groups.length > 1 ? cost + costOfItem(part) : 0);
      groups.pop();
    }
  };
  tryFrom(0, 0);
  return best;
}
