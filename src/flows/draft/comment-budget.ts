import type { Deps } from '../../deps.js';
import type { PrivateReplyRecord } from '../../domain/private-reply.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';

/** What is on record about some comments' one private reply; asks with the draft whose own claim does not stand in its way. */
export async function privateReplyRecords(
  deps: Deps,
  shopId: string,
  commentIds: string[],
): Promise<(commentId: string, ownDraftId: string | null) => PrivateReplyRecord> {
  const { store } = deps;
  const rows = commentIds.length === 0 ? [] : await find(store, 'privateReplies', { shopId, commentId: commentIds });
  const outboxIds = rows.flatMap(({ outboxId }) => outboxId ?? []);
  const claimers = outboxIds.length === 0 ? [] : await find(store, 'outbox', { shopId, id: outboxIds });
  return (commentId, ownDraftId) => {
    const row = rows.find((each) => each.commentId === commentId);
    const claimer = claimers.find(({ id }) => id === row?.outboxId);
    const own = ownDraftId !== null && claimer?.draftId === ownDraftId;
    return row === undefined || own ? { state: 'unspent' } : recordOf(row);
  };
}

/** A stored claim, as the domain sees it. */
export function recordOf({ state, by, at, code }: Row<'privateReplies'>): PrivateReplyRecord {
  if (state === 'claimed') return { state, by };
  return state === 'spent' ? { state, by, at } : { state, code: code ?? '', at };
}
