import type { Deps, Scope } from '../../deps.js';
import { find, update } from '../../store/rows.js';
import { raiseAlert } from '../shop/alert.js';
import { audited } from '../shop/audit.js';

/**
 * The person who connected Pages took the app away at Facebook: their tokens are dead and are not kept. What was said on
 * the Pages stays the shop's; somebody is told to connect them again. Answers how many Pages that were. Harmless to repeat.
 */
export async function appRemoved(deps: Deps, ownerId: string): Promise<number> {
  const { store, vault } = deps;
  const pages = await find(store, 'pages', { ownerId });
  const now = deps.clock();
  for (const { id, shopId } of pages) {
    const scope: Scope = { shopId, actor: { kind: 'system', id: 'facebook' } };
    const gone = { state: 'disconnected' as const, stateReason: '190/458', stateAt: now };
    await store.commit([
      update(store, 'pages', { id, ownerId }, { ...gone, token: vault.seal(''), ownerId: null, scopes: null }),
      raiseAlert(deps, shopId, 'page_disconnected', id, 'broken', { code: '190/458' }, '/settings/pages'),
      audited(deps, scope, 'page.app_removed', id),
    ]);
  }
  return pages.length;
}
