import type { Deps } from '../../deps.js';
import { find, update } from '../../store/rows.js';
import type { Write } from '../../store/store.js';

const AT_ONCE = 500;

/** What waited for this Page to be connected again looks for its way now. */
export async function pageIsBack(deps: Deps, shopId: string, pageId: string): Promise<Write[]> {
  const queued = await find(deps.store, 'outbox', { shopId, pageId, state: 'queued' });
  const ids = queued.filter(({ reason }) => reason?.code === 'page_disconnected').map(({ id }) => id);
  const notBefore = deps.clock();
  return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) =>
    update(
      deps.store,
      'outbox',
      { shopId, id: ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE), state: 'queued' },
      { notBefore },
    ),
  );
}
