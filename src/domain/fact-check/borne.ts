import { STATED_MONEY, type Stated, type StatedKind } from './stated.js';

/** What of a text the rows have borne out so far; its later sums and offers may rest on it. */
export interface Borne {
  /** Sums, in the order of the text. */
  money: readonly Stated[];
  /** Shares taken off, 0.1 for ten per cent. */
  off: readonly number[];
  /** Everything the text states, borne out or not. */
  text: readonly Stated[];
}

export const nothingBorne = (text: readonly Stated[]): Borne => ({ money: [], off: [], text });

/** With one more thing traced. */
export function withBorne(borne: Borne, stated: Stated): Borne {
  if (MONEY_KINDS.has(stated.kind) && stated.values.length > 0) return { ...borne, money: [...borne.money, stated] };
  if (stated.kind !== 'percent' || stated.code !== 'off') return borne;
  return { ...borne, off: [...borne.off, ...stated.values.map((each) => each / 100)] };
}

export const MONEY_KINDS: ReadonlySet<StatedKind> = new Set<StatedKind>(STATED_MONEY);

const OF_GOODS = new Set<StatedKind>(['price', 'total', 'amount']);

/** Whether the sum nearest before an offer, else the first after it, reaches what the offer asks for. */
export function reaches({ money }: Borne, { start }: Stated, threshold: number): boolean {
  const sums = money.filter(({ kind, code }) => OF_GOODS.has(kind) && code !== '+');
  const nearest = sums.findLast((each) => each.start < start) ?? sums[0];
  return nearest?.values.some((value) => value >= threshold) === true;
}

/** "2850 so far, another 150": the text itself says what a sum lacks of what an offer asks for. */
export function isMissing({ money }: Borne, threshold: number): boolean {
  const sums = money.filter(({ kind }) => OF_GOODS.has(kind)).flatMap(({ values }) => values);
  return sums.some((sum, at) => sums.slice(at + 1).includes(threshold - sum));
}
