import { hash } from '@node-rs/argon2';
import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { remove, update } from '../../store/rows.js';
import { audited } from '../shop/audit.js';

const SHORTEST = 8;

/** @throws DomainError invalid */
export function checkPassword(password: string): void {
  if (password.length < SHORTEST) throw new DomainError('invalid', [reason('password_short', { length: SHORTEST })]);
}

/** Sets somebody's password; whoever was signed in as them is signed out. */
export async function setPassword(deps: Deps, scope: Scope, userId: string, password: string): Promise<void> {
  checkPassword(password);
  const passwordHash = await hash(password);
  await deps.store.commit([
    update(deps.store, 'users', { id: userId }, { passwordHash }),
    remove(deps.store, 'sessions', { userId }),
    audited(deps, scope, 'user.password', userId),
  ]);
}
