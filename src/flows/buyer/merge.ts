import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { find, findOne, insert, insertOnce, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { mergeSameRequests } from '../order/merge.js';
import { onFreshFacts } from '../retry.js';
import { audited } from '../shop/audit.js';
import { identityKey, pairOf, standingBuyer } from './known.js';

export type MergedHow = Row<'buyerMerges'>['how'];

/**
 * Two buyers are one person: what was the first one's is the second one's from now on, and can go back. Their New orders
 * that ask for the same become one. Asked again, nothing changes. @throws DomainError not_found, refused
 */
export async function mergeBuyers(
  deps: Deps,
  scope: Scope,
  fromId: string,
  intoId: string,
  how: MergedHow = 'said',
): Promise<string> {
  const id = await onFreshFacts(async () => {
    const [from, into] = await Promise.all([standingBuyer(deps, scope, fromId), standingBuyer(deps, scope, intoId)]);
    if (from.id === into.id) {
      if (fromId === intoId) throw new DomainError('refused', [reason('buyer_is_same')]);
      return into.id;
    }
    await refuseErased(deps, [from, into]);
    await deps.store.commit(await merging(deps, scope, from, into, how));
    return into.id;
  });
  await mergeSameRequests(deps, scope, id);
  deps.wake('outbox');
  return id;
}

/** Whoever asked to be erased is not joined to anybody. */
async function refuseErased(deps: Deps, buyers: Row<'buyers'>[]): Promise<void> {
  for (const { shopId, id } of buyers)
    if (await findOne(deps.store, 'erasures', { shopId, buyerId: id }))
      throw new DomainError('refused', [reason('buyer_erased')]);
}

async function merging(
  deps: Deps,
  scope: Scope,
  from: Row<'buyers'>,
  into: Row<'buyers'>,
  how: MergedHow,
): Promise<Write[]> {
  const { store } = deps;
  const { shopId } = scope;
  const own = { shopId, buyerId: from.id };
  const [identities, conversations, orders] = await Promise.all([
    find(store, 'identities', own),
    find(store, 'conversations', own),
    find(store, 'orders', own),
  ]);
  const buyerId = into.id;
  const row = {
    id: deps.newId(),
    shopId,
    fromId: from.id,
    intoId: into.id,
    how,
    by: actorKey(scope.actor),
    at: deps.clock(),
    moved: {
      identities: identities.map(identityKey),
      conversations: conversations.map(({ id }) => id),
      orders: orders.map(({ id }) => id),
    },
  };
  return [
    exactly(1, update(store, 'buyers', { shopId, id: from.id, mergedInto: null }, { mergedInto: into.id })),
    exactly(1, update(store, 'buyers', { shopId, id: into.id, mergedInto: null }, together(from, into))),
    exactly(0, update(store, 'erasures', { shopId, buyerId: [from.id, into.id] }, { askedAt: row.at })),
    exactly(identities.length, update(store, 'identities', own, { buyerId })),
    // Whoever answers on the view of before has to look again.
    ...conversations.map(({ id, version }) =>
      exactly(1, update(store, 'conversations', { shopId, id, version }, { buyerId, version: version + 1 })),
    ),
    exactly(orders.length, update(store, 'orders', own, { buyerId })),
    update(store, 'interactions', own, { buyerId }),
    update(store, 'tasks', own, { buyerId }),
    insert(store, 'buyerMerges', row),
    audited(deps, scope, 'buyer.merge', into.id, { from: from.id, how }),
  ];
}

/** What is known of either; a wish for no news holds, whoever said it. */
const together = (from: Row<'buyers'>, into: Row<'buyers'>): Partial<Row<'buyers'>> => ({
  name: into.name ?? from.name,
  phone: into.phone ?? from.phone,
  language: into.language ?? from.language,
  note: [into.note, from.note].filter(Boolean).join('\n') || null,
  unreachableAt: into.unreachableAt === null || from.unreachableAt === null ? null : into.unreachableAt,
  ...(into.optedOutAt === null ? { optedOutAt: from.optedOutAt, optedOutBy: from.optedOutBy } : {}),
});

/** Two buyers with one phone are two people: nobody is asked about them again. */
export async function keepApart(deps: Deps, scope: Scope, id: string, otherId: string): Promise<void> {
  const [one, other] = await Promise.all([standingBuyer(deps, scope, id), standingBuyer(deps, scope, otherId)]);
  if (one.id === other.id) throw new DomainError('refused', [reason('buyer_is_same')]);
  const row = { shopId: scope.shopId, ...pairOf(one.id, other.id), by: actorKey(scope.actor), at: deps.clock() };
  await deps.store.commit([
    insertOnce(deps.store, 'buyersApart', row),
    audited(deps, scope, 'buyer.apart', one.id, { other: other.id }),
  ]);
}
