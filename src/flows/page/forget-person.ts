import type { Deps, Scope } from '../../deps.js';
import { identitiesNamed } from '../../store/identities.js';
import { find, findOne, insertOnce } from '../../store/rows.js';
import { fingerprint } from '../../vault.js';
import { eraseBuyer } from '../buyer/erase.js';
import { appRemoved } from './app-removed.js';

/** What became of a request to delete somebody's data. Times in epoch ms. */
export interface Deletion {
  code: string;
  askedAt: number;
  state: 'done' | 'waiting';
}

/**
 * Facebook asks in somebody's name to delete what is kept of them: the tokens they gave, and, should they be known here
 * as a buyer, the buyer. Asked again with the same request it answers the same code.
 *
 * @param request the signed request as it came, whose signature was checked: the code is made from it
 */
export async function forgetPerson(deps: Deps, userId: string, request: string): Promise<Deletion> {
  const { store } = deps;
  const code = fingerprint(request).slice(0, 24);
  await appRemoved(deps, userId);
  const known = await identitiesNamed(store, userId);
  for (const { shopId, buyerId } of known) {
    const scope: Scope = { shopId, actor: { kind: 'system', id: 'facebook' } };
    await eraseBuyer(deps, scope, buyerId, 'asked for through Facebook');
  }
  const buyerIds = [...new Set(known.map(({ buyerId }) => buyerId))];
  await store.commit([insertOnce(store, 'deletions', { code, askedAt: deps.clock(), buyerIds })]);
  return (await deletionOf(deps, code)) ?? { code, askedAt: deps.clock(), state: 'done' };
}

/** How a request stands, for its page; null for a code nobody was given. */
export async function deletionOf(deps: Deps, code: string): Promise<Deletion | null> {
  const row = await findOne(deps.store, 'deletions', { code });
  if (!row) return null;
  const { askedAt, buyerIds } = row;
  const waiting =
    buyerIds.length === 0 ? [] : await find(deps.store, 'erasures', { buyerId: buyerIds, state: 'waiting' });
  return { code, askedAt, state: waiting.length > 0 ? 'waiting' : 'done' };
}
