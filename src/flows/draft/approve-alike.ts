import type { Deps, Scope } from '../../deps.js';
import { type Reason, reason } from '../../domain/reason.js';
import { find } from '../../store/rows.js';
import { refusals } from '../refusals.js';
import { approveDraft } from './decide.js';

/** A draft as its card was seen. */
export interface SeenDraft {
  id: string;
  version: number;
}

/** What became of one of them; no reasons: approved. */
export interface AlikeResult {
  id: string;
  reasons: Reason[];
}

/**
 * One yes for many drafts that say the same for the same reason. Each is judged by itself, as if pressed alone; one that
 * is refused leaves the others be. Drafts unlike the first that may be approved together are refused.
 */
export async function approveAlike(deps: Deps, scope: Scope, seen: readonly SeenDraft[]): Promise<AlikeResult[]> {
  const ids = [...new Set(seen.map(({ id }) => id))];
  const drafts = ids.length === 0 ? [] : await find(deps.store, 'drafts', { shopId: scope.shopId, id: ids });
  const likenessOf = new Map(drafts.map(({ id, likeness }) => [id, likeness]));
  const common = seen.map(({ id }) => likenessOf.get(id)).find((likeness) => likeness != null);
  const results: AlikeResult[] = [];
  for (const { id, version } of seen) {
    const alike = !likenessOf.has(id) || (common !== undefined && likenessOf.get(id) === common);
    results.push({
      id,
      reasons: alike ? await refusals(() => approveDraft(deps, scope, id, { version })) : [reason('draft_unlike')],
    });
  }
  return results;
}
