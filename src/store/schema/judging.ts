import type { AutopilotEvidence } from '../../domain/autopilot.js';
import type { HideKind, HideState } from '../../domain/hide-proposal.js';
import type { Intent, Language, Risk, Tier } from '../../domain/intent.js';
import type { RuleMatch } from '../../domain/keyword-rule.js';
import type { Columns } from '../columns.js';

/** How a shop corrects and steers what Munshi understands: keyword rules, corrections, comments to hide, the autopilot. */
export const judgingTables = (c: Columns) => ({
  keywordRules: c.table(
    'keyword_rules',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      version: c.int().notNull(),
      name: c.text().notNull(),
      enabled: c.bool().notNull(),
      /** The lowest is asked first; the first that catches a message decides. */
      position: c.int().notNull(),
      match: c.key<RuleMatch>().notNull(),
      include: c.json<string[]>().notNull(),
      exclude: c.json<string[]>().notNull(),
      wholeWord: c.bool().notNull(),
      spellings: c.bool().notNull(),
      /** Null: on every Page, under every post. */
      pageId: c.key(),
      postId: c.key(),
      intent: c.key<Intent>(),
      template: c.key(),
      toPerson: c.bool().notNull(),
      proposeHide: c.bool().notNull(),
      createdBy: c.text().notNull(),
      createdAt: c.big().notNull(),
      /** Kept, so that a deletion can be undone and an old explanation still has its rule. */
      deletedAt: c.big(),
    },
    (t) => [c.index('keyword_rules_shop').on(t.shopId, t.position, t.id)],
  ),
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
  /** Comments that may better be hidden, what was done about them, and until when. */
  hideProposals: c.table(
    'hide_proposals',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      pageId: c.key().notNull(),
      conversationId: c.key().notNull(),
      messageId: c.key().notNull(),
      /** Facebook's id of the comment. */
      commentId: c.key().notNull(),
      kind: c.key<HideKind>().notNull(),
      state: c.key<HideState>().notNull(),
      /** Hidden by itself: somebody still looks over it. */
      byMachine: c.bool().notNull(),
      reviewedAt: c.big(),
      /** Shown again by itself then, by a timer. */
      showAt: c.big(),
      /** Why it is over: the reason's code. */
      endedBy: c.key(),
      decidedBy: c.text(),
      decidedAt: c.big(),
      createdAt: c.big().notNull(),
    },
    (t) => [
      c.uniqueIndex('hide_proposals_message').on(t.shopId, t.messageId),
      c.index('hide_proposals_comment').on(t.shopId, t.commentId),
      c.index('hide_proposals_state').on(t.shopId, t.state, t.createdAt, t.id),
    ],
  ),
  /** How far each intent's answers went by themselves: one row an intent, from its first switch on. */
  autopilots: c.table(
    'autopilots',
    {
      shopId: c.key().notNull(),
      intent: c.key<Intent>().notNull(),
      /** Drafts decided before this are no evidence any more (set by switching back). */
      since: c.big().notNull(),
      switchedBackAt: c.big(),
      evidence: c.json<AutopilotEvidence>(),
    },
    (t) => [c.primaryKey({ columns: [t.shopId, t.intent] })],
  ),
});
