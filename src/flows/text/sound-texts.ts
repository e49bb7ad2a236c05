import type { Deps } from '../../deps.js';
import type { Language } from '../../domain/intent.js';
import type { NoticeKey } from '../../domain/order/status.js';
import type { TemplateKey } from '../../messages/facts.js';
import type { Templates } from '../../messages/templates.js';
import { localeOf } from '../respond/facts.js';
import { untracedWords } from './own-words.js';

/** The text each notice is printed from in a chat. */
const NOTICE_TEXTS = {
  order_new: 'reply.order_summary',
  order_confirmed: 'notice.confirmed',
  order_packed: 'notice.packed',
  order_in_delivery: 'notice.in_delivery',
  order_delivered: 'notice.delivered',
  order_return: 'notice.return',
  order_cancelled: 'notice.cancelled',
} as const satisfies Record<NoticeKey, TemplateKey>;

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
