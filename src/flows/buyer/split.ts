import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { find, findOne, insert, insertOnce, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { takeApartOrders } from '../order/split.js';
import { onFreshFacts } from '../retry.js';
import { audited } from '../shop/audit.js';
import { identityKey, pairOf, standingBuyer } from './known.js';

/** The conversations that somebody known by an identity began. */
const isOf =
  (keys: readonly string[]) =>
  ({ channel, pageId, thread, identity }: Row<'conversations'>): boolean =>
    keys.includes(channel === 'messenger' ? `psid:${pageId}:${thread}` : (identity ?? ''));

/**
 * One of the ways a buyer is known by is somebody else's: it goes, with its talks and their orders, back to the buyer it
 * came from, else to a new one; the two are kept apart from then on, and so are New orders of theirs that were made one.
 * Answers whose it is now.
 * @throws DomainError not_found, refused
 */
export async function splitBuyer(deps: Deps, scope: Scope, id: string, identityId: string): Promise<string> {
  const [from, to] = await onFreshFacts(async (): Promise<[string, string]> => {
    const { store } = deps;
    const { shopId } = scope;
    const buyer = await standingBuyer(deps, scope, id);
    if (await findOne(store, 'erasures', { shopId, buyerId: buyer.id }))
      throw new DomainError('refused', [reason('buyer_erased')]);
    const identities = await find(store, 'identities', { shopId, buyerId: buyer.id });
    if (!identities.some((each) => identityKey(each) === identityId))
      throw new DomainError('not_found', [reason('not_found')]);
    const merge = await mergeThatBrought(deps, buyer, identityId);
    const keys = merge ? merge.moved.identities : [identityId];
    const going = identities.filter((each) => keys.includes(identityKey(each)));
    if (going.length === identities.length && !merge) throw new DomainError('refused', [reason('buyer_is_same')]);
    const all = await find(store, 'conversations', { shopId, buyerId: buyer.id });
    const talks = all.filter((each) => isOf(keys)(each) || merge?.moved.conversations.includes(each.id));
    const orders = (await find(store, 'orders', { shopId, buyerId: buyer.id })).filter(
      (order) =>
        merge?.moved.orders.includes(order.id) || talks.some(({ id: talkId }) => talkId === order.conversationId),
    );
    const target = merge ? merge.fromId : deps.newId();
    await store.commit([
      ...(merge ? comesBack(deps, scope, merge) : [insert(store, 'buyers', nextBuyer(deps, shopId, target, orders))]),
      // Nothing of a merge or a split may come in between.
      exactly(1, update(store, 'buyers', { shopId, id: buyer.id, mergedInto: null }, { mergedInto: null })),
      ...moves(deps, { shopId, from: buyer.id, to: target }, { going, talks, orders }),
      insertOnce(store, 'buyersApart', {
        shopId,
        ...pairOf(buyer.id, target),
        by: actorKey(scope.actor),
        at: deps.clock(),
      }),
      audited(deps, scope, 'buyer.split', buyer.id, { to: target, orders: orders.length }),
    ]);
    return [buyer.id, target];
  });
  await takeApartOrders(deps, scope, [from, to]);
  return to;
}

/** The last merge, not taken back, by which this identity came. */
async function mergeThatBrought(
  deps: Deps,
  { shopId, id: intoId }: Row<'buyers'>,
  identityId: string,
): Promise<Row<'buyerMerges'> | undefined> {
  const merges = await find(deps.store, 'buyerMerges', { shopId, intoId, undoneAt: null });
  return merges
    .filter(({ moved }) => moved.identities.includes(identityId))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))[0];
}

const comesBack = (deps: Deps, { shopId, actor }: Scope, { id, fromId, intoId }: Row<'buyerMerges'>): Write[] => [
  exactly(1, update(deps.store, 'buyers', { shopId, id: fromId, mergedInto: intoId }, { mergedInto: null })),
  exactly(
    1,
    update(
      deps.store,
      'buyerMerges',
      { shopId, id, undoneAt: null },
      { undoneAt: deps.clock(), undoneBy: actorKey(actor) },
    ),
  ),
];

/** Somebody of whom nothing is known but what their orders say. */
const nextBuyer = (deps: Deps, shopId: string, id: string, orders: Row<'orders'>[]) => {
  const [latest] = orders.sort((a, b) => b.createdAt - a.createdAt);
  return { id, shopId, name: latest?.name ?? null, phone: latest?.phone ?? null, createdAt: deps.clock() };
};

function moves(
  deps: Deps,
  { shopId, from, to }: { shopId: string; from: string; to: string },
  what: { going: Row<'identities'>[]; talks: Row<'conversations'>[]; orders: Row<'orders'>[] },
): Write[] {
  const { store } = deps;
  const conversationId = what.talks.map(({ id }) => id);
  const orderIds = what.orders.map(({ id }) => id);
  const buyerId = to;
  return [
    ...what.going.map(({ kind, value }) =>
      exactly(1, update(store, 'identities', { shopId, kind, value, buyerId: from }, { buyerId })),
    ),
    ...what.talks.map(({ id, version }) =>
      exactly(1, update(store, 'conversations', { shopId, id, version }, { buyerId, version: version + 1 })),
    ),
    ...(orderIds.length === 0
      ? []
      : [exactly(orderIds.length, update(store, 'orders', { shopId, id: orderIds, buyerId: from }, { buyerId }))]),
    ...(conversationId.length === 0
      ? []
      : [
          update(store, 'interactions', { shopId, conversationId }, { buyerId }),
          update(store, 'tasks', { shopId, conversationId, buyerId: from }, { buyerId }),
        ]),
  ];
}
