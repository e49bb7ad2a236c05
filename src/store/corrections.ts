import { find } from './rows.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** What people last said of some interactions, by the interaction's id. */
export async function latestCorrections(
  store: Store,
  shopId: string,
  interactionIds: string[],
): Promise<Map<string, Row<'corrections'>>> {
  if (interactionIds.length === 0) return new Map();
  const rows = await find(store, 'corrections', { shopId, interactionId: interactionIds });
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(rows.map((row) => [row.interactionId, row]));
}
