import { find } from './rows.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** A shop's keyword rules, in the order they are asked. */
export async function keywordRulesOf(store: Store, shopId: string): Promise<Row<'keywordRules'>[]> {
  const rules = await find(store, 'keywordRules', { shopId });
  return rules.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}
