import type { Intent } from '../domain/intent.js';
import type { TopicSource } from '../domain/topic.js';
import { fill } from './fill.js';
import type { Locale } from './format.js';
import type { Words } from './words.js';

/** What a message was understood as, with everything that told so. */
export interface Explained {
  intent: Intent;
  /** The buyer's words that decided. */
  evidence: readonly string[];
  /** The shop's keyword rule that decided; `read`: what Munshi reads by itself, where it is something else. */
  rule?: { name: string; read?: Intent };
  /** The product meant, or those that fit, by name. */
  product?: { from: TopicSource; names: readonly string[] };
  /** Somebody said what it is. */
  put?: { from: Intent; by: string };
}

/** Why it was understood so: "“dam koto”; Cotton three-piece, from the post". */
export function explainWhy({ evidence, rule, product, put }: Explained, words: Words, locale: Locale): string {
  const w = words.understood;
  const quoted = evidence.map((each) => `“${each}”`).join(', ');
  const said = rule ? fill(w.rule, { name: rule.name, words: quoted }, locale).replace(/: ?$/, '') : quoted;
  return [
    said,
    rule?.read ? fill(w.readByItself, { intent: words.intents[rule.read] }, locale) : '',
    product && product.names.length > 1 ? fill(w.several, { products: product.names.join(', ') }, locale) : '',
    product?.names.length === 1 ? fill(w.product[product.from], { product: product.names[0] ?? '' }, locale) : '',
    put ? fill(w.put, { name: put.by, intent: words.intents[put.from] }, locale) : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/** The whole in one line: "Price question: “dam koto”; Cotton three-piece, from the post". */
export function explain(understood: Explained, words: Words, locale: Locale): string {
  const why = explainWhy(understood, words, locale);
  const what = words.intents[understood.intent];
  return why === '' ? what : `${what}: ${why}`;
}
