import { sql } from 'drizzle-orm';
import type { Intent, Language, Risk, Tier } from '../../domain/intent.js';
import type { RuleApplied } from '../../domain/keyword-rule.js';
import type { TopicRecord } from '../../domain/topic.js';
import type { Slots, Understanding } from '../../domain/understanding.js';
import type { Columns } from '../columns.js';

export interface Attachment {
  type: string;
  url?: string;
  fileId?: string;
  title?: string;
  /** The post of the Page that was shared, as the feed spells its id. */
  postId?: string;
  /** The products of the shop that were shared. */
  productIds?: string[];
}

/** The link or ad a buyer came by, and when (epoch ms). */
export interface ReferredBy {
  ref: string | null;
  source: string | null;
  type: string | null;
  adId: string | null;
  adTitle: string | null;
  postId: string | null;
  productId: string | null;
  at: number;
}

/** What a merge of two buyers moved: identities by "{kind}:{value}", conversations and orders by id. */
export interface MovedWithBuyer {
  identities: string[];
  conversations: string[];
  orders: string[];
}

/** Who talks: buyers and how they are known, conversations, what was said, what it meant. */
export const talkTables = (c: Columns) => ({
  buyers: c.table(
    'buyers',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      name: c.text(),
      phone: c.key(),
      language: c.key<Language>(),
      note: c.text(),
      unreachableAt: c.big(),
      /** Since when the buyer wants no messages they did not ask for, and who said so: themselves, or a person. */
      optedOutAt: c.big(),
      optedOutBy: c.text(),
      /** Somebody found them to be the same person as this other buyer, who has all that was theirs. */
      mergedInto: c.key(),
      createdAt: c.big().notNull(),
    },
    (t) => [c.index('buyers_phone').on(t.shopId, t.phone), c.index('buyers_created').on(t.shopId, t.createdAt, t.id)],
  ),
  identities: c.table(
    'identities',
    {
      shopId: c.key().notNull(),
      kind: c.key<'commenter' | 'psid'>().notNull(),
      /** Page-scoped ids carry their Page: "{page}:{id}". */
      value: c.key().notNull(),
      buyerId: c.key().notNull(),
      evidence: c.text().notNull(),
      at: c.big().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shopId, t.kind, t.value] }),
      c.index('identities_buyer').on(t.shopId, t.buyerId),
    ],
  ),
  /** Buyers found to be one person: by whom, why, and what went over, so that it can go back. */
  buyerMerges: c.table(
    'buyer_merges',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      fromId: c.key().notNull(),
      intoId: c.key().notNull(),
      /** said: a person decided; phone: the same number and name; facebook: it named both for one person. */
      how: c.key<'said' | 'phone' | 'facebook'>().notNull(),
      by: c.text().notNull(),
      at: c.big().notNull(),
      moved: c.json<MovedWithBuyer>().notNull(),
      undoneAt: c.big(),
      undoneBy: c.text(),
    },
    (t) => [
      c.index('buyer_merges_into').on(t.shopId, t.intoId, t.at, t.id),
      c.index('buyer_merges_from').on(t.shopId, t.fromId, t.at, t.id),
    ],
  ),
  /** Two buyers that look like one and are not, as a person said; `oneId` sorts before `otherId`. */
  buyersApart: c.table(
    'buyers_apart',
    {
      shopId: c.key().notNull(),
      oneId: c.key().notNull(),
      otherId: c.key().notNull(),
      by: c.text().notNull(),
      at: c.big().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shopId, t.oneId, t.otherId] }),
      c.index('buyers_apart_other').on(t.shopId, t.otherId),
    ],
  ),
  erasures: c.table(
    'erasures',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      buyerId: c.key().notNull(),
      /** waiting: an order is still under way; it happens by itself once that is over. */
      state: c.key<'waiting' | 'done'>().notNull(),
      why: c.text().notNull(),
      askedBy: c.text().notNull(),
      askedAt: c.big().notNull(),
      doneAt: c.big(),
    },
    (t) => [c.uniqueIndex('erasures_buyer').on(t.shopId, t.buyerId), c.index('erasures_state').on(t.state, t.id)],
  ),
  conversations: c.table(
    'conversations',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      pageId: c.key().notNull(),
      channel: c.key<'comment' | 'messenger'>().notNull(),
      /** The root comment's id, or the buyer's PSID. */
      thread: c.key().notNull(),
      buyerId: c.key(),
      /** Facebook's id of whoever began it, as `identities` knows it: "{kind}:{page}:{id}". */
      identity: c.key(),
      postId: c.key(),
      productId: c.key(),
      /** When it came to be about this post or product, or was last spoken of. */
      aboutAt: c.big(),
      /** Raised by everything said in either direction: what an approval was based on. */
      version: c.int().notNull(),
      lastText: c.text().notNull(),
      lastInboundAt: c.big(),
      lastOutboundAt: c.big(),
      windowUntil: c.big(),
      windowSource: c.key(),
      /** Until when an ad may have opened it for longer; null: none did, or Facebook has refused it. */
      adWindowUntil: c.big(),
      /** Where the buyer last came from: the link or the ad, with what the ad showed. */
      referral: c.json<ReferredBy>(),
      pausedUntil: c.big(),
      pausedBy: c.text(),
      /** When the buyer was last told that they read automatic messages. */
      automatedToldAt: c.big(),
      unanswered: c.int().notNull(),
      updatedAt: c.big().notNull(),
      createdAt: c.big().notNull(),
    },
    (t) => [
      c.uniqueIndex('conversations_thread').on(t.shopId, t.pageId, t.channel, t.thread),
      c.index('conversations_updated').on(t.shopId, t.updatedAt, t.id),
      c.index('conversations_buyer').on(t.shopId, t.buyerId, t.id),
    ],
  ),
  messages: c.table(
    'messages',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      pageId: c.key().notNull(),
      conversationId: c.key().notNull(),
      direction: c.key<'in' | 'out'>().notNull(),
      /** buyer; machine (sent without a person); person (ours, by `userId`); page (someone in another app); note (colleagues only). */
      author: c.key<'buyer' | 'machine' | 'person' | 'page' | 'note'>().notNull(),
      userId: c.key(),
      /** Facebook's message or comment id. */
      facebookId: c.key(),
      parentId: c.key(),
      /** The message it answers, by Facebook's id. */
      replyTo: c.key(),
      text: c.text().notNull(),
      payload: c.text(),
      attachments: c.json<Attachment[]>().notNull(),
      state: c.key<'shown' | 'edited' | 'removed' | 'hidden'>().notNull(),
      /** When the words were last edited, and when the comment was last hidden or shown: what is older counts no more. */
      editedAt: c.big(),
      hiddenAt: c.big(),
      outboxId: c.key(),
      /** The turn it was gathered into; null for what stands by itself. */
      interactionId: c.key(),
      eventAt: c.big().notNull(),
      receivedAt: c.big().notNull(),
      deliveredAt: c.big(),
      readAt: c.big(),
    },
    (t) => [
      c.uniqueIndex('messages_facebook').on(t.pageId, t.facebookId),
      c.index('messages_conversation').on(t.shopId, t.conversationId, t.eventAt, t.direction, t.id),
      c.index('messages_outbox').on(t.outboxId),
    ],
  ),
  interactions: c.table(
    'interactions',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      pageId: c.key().notNull(),
      conversationId: c.key().notNull(),
      buyerId: c.key(),
      /** Its last message, when several were gathered into one turn. */
      messageId: c.key().notNull(),
      /** The buyer may still be typing: what follows within the quiet time is read together with it. */
      gathering: c.bool(),
      postId: c.key(),
      campaignId: c.key(),
      kind: c.key<'comment' | 'message' | 'quick_reply' | 'postback' | 'post'>().notNull(),
      text: c.text().notNull(),
      intent: c.key<Intent>().notNull(),
      tier: c.key<Tier>().notNull(),
      risk: c.key<Risk>().notNull(),
      language: c.key<Language>().notNull(),
      confidence: c.real().notNull(),
      slots: c.json<Slots>().notNull(),
      evidence: c.json<string[]>().notNull(),
      /** What else it may have meant, the likeliest first. */
      alternatives: c.json<Understanding['alternatives']>(),
      /** The product meant, and what told so. */
      topic: c.json<TopicRecord>(),
      /** The keyword rule that decided, and what the engine had read. */
      rule: c.json<RuleApplied>(),
      /** waiting for an answer; answered; closed (no answer needed, removed, or answered together with a later one). */
      status: c.key<'waiting' | 'answered' | 'closed'>().notNull(),
      closedReason: c.key(),
      eventAt: c.big().notNull(),
      receivedAt: c.big().notNull(),
      answeredAt: c.big(),
      answeredBy: c.key<'person' | 'machine' | 'page'>(),
    },
    (t) => [
      c.index('interactions_status').on(t.shopId, t.status, t.receivedAt, t.id),
      c.index('interactions_conversation').on(t.shopId, t.conversationId, t.receivedAt, t.id),
      c.index('interactions_campaign').on(t.shopId, t.campaignId, t.answeredAt),
      c.uniqueIndex('interactions_message').on(t.shopId, t.messageId),
      c.check('interactions_confidence', sql`${t.confidence} >= 0 and ${t.confidence} <= 1`),
    ],
  ),
});
