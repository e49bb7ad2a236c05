import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import type { Role } from '../../domain/rights.js';
import { findOne, insert, update } from '../../store/rows.js';
import { exactly } from '../../store/store.js';
import { fingerprint, randomSecret } from '../../vault.js';
import { audited } from '../shop/audit.js';

/** Whose a Bearer token is, or null: unknown and revoked ones are nobody's. */
export async function scopeOfToken(deps: Deps, secret: string): Promise<Scope | null> {
  const token = await findOne(deps.store, 'tokens', { hash: fingerprint(secret), revokedAt: null });
  return token ? { shopId: token.shopId, actor: { kind: 'token', id: token.id, role: token.scope } } : null;
}

/** Makes an API token; its secret is answered once and kept only as a fingerprint. */
export async function createToken(
  deps: Deps,
  scope: Scope,
  input: { name: string; scope: Role },
): Promise<{ id: string; secret: string }> {
  const id = deps.newId();
  const secret = `munshi_${randomSecret()}`;
  const row = {
    id,
    shopId: scope.shopId,
    name: input.name,
    hash: fingerprint(secret),
    scope: input.scope,
    createdAt: deps.clock(),
  };
  await deps.store.commit([insert(deps.store, 'tokens', row), audited(deps, scope, 'token.create', id)]);
  return { id, secret };
}

/** Takes a token's rights away for good. @throws DomainError not_found also when it was revoked before */
export async function revokeToken(deps: Deps, scope: Scope, id: string): Promise<void> {
  if (!(await findOne(deps.store, 'tokens', { id, shopId: scope.shopId, revokedAt: null })))
    throw new DomainError('not_found', [reason('not_found')]);
  const revoked = update(
    deps.store,
    'tokens',
    { id, shopId: scope.shopId, revokedAt: null },
    { revokedAt: deps.clock() },
  );
  await deps.store.commit([exactly(1, revoked), audited(deps, scope, 'token.revoke', id)]);
}
