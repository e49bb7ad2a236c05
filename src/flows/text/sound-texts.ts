import type { Deps } from '../../deps.js';
import type { Language } from '../../domain/intent.js';
import type { NoticeKey } from '../../domain/order/status.js';
import type { Templates } from '../../messages/templates.js';
import { localeOf } from '../respond/facts.js';
import { NOTICE_TEXTS } from './notice-texts.js';
import { untracedWords } from './own-words.js';

/**
 * The texts to print a notice from. The shop's own words were borne out when they were saved; where a policy, a fee or a
 * price they name has changed since, the buyer is told in the shipped words, which claim nothing, rather than not at all.
 */
export async function soundTexts(
  deps: Deps,
  shopId: string,
  notice: NoticeKey,
  language: Language,
): Promise<Templates> {
  const own = await deps.textsOf(shopId);
  const key = NOTICE_TEXTS[notice];
  const source = own.source(key, localeOf(language));
  if (source === deps.templates.source(key, localeOf(language))) return own;
  const untraced = await untracedWords(deps, shopId, { key, source });
  if (untraced.length === 0) return own;
  const words = untraced.map(({ text }) => text);
  deps.log.warn({ shop: shopId, text: key, words }, 'a shop’s own text names what stands in no row any more');
  return deps.templates;
}
