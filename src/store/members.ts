import { and, count, eq, isNull, max } from 'drizzle-orm';
import type { Role } from '../domain/rights.js';
import { type PageOf, type PageRequest, pageByKey } from './page-by-key.js';
import { find } from './rows.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** A person of a shop: who they are, and what they may do here. */
export interface Member extends Pick<Row<'users'>, 'id' | 'email' | 'name' | 'locale' | 'createdAt' | 'disabledAt'> {
  shopId: string;
  role: Role;
}

const memberOf = (user: Row<'users'>, { shopId, role }: Row<'memberships'>): Member => {
  const { id, email, name, locale, createdAt, disabledAt } = user;
  return { id, email, name, locale, createdAt, disabledAt, shopId, role };
};

/** The people of a shop, by their ids, the first first. */
export async function listMembers(store: Store, shopId: string, request: PageRequest): Promise<PageOf<Member>> {
  const { memberships } = store.t;
  const page = await pageByKey<Row<'memberships'>>(
    store,
    memberships,
    { key: memberships.userId, id: memberships.userId },
    eq(memberships.shopId, shopId),
    request,
    'oldest',
  );
  const ids = page.data.map(({ userId }) => userId);
  const users = ids.length === 0 ? [] : await find(store, 'users', { id: ids });
  const data = page.data.flatMap((membership) => {
    const user = users.find(({ id }) => id === membership.userId);
    return user ? [memberOf(user, membership)] : [];
  });
  return { ...page, data };
}

export async function memberById(store: Store, shopId: string, userId: string): Promise<Member | undefined> {
  const { users, memberships } = store.t;
  const rows = await store.read
    .select({ user: users, membership: memberships })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.shopId, shopId), eq(memberships.userId, userId)))
    .limit(1);
  return rows[0] && memberOf(rows[0].user, rows[0].membership);
}

/** How many admins of a shop can sign in. */
export async function activeAdmins(store: Store, shopId: string): Promise<number> {
  const { users, memberships } = store.t;
  const rows = await store.read
    .select({ n: count() })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.shopId, shopId), eq(memberships.role, 'admin'), isNull(users.disabledAt)));
  return Number(rows[0]?.n ?? 0);
}

/** When each person of a shop last signed in, as far as they still are. */
export async function lastSignIns(store: Store, shopId: string): Promise<Map<string, number>> {
  const { sessions } = store.t;
  const rows = await store.read
    .select({ userId: sessions.userId, at: max(sessions.createdAt) })
    .from(sessions)
    .where(eq(sessions.shopId, shopId))
    .groupBy(sessions.userId);
  return new Map(rows.map(({ userId, at }) => [userId, Number(at)]));
}
