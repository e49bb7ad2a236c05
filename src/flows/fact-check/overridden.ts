import type { Deps, Scope } from '../../deps.js';
import type { FactCheck } from '../../domain/fact-check/check.js';
import { type FactOverride, untracedClaims } from '../../domain/fact-check/override.js';
import type { Write } from '../../store/store.js';
import { audited } from '../shop/audit.js';

/** The line of the action log for what a person vouched for, with the reason; none where everything is traced. */
export function overridden(
  deps: Deps,
  scope: Scope,
  action: 'draft.override' | 'message.override',
  subject: string,
  check: FactCheck,
  override: FactOverride | undefined,
): Write[] {
  const claims = untracedClaims(check).map(({ kind, text, why }) => ({ kind, text, why }));
  if (override === undefined || claims.length === 0) return [];
  return [audited(deps, scope, action, subject, { reason: override.reason.trim(), claims })];
}
