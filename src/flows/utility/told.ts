import type { Deps } from '../../deps.js';
import type { TemplateStatusContent } from '../../facebook/content.js';
import { find } from '../../store/rows.js';
import type { Write } from '../../store/store.js';
import type { KeptEvent } from '../inbox/event.js';
import { learned } from './learn.js';

/** What Facebook writes where it has no reason. */
const NO_REASON = 'NONE';

/** Facebook's word about a template, by webhook; null when it is none of ours. The timed look hears the same later. */
export async function templateTold(
  deps: Deps,
  { shopId, pageId }: KeptEvent,
  { status, name, language, templateId, reason }: TemplateStatusContent,
): Promise<Write[] | null> {
  if (status === '') return null;
  const own = await find(deps.store, 'utilityTemplates', { shopId, pageId });
  const row = own.find((each) =>
    name === null
      ? templateId !== null && each.facebookId === templateId
      : each.name === name && (language === null || language.slice(0, 2) === each.language),
  );
  if (!row) return null;
  return learned(deps, row, { status, reason: reason === NO_REASON ? null : reason, facebookId: templateId });
}
