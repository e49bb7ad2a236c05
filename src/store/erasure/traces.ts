import { and, eq, inArray, isNull, ne, notInArray, or, type SQL } from 'drizzle-orm';
import { find, findOne } from '../rows.js';
import type { Row } from '../schema.js';
import type { Store } from '../store.js';

/** Where a buyer has left traces: what has to be read before it can be erased. */
export interface Traces {
  shopId: string;
  buyer: Row<'buyers'>;
  /** Whoever was found to be the same person, and whoever had been found to be that one before. */
  merged: Row<'buyers'>[];
  identities: Row<'identities'>[];
  conversations: Row<'conversations'>[];
  orders: Row<'orders'>[];
  lines: Row<'orderLines'>[];
  history: Row<'orderHistory'>[];
  checks: Row<'orderChecks'>[];
  /** Every message to them, as it is kept. */
  sends: Row<'outbox'>[];
  tasks: Row<'tasks'>[];
  drafts: Row<'drafts'>[];
}

type Columns = Pick<Traces, 'shopId' | 'conversations' | 'orders'> & { buyerId: string };

const ids = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);

/** Interactions of the buyer; with `others`, those of other people below the buyer's comments. */
const interactionsOf = (store: Store, { shopId, buyerId, conversations }: Columns, others = false) => {
  const { interactions: t } = store.t;
  const whose = others
    ? and(ne(t.buyerId, buyerId), inArray(t.conversationId, ids(conversations)))
    : eq(t.buyerId, buyerId);
  return store.read
    .select({ id: t.id })
    .from(t)
    .where(and(eq(t.shopId, shopId), whose));
};

/** Sends to the buyer: in answer to them, about their orders, or into their threads unless to somebody else there. */
export function sendsTo(store: Store, of: Columns): SQL | undefined {
  const { outbox: t } = store.t;
  const toOthers = interactionsOf(store, of, true);
  return and(
    eq(t.shopId, of.shopId),
    or(
      inArray(t.interactionId, interactionsOf(store, of)),
      inArray(t.orderId, ids(of.orders)),
      and(
        inArray(t.conversationId, ids(of.conversations)),
        or(isNull(t.interactionId), notInArray(t.interactionId, toOthers)),
      ),
    ),
  );
}

/** What was said by the buyer or to them; other people's words below their comments stay. */
export function saidWith(store: Store, of: Columns): SQL | undefined {
  const { messages: t, interactions, outbox } = store.t;
  const saidBy = (others: boolean) =>
    store.read
      .select({ id: interactions.messageId })
      .from(interactions)
      .where(inArray(interactions.id, interactionsOf(store, of, others)));
  const answeredTo = (others: boolean) =>
    store.read
      .select({ id: outbox.id })
      .from(outbox)
      .where(inArray(outbox.interactionId, interactionsOf(store, of, others)));
  const inThreads = and(
    inArray(t.conversationId, ids(of.conversations)),
    notInArray(t.id, saidBy(true)),
    or(isNull(t.outboxId), notInArray(t.outboxId, answeredTo(true))),
  );
  return and(
    eq(t.shopId, of.shopId),
    or(inArray(t.id, saidBy(false)), inArray(t.outboxId, answeredTo(false)), inThreads),
  );
}

async function mergedInto(store: Store, shopId: string, id: string): Promise<Row<'buyers'>[]> {
  const direct = await find(store, 'buyers', { shopId, mergedInto: id });
  const further = await Promise.all(direct.map((each) => mergedInto(store, shopId, each.id)));
  return [...direct, ...further.flat()];
}

export async function tracesOf(store: Store, shopId: string, buyerId: string): Promise<Traces | undefined> {
  const buyer = await findOne(store, 'buyers', { shopId, id: buyerId });
  if (!buyer) return undefined;
  const [merged, identities, conversations, orders] = await Promise.all([
    mergedInto(store, shopId, buyerId),
    find(store, 'identities', { shopId, buyerId }),
    find(store, 'conversations', { shopId, buyerId }),
    find(store, 'orders', { shopId, buyerId }),
  ]);
  const of: Columns = { shopId, buyerId, conversations, orders };
  const { outbox, tasks, drafts } = store.t;
  const interactionIds = interactionsOf(store, of);
  const about = (t: typeof tasks | typeof drafts) =>
    and(eq(t.shopId, shopId), or(inArray(t.interactionId, interactionIds), inArray(t.orderId, ids(orders))));
  const [lines, history, checks, sends, own] = await Promise.all([
    find(store, 'orderLines', { shopId, orderId: ids(orders) }),
    find(store, 'orderHistory', { shopId, orderId: ids(orders) }),
    find(store, 'orderChecks', { shopId, orderId: ids(orders) }),
    store.read.select().from(outbox).where(sendsTo(store, of)),
    store.read.select().from(drafts).where(about(drafts)),
  ]);
  const inShop = (where: SQL | undefined) => and(eq(tasks.shopId, shopId), where);
  const open = await store.read
    .select()
    .from(tasks)
    .where(
      or(
        about(tasks),
        inShop(eq(tasks.buyerId, buyerId)),
        inShop(inArray(tasks.conversationId, ids(conversations))),
        inShop(inArray(tasks.outboxId, ids(sends))),
      ),
    );
  return {
    shopId,
    buyer,
    merged,
    identities,
    conversations,
    orders,
    lines,
    history,
    checks,
    sends,
    tasks: open,
    drafts: own,
  };
}
