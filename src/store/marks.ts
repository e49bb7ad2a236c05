import { and, eq, inArray, isNotNull, isNull, lte, ne } from 'drizzle-orm';
import type { Statement, Store } from './store.js';

type Mark = 'delivered' | 'read';

/** Marks the Page's messages of a thread written up to the watermark; what was read has also arrived. */
export function markMessages(
  store: Store,
  shopId: string,
  conversationId: string,
  mark: Mark,
  watermark: number,
  at: number,
): Statement[] {
  const { messages } = store.t;
  const ours = and(
    eq(messages.shopId, shopId),
    eq(messages.conversationId, conversationId),
    eq(messages.direction, 'out'),
    // What left as an SMS has no id at Facebook, and its marks are none of Messenger's.
    isNotNull(messages.facebookId),
    ne(messages.author, 'note'),
    lte(messages.eventAt, watermark),
  );
  const arrived = store.write
    .update(messages)
    .set({ deliveredAt: at })
    .where(and(ours, isNull(messages.deliveredAt)));
  if (mark === 'delivered') return [arrived];
  return [
    arrived,
    store.write
      .update(messages)
      .set({ readAt: at })
      .where(and(ours, isNull(messages.readAt))),
  ];
}

/** The same for the outcomes of our sends; an outcome only ever moves forward: sent, delivered, read. */
export function markOutbox(
  store: Store,
  shopId: string,
  pageId: string,
  psid: string,
  mark: Mark,
  watermark: number,
  at: number,
): Statement[] {
  const { outbox } = store.t;
  const ours = and(
    eq(outbox.shopId, shopId),
    eq(outbox.pageId, pageId),
    eq(outbox.psid, psid),
    lte(outbox.sentAt, watermark),
  );
  const arrived = store.write
    .update(outbox)
    .set({ outcome: 'delivered', deliveredAt: at })
    .where(and(ours, eq(outbox.outcome, 'sent')));
  if (mark === 'delivered') return [arrived];
  const read = store.write
    .update(outbox)
    .set({ outcome: 'read', readAt: at })
    .where(and(ours, inArray(outbox.outcome, ['sent', 'delivered'])));
  return [arrived, read];
}
