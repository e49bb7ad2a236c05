import type { Deps } from '../../deps.js';
import { voidReason } from '../../domain/draft-void.js';
import { pendingDrafts } from '../../store/drafts.js';
import { isRace } from '../retry.js';
import { asDraft, surroundingsOf } from './surroundings.js';
import { voidDrafts } from './void.js';

// As many as a person could look through; older ones are judged again when they are approved.
const MOST = 500;

/**
 * Marks void every waiting draft whose basis is gone: a price or stock that flipped, a closed window, a spent private
 * reply. Called before drafts are listed. Answers how many became void.
 */
export async function judgePending(deps: Deps, shopId: string): Promise<number> {
  const drafts = await pendingDrafts(deps.store, shopId, MOST);
  const around = await surroundingsOf(deps, shopId, drafts);
  const now = deps.clock();
  const verdicts = drafts.map(async (draft): Promise<boolean> => {
    const facts = around.get(draft.id);
    const why = facts ? voidReason(asDraft(draft), facts, now) : null;
    if (why === null) return false;
    // Whoever decided it meanwhile was first: nothing is left to judge.
    return deps.store.commit(voidDrafts(deps, [draft], why)).then(
      () => true,
      (error: unknown) => {
        if (!isRace(error)) throw error;
        return false;
      },
    );
  });
  return (await Promise.all(verdicts)).filter(Boolean).length;
}
