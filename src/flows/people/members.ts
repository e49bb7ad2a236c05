import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import type { Role } from '../../domain/rights.js';
import { activeAdmins, type Member, memberById } from '../../store/members.js';
import { find, findOne, insert, remove, update } from '../../store/rows.js';
import type { Write } from '../../store/store.js';
import { audited } from '../shop/audit.js';
import { createSignInLink } from './sign-in.js';

/** Somebody's one-time link, to be handed to them; it signs in once, within a day. */
export interface Invited {
  userId: string;
  linkSecret: string;
}

/** Adds a person to the shop. They choose their password after the link has signed them in. */
export async function addMember(
  deps: Deps,
  scope: Scope,
  input: { email: string; name: string; role: Role; locale: 'bn' | 'en' },
): Promise<Invited> {
  const { store } = deps;
  const { shopId } = scope;
  const email = input.email.trim().toLowerCase();
  if (await findOne(store, 'users', { email })) throw new DomainError('conflict', [reason('email_taken')]);
  const userId = deps.newId();
  const { name, locale, role } = input;
  const user = { id: userId, email, name, locale, theme: 'auto' as const, createdAt: deps.clock() };
  await store.commit([
    insert(store, 'users', user),
    insert(store, 'memberships', { shopId, userId, role }),
    audited(deps, scope, 'user.add', userId, { email, role }),
  ]);
  return { userId, linkSecret: await createSignInLink(deps, shopId, userId) };
}

/** A fresh one-time link for somebody who cannot get in; whoever was signed in as them is signed out. */
export async function inviteAgain(deps: Deps, scope: Scope, userId: string): Promise<Invited> {
  await memberOf(deps, scope, userId);
  await deps.store.commit([
    remove(deps.store, 'sessions', { userId, shopId: scope.shopId }),
    audited(deps, scope, 'user.reset', userId),
  ]);
  return { userId, linkSecret: await createSignInLink(deps, scope.shopId, userId) };
}

async function memberOf(deps: Deps, scope: Scope, userId: string): Promise<Member> {
  const member = await memberById(deps.store, scope.shopId, userId);
  if (!member) throw new DomainError('not_found', [reason('not_found')]);
  return member;
}

export interface MemberEdit {
  name?: string | undefined;
  role?: Role | undefined;
  disabled?: boolean | undefined;
}

/** Changes what somebody may do here, or shuts them out: their sessions end at once. The last admin stays one. */
export async function editMember(deps: Deps, scope: Scope, userId: string, edit: MemberEdit): Promise<void> {
  const { store } = deps;
  const { shopId } = scope;
  const member = await memberOf(deps, scope, userId);
  const role = edit.role ?? member.role;
  const disabled = edit.disabled ?? member.disabledAt !== null;
  const wasAdmin = member.role === 'admin' && member.disabledAt === null;
  if (wasAdmin && (role !== 'admin' || disabled) && (await activeAdmins(store, shopId)) === 1)
    throw new DomainError('refused', [reason('last_admin')]);
  await store.commit([
    ...(edit.name === undefined ? [] : [update(store, 'users', { id: userId }, { name: edit.name })]),
    update(store, 'memberships', { shopId, userId }, { role }),
    ...(await access(deps, member, disabled)),
    audited(deps, scope, 'user.edit', userId, edit),
  ]);
}

async function access(deps: Deps, { id, shopId, disabledAt }: Member, disabled: boolean): Promise<Write[]> {
  const { store } = deps;
  if (!disabled) return disabledAt === null ? [] : [update(store, 'users', { id }, { disabledAt: null })];
  const everywhere = await find(store, 'memberships', { userId: id });
  const signedOut = [
    remove(store, 'sessions', { userId: id, shopId }),
    remove(store, 'signInLinks', { userId: id, shopId }),
  ];
  // Another shop's access is not ours to take: there the person goes on, here the membership ends.
  if (everywhere.length > 1) return [...signedOut, remove(store, 'memberships', { shopId, userId: id })];
  return [...signedOut, update(store, 'users', { id }, { disabledAt: disabledAt ?? deps.clock() })];
}
