import type { Deps, Scope } from '../../deps.js';
import { voidReason } from '../../domain/draft-void.js';
import { type DraftFilter, listDrafts, pendingDrafts } from '../../store/drafts.js';
import type { PageOf, PageRequest } from '../../store/page-by-key.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { isRace } from '../retry.js';
import { asDraft, surroundingsOf } from './surroundings.js';
import { voidDrafts } from './void.js';

/**
 * Marks void those of some waiting drafts whose basis is gone: a price or stock that flipped, a closed window, a spent
 * private reply. Called before drafts are shown. Answers the ids of those that are waiting no more.
 */
export async function judgeDrafts(deps: Deps, shopId: string, drafts: readonly Row<'drafts'>[]): Promise<string[]> {
  const waiting = drafts.filter(({ status }) => status === 'pending');
  const around = await surroundingsOf(deps, shopId, waiting);
  const now = deps.clock();
  const verdicts = waiting.map(async (draft): Promise<string[]> => {
    const facts = around.get(draft.id);
    const why = facts ? voidReason(asDraft(draft), facts, now) : null;
    if (why === null) return [];
    try {
      await deps.store.commit(voidDrafts(deps, [draft], why));
    } catch (error) {
      // Whoever decided it meanwhile was first: nothing is left to judge.
      if (!isRace(error)) throw error;
    }
    return [draft.id];
  });
  return (await Promise.all(verdicts)).flat();
}

// As many as a person could look through; older ones are judged when they are listed or approved.
const MOST = 500;

/** The same for the newest drafts of a shop. Answers how many are waiting no more. */
export const judgePending = async (deps: Deps, shopId: string): Promise<number> =>
  (await judgeDrafts(deps, shopId, await pendingDrafts(deps.store, shopId, MOST))).length;

/**
 * One page of drafts, those waiting judged before it is answered. Where only waiting ones are wanted, what has become
 * void makes room for the next.
 */
export async function judgedPage(
  deps: Deps,
  { shopId }: Scope,
  filter: DraftFilter,
  request: PageRequest,
): Promise<PageOf<Row<'drafts'>>> {
  const data: Row<'drafts'>[] = [];
  let cursor = request.cursor;
  for (;;) {
    const page = await listDrafts(deps.store, shopId, filter, { limit: request.limit - data.length, cursor });
    const gone = await judgeDrafts(deps, shopId, page.data);
    const fresh = gone.length === 0 ? [] : await find(deps.store, 'drafts', { shopId, id: gone });
    const now = page.data.map((row) => fresh.find(({ id }) => id === row.id) ?? row);
    data.push(...now.filter(({ status }) => filter.status === undefined || status === filter.status));
    if (page.nextCursor === null || data.length >= request.limit) return { data, nextCursor: page.nextCursor };
    cursor = page.nextCursor;
  }
}
