import { and, eq, inArray, isNotNull, isNull, like, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Slots } from '../../domain/understanding.js';
import { update } from '../rows.js';
import { exactly, type Statement, type Store, type Write } from '../store.js';
import { saidWith, type Traces } from './traces.js';

const NOTHING: Slots = { name: null, phone: null, address: null, area: null, district: null, items: [] };

/**
 * The talk without its words. Facebook's ids of messages and comments stay: by them nothing that is fetched or told
 * again comes back, and a comment's one private reply stays spent. A thread is found by the buyer's id no more, so
 * that whatever they write later begins anew.
 */
export function talkErased(store: Store, traces: Traces, now: number): Write[] {
  const { shopId, buyer, conversations } = traces;
  const { messages, interactions, slaClocks, modelCalls, corrections, hides } = store.t;
  const own = { ...traces, buyerId: buyer.id };
  const byThem = and(eq(interactions.shopId, shopId), eq(interactions.buyerId, buyer.id));
  const threads = conversations.map((each) =>
    exactly(
      1,
      update(
        store,
        'conversations',
        { shopId, id: each.id, version: each.version },
        {
          ...(each.channel === 'messenger'
            ? { thread: `erased:${each.id}`, windowUntil: null, adWindowUntil: null, lastInboundAt: null }
            : {}),
          lastText: '',
          // The link or ad they came by.
          referral: null,
          windowSource: null,
          identity: null,
          unanswered: 0,
          version: each.version + 1,
        },
      ),
    ),
  );
  const theirs = store.read.select({ id: interactions.id }).from(interactions).where(byThem);
  return [
    ...threads,
    store.write.update(messages).set({ text: '', payload: null, attachments: [] }).where(saidWith(store, own)),
    store.write
      .update(interactions)
      .set({ status: 'closed', closedReason: 'buyer_erased' })
      .where(and(byThem, eq(interactions.status, 'waiting'))),
    store.write
      .update(interactions)
      .set({ text: '', slots: NOTHING, evidence: [], gathering: false, alternatives: null, topic: null })
      .where(byThem),
    store.write
      .delete(corrections)
      .where(and(eq(corrections.shopId, shopId), inArray(corrections.interactionId, theirs))),
    store.write
      .update(slaClocks)
      .set({ stoppedAt: now, stoppedBy: 'closed' })
      .where(and(eq(slaClocks.shopId, shopId), isNull(slaClocks.stoppedAt), inArray(slaClocks.interactionId, theirs))),
    // What stood in their comments; that one was hidden, and by whom, stays.
    store.write
      .update(hides)
      .set({ words: [], why: [] })
      .where(and(eq(hides.shopId, shopId), inArray(hides.interactionId, theirs))),
    store.write
      .update(modelCalls)
      .set({ reading: null })
      .where(and(eq(modelCalls.shopId, shopId), inArray(modelCalls.interactionId, theirs))),
  ];
}

/** Facebook's ids of a person in `identities`, without the Page before them. */
export const platformIds = ({ identities }: Traces): string[] => [
  ...new Set(identities.map(({ value }) => value.slice(value.indexOf(':') + 1))),
];

/** The buyer's lanes of messages: "{page}:m:{id}". */
const lanesOf = ({ identities }: Traces): string[] => identities.map(({ value }) => value.replace(':', ':m:'));

/** Events of a Page nobody knew then, and bodies that were no Page's, belong to no shop: by a person's id they are found. */
const NO_SHOP = '';

/** Raw events of the buyer, told by their ids and by the comments they wrote; what still waits is left to its lane. */
function rawOf(store: Store, traces: Traces): SQL | undefined {
  const { inbox, messages } = store.t;
  const named = platformIds(traces).map((id) => like(inbox.payload, `%${id}%`));
  // A comment's lane is its Page and id.
  const comments = store.read
    .select({ lane: sql<string>`${messages.pageId} || ':c:' || ${messages.facebookId}` })
    .from(messages)
    .where(and(saidWith(store, { ...traces, buyerId: traces.buyer.id }), isNotNull(messages.facebookId)));
  const inShop = or(...named, inArray(inbox.lane, lanesOf(traces)), inArray(inbox.lane, comments));
  return and(
    ne(inbox.status, 'waiting'),
    or(
      and(eq(inbox.shopId, traces.shopId), inShop),
      ...(named.length === 0 ? [] : [and(eq(inbox.shopId, NO_SHOP), or(...named))]),
    ),
  );
}

/** Raw events emptied, and keys and lanes that hold the buyer's id renamed. `keyOf` gives the new ones. */
export async function rawErased(store: Store, traces: Traces): Promise<Statement[]> {
  const { inbox, lanes } = store.t;
  const found = await store.read
    .select({ id: inbox.id, lane: inbox.lane, dedupeKey: inbox.dedupeKey, status: inbox.status })
    .from(inbox)
    .where(rawOf(store, traces));
  const people = platformIds(traces);
  const holds = (text: string) => people.some((id) => text.includes(id));
  const emptied = found.map(({ id, lane, dedupeKey, status }) =>
    update(
      store,
      'inbox',
      { id },
      {
        payload: '{}',
        error: null,
        // A dead letter without its letter is nobody's work any more.
        ...(status === 'dead' ? { status: 'kept' as const } : {}),
        ...(holds(lane) ? { lane: `erased:${traces.buyer.id}` } : {}),
        ...(holds(dedupeKey) ? { dedupeKey: `erased:${id}` } : {}),
      },
    ),
  );
  const idle = store.write.delete(lanes).where(and(inArray(lanes.lane, lanesOf(traces)), isNull(lanes.dueAt)));
  return [...emptied, idle];
}
