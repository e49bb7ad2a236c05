/** What a word can be part of; -B begins a stretch, -I continues it. */
export const LABELS = [
  'O',
  'name-B',
  'name-I',
  'address-B',
  'address-I',
  'product-B',
  'product-I',
  'variant-B',
  'variant-I',
  'quantity-B',
  'quantity-I',
] as const;
export type Label = (typeof LABELS)[number];
export type Part = 'name' | 'address' | 'product' | 'variant' | 'quantity';

/** A stretch of neighbouring words that are one thing; `from` and `to` count units. */
export interface Stretch {
  part: Part;
  from: number;
  to: number;
}

const partOf = (label: Label): Part | null => (label === 'O' ? null : (label.slice(0, -2) as Part));

/** The stretches that a row of labels marks; one that continues nothing begins a stretch. */
export function stretchesOf(labels: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  labels.forEach((number, at) => {
    const label = LABELS[number] ?? 'O';
    const part = partOf(label);
    if (part === null) return;
    const last = stretches.at(-1);
    if (last && last.part === part && last.to === at && label.endsWith('I')) last.to = at + 1;
    else stretches.push({ part, from: at, to: at + 1 });
  });
  return stretches;
}
