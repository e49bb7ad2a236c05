import type { Deps } from '../../deps.js';
import { find } from '../../store/rows.js';
import { judgePending } from './judge.js';

/** Marks void, in every shop, the waiting drafts whose basis is gone, also where nobody opens the list. Answers how many. */
export async function sweepPending(deps: Deps): Promise<number> {
  let voided = 0;
  for (const { id } of await find(deps.store, 'shops', {})) voided += await judgePending(deps, id);
  return voided;
}
