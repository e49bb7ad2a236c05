import type { Intent, Language, Risk, Tier } from '../../domain/intent.js';
import type { KeywordMatch } from '../../domain/keyword-rule.js';
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
});
