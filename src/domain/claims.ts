/** Kinds of fact a reply may state; every one comes from a catalogue, zone, policy or order row. */
export type ClaimKind = 'price' | 'stock' | 'fee' | 'days' | 'policy' | 'order';

/**
 * One fact a draft states. `value`: minor units for price and fee; 1 or 0 for "available" or "sold out";
 * the longer end of a range for days; the version for a policy; for an order a number that changes with
 * whatever a text may say of it. `text` is how the reply says it.
 */
export interface Claim {
  kind: ClaimKind;
  /** Id of the variant, zone, policy or order. */
  subjectId: string;
  value: number;
  text: string;
}

/** What `current` facts are looked up by. */
export const claimKey = ({ kind, subjectId }: Pick<Claim, 'kind' | 'subjectId'>): string => `${kind}:${subjectId}`;

/** The facts as they are now, by `claimKey`; a subject that is gone is missing. For stock the available units. */
export type CurrentFacts = Readonly<Record<string, number | undefined>>;

const FLIPPED = {
  price: (said, now) => now !== said,
  fee: (said, now) => now !== said,
  policy: (said, now) => now !== said,
  order: (said, now) => now !== said,
  // Two pieces less are no lie while one is left.
  stock: (said, now) => now > 0 !== said > 0,
  // Promise less than the data allow: faster than said is fine.
  days: (said, now) => now > said,
} satisfies Record<ClaimKind, (said: number, now: number) => boolean>;

/** Whether what was said has become untrue. */
export function claimFlipped(claim: Claim, current: number | undefined): boolean {
  return current === undefined || FLIPPED[claim.kind](claim.value, current);
}

export const flippedClaims = (claims: readonly Claim[], current: CurrentFacts): Claim[] =>
  claims.filter((claim) => claimFlipped(claim, current[claimKey(claim)]));
