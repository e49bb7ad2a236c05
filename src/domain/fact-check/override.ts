import { type Actor, actorCan } from '../actor.js';
import { type Claim, claimKey } from '../claims.js';
import { type Reason, reason } from '../reason.js';
import type { CheckedClaim, FactCheck } from './check.js';

/** A person vouches for what no row says. */
export interface FactOverride {
  reason: string;
}

export const untracedClaims = ({ claims }: FactCheck): CheckedClaim[] => claims.filter(({ ok }) => !ok);

/** Why a text may not leave as it stands, each untraced fact named; null: it may, traced or on the person's own word. */
export function factsStop(
  check: FactCheck,
  actor: Actor,
  override: FactOverride | undefined,
): { refused: Reason[]; why: 'untraced' | 'forbidden' } | null {
  const reasons = untracedClaims(check).flatMap(({ why }) => why ?? []);
  if (reasons.length === 0) return null;
  if (override === undefined) return { refused: reasons, why: 'untraced' };
  if (!actorCan(actor, 'override_facts')) return { refused: [reason('not_allowed')], why: 'forbidden' };
  return override.reason.trim() === '' ? { refused: [reason('reason_required'), ...reasons], why: 'untraced' } : null;
}

/** The facts a text stands on, once each: while they hold, it may leave. */
export function watchedFacts({ claims }: FactCheck): Claim[] {
  const watched = new Map(claims.flatMap(({ watch }) => (watch === null ? [] : [[claimKey(watch), watch] as const])));
  return [...watched.values()];
}

/** What a composed text claimed when it was made, and the orders it tells of, as they stand now. */
export const withOrders = (claims: readonly Claim[], check: FactCheck): Claim[] => [
  ...claims,
  ...watchedFacts(check).filter(({ kind }) => kind === 'order'),
];
