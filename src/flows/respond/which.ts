import { sayPayload } from '../../domain/button.js';
import type { Language } from '../../domain/intent.js';
import type { Templates } from '../../messages/templates.js';
import type { Product } from '../../store/catalogue.js';

/** As many answers as Facebook lets a message offer. */
const OFFERED = 13;

/** Asks which product is meant: between those that fit, or, where none does, for its name. */
export function whichOne(texts: Templates, language: Language, candidates: readonly Product[]) {
  const names = candidates.map(({ name }) => name);
  const quickReplies = names.slice(0, OFFERED).map((name) => ({ title: name, payload: sayPayload(name) }));
  return {
    template: 'reply.price_unknown' as const,
    text: texts.render('reply.price_unknown', language, { candidates: names }),
    extras: quickReplies.length > 1 ? { quickReplies } : {},
  };
}
