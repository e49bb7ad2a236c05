import type { HideKind } from '../../domain/hide.js';
import type { Intent, Language, Risk, Tier } from '../../domain/intent.js';
import type { KeywordMatch } from '../../domain/keyword-rule.js';
import type { Reason } from '../../domain/reason.js';
import type { Columns } from '../columns.js';

/** How a shop corrects what Munshi understands. */
export const judgingTables = (c: Columns) => ({
  /** What people said a message meant, where Munshi had understood something else. */
  corrections: c.table(
    'corrections',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      interactionId: c.key().notNull(),
      from: c.key<Intent>().notNull(),
      to: c.key<Intent>().notNull(),
      tier: c.key<Tier>().notNull(),
      risk: c.key<Risk>().notNull(),
      language: c.key<Language>().notNull(),
      /** How sure Munshi was of `from`. */
      confidence: c.real().notNull(),
      by: c.text().notNull(),
      at: c.big().notNull(),
    },
    (t) => [
      c.index('corrections_interaction').on(t.shopId, t.interactionId, t.id),
      c.index('corrections_from').on(t.shopId, t.from, t.at, t.id),
    ],
  ),
  /** Intents that were switched on evidence, by a person or back by Munshi itself; the last switch of each. */
  autopilot: c.table(
    'autopilot',
    {
      shopId: c.key().notNull(),
      intent: c.key<Intent>().notNull(),
      action: c.key<'automatic' | 'draft'>().notNull(),
      /** What it was switched on: so many looked at, so many of them right. */
      of: c.int().notNull(),
      right: c.int().notNull(),
      by: c.text().notNull(),
      at: c.big().notNull(),
      /** Drafts made before this count no more: since then it has to earn it anew. */
      countFrom: c.big().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.shopId, t.intent] })],
  ),
  /** What a shop says of certain words, the first that holds counts. */
  keywordRules: c.table(
    'keyword_rules',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      version: c.int().notNull(),
      /** The order they are asked in, ties by id. */
      position: c.int().notNull(),
      enabled: c.bool().notNull(),
      name: c.text().notNull(),
      match: c.key<KeywordMatch>().notNull(),
      include: c.json<string[]>().notNull(),
      exclude: c.json<string[]>().notNull(),
      /** Where it counts; null: everywhere. */
      channel: c.key<'comment' | 'messenger'>(),
      pageId: c.key(),
      postId: c.key(),
      intent: c.key<Intent>(),
      answerBn: c.text(),
      answerEn: c.text(),
      createdAt: c.big().notNull(),
    },
    (t) => [c.index('keyword_rules_position').on(t.shopId, t.position, t.id)],
  ),
  /** Comments proposed for hiding, and what became of them; each reading of a comment's words once. */
  hides: c.table(
    'hides',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      pageId: c.key().notNull(),
      version: c.int().notNull(),
      conversationId: c.key().notNull(),
      /** The line that was read: the comment's own, or that of its edit. */
      messageId: c.key().notNull(),
      commentId: c.key().notNull(),
      interactionId: c.key(),
      kind: c.key<HideKind | 'by_hand'>().notNull(),
      /** The words that are the reason. */
      words: c.json<string[]>().notNull(),
      /** Why a person is asked though the settings hide such comments by themselves. */
      why: c.json<Reason[]>().notNull(),
      /** proposed → approved (hidden once `hiddenAt` is set) → shown; or rejected; or moot: the comment changed first. */
      state: c.key<'proposed' | 'approved' | 'rejected' | 'moot' | 'shown'>().notNull(),
      /** Who decided; of a proposal that became moot, what happened. */
      decidedBy: c.text(),
      decidedAt: c.big(),
      rejectReason: c.key(),
      mootReason: c.json<Reason>(),
      /** The key of the send that hides it. */
      sendKey: c.key(),
      hiddenAt: c.big(),
      shownAt: c.big(),
      shownBy: c.text(),
      createdAt: c.big().notNull(),
    },
    (t) => [
      c.index('hides_message').on(t.shopId, t.messageId),
      c.index('hides_comment').on(t.shopId, t.commentId),
      c.index('hides_send').on(t.shopId, t.sendKey),
      c.index('hides_state').on(t.shopId, t.state, t.createdAt, t.id),
    ],
  ),
});
