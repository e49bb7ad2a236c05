import type { Deps } from '../../deps.js';
import type { UtilityState } from '../../domain/outreach-facts.js';
import { usableVersion } from '../../domain/utility.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';

/** The template a notice can go by in one language, and how the newest stands when none can be used. */
export interface UtilityChoice {
  use: Row<'utilityTemplates'> | null;
  state: UtilityState;
}

/** Of the Page's versions for this notice, the newest approved one. What is no notice has none. */
export async function utilityFor(
  deps: Deps,
  { shopId, pageId, notice }: Row<'outbox'>,
  language: 'bn' | 'en',
): Promise<UtilityChoice> {
  if (notice === null) return { use: null, state: 'free_text' };
  return usableVersion(await find(deps.store, 'utilityTemplates', { shopId, pageId, notice: notice.key, language }));
}
