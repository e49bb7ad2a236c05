import type { Deps } from '../../deps.js';
import type { FactCheck } from '../../domain/fact-check/check.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { checkTexts } from './check-texts.js';

/** What the texts of some drafts state, by the draft's id. */
export async function checkDrafts(
  deps: Deps,
  shopId: string,
  drafts: readonly Row<'drafts'>[],
): Promise<Map<string, FactCheck>> {
  const ids = [...new Set(drafts.map(({ conversationId }) => conversationId))];
  const rows = ids.length === 0 ? [] : await find(deps.store, 'conversations', { shopId, id: ids });
  const items = drafts.map(({ texts, orderId, claims, conversationId }) => {
    const conversation = rows.find(({ id }) => id === conversationId) ?? null;
    return { conversation, texts, orderId, claims };
  });
  const checks = await checkTexts(deps, shopId, items);
  return new Map(drafts.map(({ id }, at) => [id, checks[at] as FactCheck]));
}

/** What one draft's texts state; of texts typed anew give the draft with them. */
export async function checkDraft(
  deps: Deps,
  { shopId, texts, orderId, claims }: Row<'drafts'>,
  conversation: Row<'conversations'>,
): Promise<FactCheck> {
  const [check] = await checkTexts(deps, shopId, [{ conversation, texts, orderId, claims }]);
  return check as FactCheck;
}
