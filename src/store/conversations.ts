import { and, asc, between, desc, eq, gt, inArray, isNotNull, ne } from 'drizzle-orm';
import { type PageOf, type PageRequest, pageByKey } from './page-by-key.js';
import { find } from './rows.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** One thing said, as far as an answer is judged by it. */
export interface Spoken {
  conversationId: string;
  messageId: string;
  direction: 'in' | 'out';
  facebookId: string | null;
  parentId: string | null;
  author: Row<'messages'>['author'];
  userId: string | null;
  /** Of our own sends: what they came from. */
  draftId: string | null;
  origin: Row<'outbox'>['origin'] | null;
}

/** What was said in some conversations after a message, oldest first; notes between colleagues are left out. */
export async function spokenAfter(
  store: Store,
  shopId: string,
  conversationIds: string[],
  messageId: string,
): Promise<Spoken[]> {
  const { messages, outbox } = store.t;
  return store.read
    .select({
      conversationId: messages.conversationId,
      messageId: messages.id,
      direction: messages.direction,
      facebookId: messages.facebookId,
      parentId: messages.parentId,
      author: messages.author,
      userId: messages.userId,
      draftId: outbox.draftId,
      origin: outbox.origin,
    })
    .from(messages)
    .leftJoin(outbox, eq(outbox.id, messages.outboxId))
    .where(
      and(
        eq(messages.shopId, shopId),
        inArray(messages.conversationId, conversationIds),
        gt(messages.id, messageId),
        ne(messages.author, 'note'),
      ),
    )
    .orderBy(asc(messages.id));
}

/** What a buyer sent in a thread between two moments, by Facebook's time, oldest first. */
export async function linesBetween(
  store: Store,
  shopId: string,
  conversationId: string,
  from: number,
  to: number,
): Promise<Row<'messages'>[]> {
  const { messages } = store.t;
  return store.read
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.shopId, shopId),
        eq(messages.conversationId, conversationId),
        between(messages.eventAt, from, to),
        eq(messages.direction, 'in'),
        isNotNull(messages.facebookId),
        ne(messages.state, 'removed'),
      ),
    )
    .orderBy(asc(messages.eventAt), asc(messages.id));
}

/** The buyer's latest comment in a thread that Facebook knows by an id. */
export async function latestCommentOf(
  store: Store,
  shopId: string,
  conversationId: string,
): Promise<Row<'messages'> | undefined> {
  const { messages } = store.t;
  const rows = await store.read
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.shopId, shopId),
        eq(messages.conversationId, conversationId),
        eq(messages.direction, 'in'),
        isNotNull(messages.facebookId),
      ),
    )
    .orderBy(desc(messages.eventAt), desc(messages.id))
    .limit(1);
  return rows[0];
}

/** The lines of one conversation, newest first. Of one moment the buyer's words stand before the answer to them. */
export async function listMessages(
  store: Store,
  shopId: string,
  conversationId: string,
  request: PageRequest,
): Promise<PageOf<Row<'messages'>>> {
  const { messages } = store.t;
  const where = and(eq(messages.shopId, shopId), eq(messages.conversationId, conversationId));
  return pageByKey<Row<'messages'>>(
    store,
    messages,
    { key: messages.eventAt, tie: messages.direction, id: messages.id },
    where,
    request,
  );
}

/** Conversations, the last spoken in first. */
export async function listConversations(
  store: Store,
  shopId: string,
  filter: { channel?: 'comment' | 'messenger' | undefined; buyerId?: string | undefined },
  request: PageRequest,
): Promise<PageOf<Row<'conversations'>>> {
  const { conversations } = store.t;
  const where = and(
    eq(conversations.shopId, shopId),
    filter.channel && eq(conversations.channel, filter.channel),
    filter.buyerId === undefined ? undefined : eq(conversations.buyerId, filter.buyerId),
  );
  return pageByKey<Row<'conversations'>>(
    store,
    conversations,
    { key: conversations.updatedAt, id: conversations.id },
    where,
    request,
  );
}

/** All conversations of the same buyer on the same Page: comments and chat in one time line. */
export async function sameBuyer(store: Store, conversation: Row<'conversations'>): Promise<Row<'conversations'>[]> {
  const { shopId, pageId, buyerId } = conversation;
  return buyerId === null ? [conversation] : find(store, 'conversations', { shopId, pageId, buyerId });
}

/** The newest lines of some conversations, oldest first; of one moment the buyer's words stand before the answer to them. */
export async function timeline(
  store: Store,
  shopId: string,
  conversationIds: string[],
  limit: number,
): Promise<Row<'messages'>[]> {
  const { messages } = store.t;
  const rows = await store.read
    .select()
    .from(messages)
    .where(and(eq(messages.shopId, shopId), inArray(messages.conversationId, conversationIds)))
    .orderBy(desc(messages.eventAt), desc(messages.direction), desc(messages.id))
    .limit(limit);
  return rows.reverse();
}

/** The Messenger thread of a buyer with a Page, if they ever wrote. */
export async function messengerThreadOf(
  store: Store,
  shopId: string,
  buyerId: string,
  pageId: string | null,
): Promise<Row<'conversations'> | undefined> {
  const { conversations } = store.t;
  const rows = await store.read
    .select()
    .from(conversations)
    .where(
      and(
        eq(conversations.shopId, shopId),
        eq(conversations.buyerId, buyerId),
        eq(conversations.channel, 'messenger'),
        pageId === null ? isNotNull(conversations.pageId) : eq(conversations.pageId, pageId),
      ),
    )
    .orderBy(desc(conversations.lastInboundAt), desc(conversations.id))
    .limit(1);
  return rows[0];
}
