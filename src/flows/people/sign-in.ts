import { hash, verify } from '@node-rs/argon2';
import type { Deps, Scope } from '../../deps.js';
import type { Role } from '../../domain/rights.js';
import { findOne, insert, remove, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly } from '../../store/store.js';
import { fingerprint, randomSecret } from '../../vault.js';

const DAY_MS = 86_400_000;
const SESSION_MS = 30 * DAY_MS;
const LINK_MS = DAY_MS;

/** A signed-in person: in which shop, with which role, and the token that their forms must carry. */
export interface Session {
  scope: Scope;
  user: Row<'users'>;
  role: Role;
  csrf: string;
  expiresAt: number;
}

// Spent on unknown addresses too, so that the time an answer takes tells nothing about who exists.
let decoy: Promise<string> | undefined;

/** Opens a session; answers the cookie's value, or null for a wrong address or password. */
export async function signIn(deps: Deps, input: { email: string; password: string }): Promise<string | null> {
  const user = await findOne(deps.store, 'users', { email: input.email.trim().toLowerCase(), disabledAt: null });
  decoy ??= hash(randomSecret());
  const right = await verify(user?.passwordHash ?? (await decoy), input.password);
  if (!user?.passwordHash || !right) return null;
  const member = await findOne(deps.store, 'memberships', { userId: user.id });
  return member ? openSession(deps, member.shopId, user.id, false) : null;
}

async function openSession(deps: Deps, shopId: string, userId: string, byLink: boolean): Promise<string> {
  const secret = randomSecret();
  const now = deps.clock();
  const row = {
    hash: fingerprint(secret),
    userId,
    shopId,
    csrf: randomSecret(),
    createdAt: now,
    expiresAt: now + SESSION_MS,
    byLink,
  };
  await deps.store.commit([insert(deps.store, 'sessions', row)]);
  return secret;
}

/** A link that signs one person in once, within a day. */
export async function createSignInLink(deps: Deps, shopId: string, userId: string): Promise<string> {
  const secret = randomSecret();
  const row = { hash: fingerprint(secret), userId, shopId, expiresAt: deps.clock() + LINK_MS };
  await deps.store.commit([insert(deps.store, 'signInLinks', row)]);
  return secret;
}

/** Uses a sign-in link; null when it is unknown, used or too old. */
export async function signInByLink(deps: Deps, secret: string): Promise<string | null> {
  const now = deps.clock();
  const link = await findOne(deps.store, 'signInLinks', { hash: fingerprint(secret), usedAt: null });
  if (!link || link.expiresAt <= now) return null;
  await deps.store.commit([
    exactly(1, update(deps.store, 'signInLinks', { hash: link.hash, usedAt: null }, { usedAt: now })),
  ]);
  return openSession(deps, link.shopId, link.userId, true);
}

/** Who a cookie is, or null. */
export async function sessionOf(deps: Deps, secret: string): Promise<Session | null> {
  const session = await findOne(deps.store, 'sessions', { hash: fingerprint(secret) });
  if (!session || session.expiresAt <= deps.clock()) return null;
  const { shopId, userId, csrf, expiresAt } = session;
  const user = await findOne(deps.store, 'users', { id: userId, disabledAt: null });
  const member = user && (await findOne(deps.store, 'memberships', { shopId, userId }));
  if (!user || !member) return null;
  return {
    scope: { shopId, actor: { kind: 'person', id: userId, role: member.role } },
    user,
    role: member.role,
    csrf,
    expiresAt,
  };
}

export async function signOut(deps: Deps, secret: string): Promise<void> {
  await deps.store.commit([remove(deps.store, 'sessions', { hash: fingerprint(secret) })]);
}
