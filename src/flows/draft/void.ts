import type { Deps } from '../../deps.js';
import type { Reason } from '../../domain/reason.js';
import { find, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';

/** Marks drafts void, each guarded by the version that was read. */
export const voidDrafts = (deps: Deps, drafts: Row<'drafts'>[], why: Reason): Write[] =>
  drafts.map((draft) =>
    exactly(
      1,
      update(
        deps.store,
        'drafts',
        { shopId: draft.shopId, id: draft.id, version: draft.version },
        { status: 'void', voidReason: why, version: draft.version + 1, decidedAt: deps.clock() },
      ),
    ),
  );

/** What waits for approval in a conversation is void: the reason says what happened in between. */
export async function voidPending(deps: Deps, shopId: string, conversationId: string, why: Reason): Promise<Write[]> {
  const pending = await find(deps.store, 'drafts', { shopId, conversationId, status: 'pending' });
  return voidDrafts(deps, pending, why);
}
