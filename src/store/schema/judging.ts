import type { Intent, Language, Risk, Tier } from '../../domain/intent.js';
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
});
