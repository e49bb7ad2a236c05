import { hash, verify } from '@node-rs/argon2';
import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { findOne, insert, remove, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { fingerprint } from '../../vault.js';
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

/** Whether somebody has to know their password to choose another: not who has none, nor who came in by a one-time link. */
export const needsOldPassword = (user: Row<'users'>, session: Row<'sessions'>): boolean =>
  user.passwordHash !== null && session.byLink !== true;

/** The session of a cookie, for what only the person themselves may do. @throws DomainError not_found */
export async function ownSession(deps: Deps, secret: string | null): Promise<Row<'sessions'>> {
  const session = secret === null ? undefined : await findOne(deps.store, 'sessions', { hash: fingerprint(secret) });
  if (!session) throw new DomainError('not_found', [reason('not_found')]);
  return session;
}

/**
 * Chooses one's own password. Whoever else is signed in as this person is signed out; this session goes on.
 * @throws DomainError invalid (password_short, old_password_wrong)
 */
export async function changeOwnPassword(
  deps: Deps,
  scope: Scope,
  session: Row<'sessions'>,
  { old, next }: { old: string; next: string },
): Promise<void> {
  const { store } = deps;
  const { userId } = session;
  const user = await findOne(store, 'users', { id: userId });
  if (!user) throw new DomainError('not_found', [reason('not_found')]);
  if (needsOldPassword(user, session) && !(await verify(user.passwordHash ?? '', old)))
    throw new DomainError('invalid', [reason('old_password_wrong')]);
  checkPassword(next);
  const passwordHash = await hash(next);
  await store.commit([
    update(store, 'users', { id: userId }, { passwordHash }),
    remove(store, 'sessions', { userId }),
    insert(store, 'sessions', { ...session, byLink: false }),
    audited(deps, scope, 'user.password', userId),
  ]);
}
