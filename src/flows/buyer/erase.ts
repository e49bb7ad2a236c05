import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { erasureWaitsFor, type Scrub, scrubOf } from '../../domain/erasure.js';
import { DomainError } from '../../domain/errors.js';
import { contentKey, yesHolds } from '../../domain/order/content.js';
import type { OrderFacts } from '../../domain/order/facts.js';
import { type Reason, reason } from '../../domain/reason.js';
import { ordersErased, restErased, sendsErased } from '../../store/erasure/dealings.js';
import { platformIds, rawErased, talkErased } from '../../store/erasure/talk.js';
import { type Traces, tracesOf } from '../../store/erasure/traces.js';
import { find, findOne, insertOnce, remove, update, upsert } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { ownFacts } from '../order/load.js';
import { onFreshFacts } from '../retry.js';
import { audited } from '../shop/audit.js';
import { standingBuyer } from './known.js';

/** How far an erasure is; `waitsFor` says what has to end first. */
export interface Erasure {
  id: string;
  state: 'waiting' | 'done';
  waitsFor: Reason[];
}

/**
 * Removes a buyer from everything that is kept: names, numbers, addresses, words, photos, Facebook's ids of them. The
 * books stay: orders, amounts, stock, outcomes, who did what. While an order is under way the erasure waits, and
 * happens by itself once it is over. Asked again, it answers how far it is. @throws DomainError not_found
 */
export const eraseBuyer = (deps: Deps, scope: Scope, named: string, why: string): Promise<Erasure> =>
  onFreshFacts(async () => {
    const { store } = deps;
    const { shopId } = scope;
    const { id: buyerId } = await standingBuyer(deps, scope, named);
    const traces = await tracesOf(store, shopId, buyerId);
    if (!traces) throw new DomainError('not_found', [reason('not_found')]);
    const asked = await findOne(store, 'erasures', { shopId, buyerId });
    if (asked?.state === 'done') return { id: asked.id, state: 'done', waitsFor: [] };
    const { orders, sends } = traces;
    const leaving = sends.filter(({ state }) => state === 'sending' || state === 'awaiting_echo').length;
    const waitsFor = erasureWaitsFor({ orders, leaving });
    const scrub = scrubFor(traces);
    const row = asked ?? newRow(deps, scope, buyerId, why, scrub);
    if (waitsFor.length === 0) {
      await store.commit(await erasing(deps, scope, traces, { ...row, why: scrub(row.why) }, scrub));
    } else if (!asked) {
      const noted = audited(deps, scope, 'buyer.erasure_asked', buyerId);
      await store.commit([insertOnce(store, 'erasures', row), noted]);
    }
    return { id: row.id, state: waitsFor.length === 0 ? 'done' : 'waiting', waitsFor };
  });

const newRow = (deps: Deps, scope: Scope, buyerId: string, why: string, scrub: Scrub): Row<'erasures'> => ({
  id: deps.newId(),
  shopId: scope.shopId,
  buyerId,
  state: 'waiting',
  why: scrub(why),
  askedBy: actorKey(scope.actor),
  askedAt: deps.clock(),
  doneAt: null,
});

const given = (texts: (string | null)[]): string[] => [...new Set(texts.flatMap((text) => text ?? []))];

function scrubFor(traces: Traces): Scrub {
  const { buyer, merged, orders } = traces;
  return scrubOf({
    names: given([buyer.name, ...merged.map(({ name }) => name), ...orders.map(({ name }) => name)]),
    phones: given([buyer.phone, ...merged.map(({ phone }) => phone), ...orders.map(({ phone }) => phone)]),
    others: given([...orders.map(({ address }) => address), ...platformIds(traces)]),
  });
}

const NOTHING_MOVED = { identities: [], conversations: [], orders: [] };

async function erasing(deps: Deps, scope: Scope, traces: Traces, row: Row<'erasures'>, scrub: Scrub): Promise<Write[]> {
  const { store } = deps;
  const { shopId, buyer, merged, orders, conversations } = traces;
  const all = [buyer.id, ...merged.map(({ id }) => id)];
  const now = deps.clock();
  const nobody = { name: null, phone: null, note: null, unreachableAt: now, optedOutAt: null, optedOutBy: null };
  const done = { state: 'done', doneAt: now } as const;
  return [
    exactly(1, update(store, 'buyers', { shopId, id: buyer.id, mergedInto: null }, nobody)),
    // Whoever was found to be the same person.
    update(store, 'buyers', { shopId, mergedInto: all }, nobody),
    update(store, 'buyerMerges', { shopId, intoId: all }, { moved: NOTHING_MOVED, undoneAt: now }),
    // Where she was taken for somebody else and parted again, what had gone over names her.
    update(store, 'buyerMerges', { shopId, fromId: all }, { moved: NOTHING_MOVED, undoneAt: now }),
    ...talkErased(store, traces, now),
    ...ordersErased(store, traces, scrub, yesOf(traces)),
    ...sendsErased(store, traces, scrub, now),
    ...(await rawErased(store, traces)),
    ...(await restErased(store, traces, scrub)),
    remove(store, 'identities', { shopId, buyerId: buyer.id }),
    upsert(store, 'erasures', ['shopId', 'buyerId'], { ...row, ...done }, done),
    audited(deps, scope, 'buyer.erased', buyer.id, { orders: orders.length, conversations: conversations.length }),
  ];
}

/** A yes that held to the order's content holds to what is left of it; any other is still a yes to something else. */
const yesOf =
  ({ orders, lines }: Traces) =>
  (orderId: string): string | null => {
    const order = orders.find(({ id }) => id === orderId);
    if (!order || order.yesContent === null) return null;
    const facts = ownFacts({ order, lines: lines.filter((line) => line.orderId === orderId), checks: [] });
    const left: OrderFacts = {
      ...facts,
      lines: facts.lines.map((line) => ({ ...line, text: '' })),
      address: { ...facts.address, text: null, area: null },
    };
    return yesHolds(facts) ? contentKey(left) : 'erased';
  };

/** The timed job: buyers whose erasure waited for an order that is over now. Answers how many were erased. */
export async function eraseWaiting(deps: Deps): Promise<number> {
  let erased = 0;
  for (const { shopId, buyerId, why } of await find(deps.store, 'erasures', { state: 'waiting' })) {
    const scope: Scope = { shopId, actor: { kind: 'system', id: 'buyer-erasures' } };
    const { state } = await eraseBuyer(deps, scope, buyerId, why);
    if (state === 'done') erased += 1;
  }
  return erased;
}
