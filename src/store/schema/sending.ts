import type { ButtonKind } from '../../domain/button.js';
import type { Claim } from '../../domain/claims.js';
import type { DraftTexts } from '../../domain/draft.js';
import type { Intent, Language, Risk, Tier } from '../../domain/intent.js';
import type { NoticeFacts } from '../../domain/notice.js';
import type { OrderDetail } from '../../domain/order/content.js';
import type { NoticeKey } from '../../domain/order/status.js';
import type { CommentAction } from '../../domain/outbox.js';
import type { Reason } from '../../domain/reason.js';
import type { OutboxRoute } from '../../domain/route.js';
import type { Columns } from '../columns.js';

/** Buttons, quick replies and a photo that go with a text. */
export interface Extras {
  quickReplies?: { title: string; payload: string }[];
  buttons?: { title: string; payload: string }[];
  fileId?: string;
  /** What of an order it asks for. */
  asks?: OrderDetail[];
  /** The row of the part before this one, when what was said takes several messages. */
  after?: string;
}

/** How a message left, where it was not as a plain message. */
export interface Via {
  /** The name the utility template has at Facebook, with its version, and the row it is kept in. */
  template?: { id: string; name: string };
  /** An SMS, and of how many parts. */
  sms?: { parts: number };
  /** It says of itself that it is automatic. */
  automated?: true;
}

/** What should be said and what was sent: drafts, the outbox, the private-reply budget, tasks. */
export const sendingTables = (c: Columns) => ({
  drafts: c.table(
    'drafts',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      pageId: c.key().notNull(),
      version: c.int().notNull(),
      status: c.key<'pending' | 'approved' | 'rejected' | 'void' | 'sent' | 'failed'>().notNull(),
      kind: c.key<'reply' | 'order'>().notNull(),
      channel: c.key<'comment' | 'messenger'>().notNull(),
      conversationId: c.key().notNull(),
      /** The conversation's version that the draft answers. */
      conversationVersion: c.int().notNull(),
      interactionId: c.key().notNull(),
      orderId: c.key(),
      campaignId: c.key(),
      intent: c.key<Intent>().notNull(),
      tier: c.key<Tier>().notNull(),
      risk: c.key<Risk>().notNull(),
      language: c.key<Language>().notNull(),
      confidence: c.real().notNull(),
      template: c.key(),
      likeness: c.key(),
      texts: c.json<DraftTexts>().notNull(),
      extras: c.json<Extras>().notNull(),
      claims: c.json<Claim[]>().notNull(),
      /** Why it waits for a person (matrix, confidence, pause), for the card. */
      why: c.json<Reason[]>().notNull(),
      voidReason: c.json<Reason>(),
      rejectReason: c.text(),
      decidedBy: c.text(),
      decidedAt: c.big(),
      edited: c.bool().notNull(),
      /** Its own text stated what stood in no row when somebody was about to approve it, or stated it wrongly. */
      factStop: c.bool(),
      /** Whose words they are; null: a template's. */
      writtenBy: c.key<'model'>(),
      createdAt: c.big().notNull(),
    },
    (t) => [
      c.index('drafts_status').on(t.shopId, t.status, t.createdAt, t.id),
      c.index('drafts_conversation').on(t.shopId, t.conversationId, t.status),
      c.uniqueIndex('drafts_interaction').on(t.shopId, t.interactionId),
    ],
  ),
  outbox: c.table(
    'outbox',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      pageId: c.key().notNull(),
      /** One key, one send: the draft's part, the rule's interaction, the notice's history entry, the person's press. */
      key: c.key().notNull(),
      kind: c.key<'public_reply' | 'private_reply' | 'message' | 'notice' | 'action'>().notNull(),
      origin: c.key<'draft' | 'rule' | 'notice' | 'person'>().notNull(),
      route: c.key<OutboxRoute>().notNull(),
      /** queued → sending → ended; awaiting_echo when no answer came; with_person while a task holds it. */
      state: c.key<'queued' | 'sending' | 'awaiting_echo' | 'with_person' | 'ended'>().notNull(),
      /** Routes Facebook or a gateway already refused for this very message. */
      refused: c.json<OutboxRoute[]>().notNull(),
      /** After this it is worth nothing any more. */
      giveUpAt: c.big().notNull(),
      outcome: c.key<'pending' | 'sent' | 'delivered' | 'read' | 'failed' | 'skipped'>().notNull(),
      reason: c.json<Reason>(),
      /** Empty for a notice until it is rendered at dispatch, and for an action. */
      text: c.text().notNull(),
      /** The reply template it was written from: some only acknowledge. */
      template: c.key(),
      extras: c.json<Extras>().notNull(),
      action: c.key<CommentAction>(),
      notice: c.json<NoticeFacts & { key: NoticeKey; contentKey: string; buttons: ButtonKind[] }>(),
      claims: c.json<Claim[]>().notNull(),
      /** Why each way above the one taken did not hold, as the router saw it at the last dispatch. */
      passed: c.json<Reason[]>(),
      /** What the way needs to know of it: the utility template used, or the number and parts of an SMS. */
      via: c.json<Via>(),
      /** A signed-in person pressed send: the only rows that may become Human Agent. */
      byPerson: c.bool().notNull(),
      conversationId: c.key(),
      commentId: c.key(),
      /** The post of the comment: the public replies on one post take turns. */
      postId: c.key(),
      psid: c.key(),
      orderId: c.key(),
      historyId: c.key(),
      draftId: c.key(),
      interactionId: c.key(),
      taskId: c.key(),
      /** Actor's key of who said yes, or what allowed it. */
      approvedBy: c.text().notNull(),
      notBefore: c.big().notNull(),
      attempts: c.int().notNull(),
      sendingAt: c.big(),
      facebookId: c.key(),
      sentAt: c.big(),
      deliveredAt: c.big(),
      readAt: c.big(),
      endedAt: c.big(),
      error: c.json<{ code: number; subcode?: number; message: string; trace?: string }>(),
      createdAt: c.big().notNull(),
    },
    (t) => [
      c.uniqueIndex('outbox_key').on(t.shopId, t.key),
      c.index('outbox_due').on(t.state, t.notBefore, t.id),
      c.index('outbox_page_due').on(t.pageId, t.state, t.notBefore, t.id),
      c.index('outbox_page_sent').on(t.pageId, t.kind, t.sendingAt),
      c.index('outbox_created').on(t.shopId, t.createdAt, t.id),
      c.index('outbox_draft').on(t.shopId, t.draftId),
      c.index('outbox_order').on(t.shopId, t.orderId),
      c.index('outbox_conversation').on(t.shopId, t.conversationId, t.state),
      c.index('outbox_post').on(t.shopId, t.postId, t.kind, t.createdAt, t.id),
      c.index('outbox_facebook').on(t.pageId, t.facebookId),
    ],
  ),
  privateReplies: c.table(
    'private_replies',
    {
      shopId: c.key().notNull(),
      commentId: c.key().notNull(),
      state: c.key<'claimed' | 'spent' | 'refused'>().notNull(),
      outboxId: c.key(),
      by: c.text().notNull(),
      /** Facebook's error code, when refused. */
      code: c.key(),
      at: c.big().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.shopId, t.commentId] })],
  ),
  tasks: c.table(
    'tasks',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      kind: c.key<'tell_buyer' | 'answer' | 'check' | 'send_unknown'>().notNull(),
      status: c.key<'open' | 'done' | 'expired'>().notNull(),
      text: c.text().notNull(),
      reason: c.json<Reason>(),
      orderId: c.key(),
      conversationId: c.key(),
      outboxId: c.key(),
      interactionId: c.key(),
      /** Whom to tell: several messages for one buyer are one open task. */
      buyerId: c.key(),
      /** How often somebody tried and did not reach the buyer. */
      tries: c.int(),
      dueAt: c.big().notNull(),
      expiresAt: c.big(),
      outcome: c.text(),
      doneBy: c.text(),
      doneAt: c.big(),
      createdAt: c.big().notNull(),
    },
    (t) => [
      c.index('tasks_status').on(t.shopId, t.status, t.dueAt, t.id),
      c.index('tasks_outbox').on(t.outboxId),
      c.index('tasks_buyer').on(t.shopId, t.buyerId, t.status),
    ],
  ),
});
