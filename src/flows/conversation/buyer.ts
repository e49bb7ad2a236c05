import type { Deps } from '../../deps.js';
import { findOne, insert, insertOnce, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';

/** How Facebook names a person to one Page: as a commenter, or as a Messenger id. */
export interface Identity {
  shopId: string;
  pageId: string;
  kind: 'commenter' | 'psid';
  id: string;
  name?: string | null;
}

export interface Found<T> {
  row: T;
  /** What has to be written for the row to be there. */
  writes: Write[];
}

const identityValue = (pageId: string, id: string): string => `${pageId}:${id}`;

/** The buyer behind an identity, made on first sight. */
export async function buyerOf(deps: Deps, identity: Identity): Promise<Found<Row<'buyers'>>> {
  const { store } = deps;
  const { shopId, pageId, kind, id, name } = identity;
  const value = identityValue(pageId, id);
  const known = await findOne(store, 'identities', { shopId, kind, value });
  const buyer = known && (await findOne(store, 'buyers', { shopId, id: known.buyerId }));
  if (buyer) {
    const learned = name && !buyer.name ? [update(store, 'buyers', { shopId, id: buyer.id }, { name })] : [];
    return { row: learned.length > 0 ? { ...buyer, name: name ?? null } : buyer, writes: learned };
  }
  const now = deps.clock();
  const row: Row<'buyers'> = {
    id: deps.newId(),
    shopId,
    name: name ?? null,
    phone: null,
    language: null,
    note: null,
    unreachableAt: null,
    optedOutAt: null,
    optedOutBy: null,
    mergedInto: null,
    createdAt: now,
  };
  const named = { shopId, kind, value, buyerId: row.id, evidence: `first seen as ${kind}`, at: now };
  return { row, writes: [insert(store, 'buyers', row), insert(store, 'identities', named)] };
}

/**
 * Joins a Messenger id to a buyer known by a comment: Facebook itself named it when it delivered our private reply.
 * Whoever is known by it already turns out to be the same person; that is set right apart from this.
 */
export async function joinPsid(
  deps: Deps,
  { shopId, pageId, commentId }: Pick<Row<'outbox'>, 'shopId' | 'pageId' | 'commentId'>,
  psid: string,
  buyerId: string,
): Promise<Write[]> {
  const value = identityValue(pageId, psid);
  const kind = 'psid' as const;
  const known = await findOne(deps.store, 'identities', { shopId, kind, value });
  const at = deps.clock();
  if (!known) {
    const evidence = `private reply to comment ${commentId}`;
    return [insertOnce(deps.store, 'identities', { shopId, kind, value, buyerId, evidence, at })];
  }
  if (known.buyerId === buyerId) return [];
  const subject = [known.buyerId, buyerId].sort().join(':');
  return [insertOnce(deps.store, 'timers', { kind: 'same_person', subject, shopId, dueAt: at, attempts: 0 })];
}
