import type { Deps } from '../../deps.js';
import type { ErrorRow } from '../../facebook/error-table.js';
import { findOne, insert, remove, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';

/** Takes a comment's one private reply for this attempt; refused by the key when anything holds it already. */
export const claimBudget = (deps: Deps, row: Row<'outbox'>, at: number): Write =>
  insert(deps.store, 'privateReplies', {
    shopId: row.shopId,
    commentId: row.commentId ?? '',
    state: 'claimed',
    outboxId: row.id,
    by: row.approvedBy,
    at,
  });

/** This attempt's own claim: an earlier one, whose outcome nobody knows, is not touched by what becomes of this. */
const ownClaim = (row: Row<'outbox'>) => ({
  shopId: row.shopId,
  commentId: row.commentId ?? '',
  outboxId: row.id,
  at: row.sendingAt ?? 0,
});

/** What a refused or unsent attempt does to the comment's one private reply; nothing for any other kind. */
export function budgetAfter(deps: Deps, row: Row<'outbox'>, left: ErrorRow['budget'], code: number | null): Write[] {
  if (row.kind !== 'private_reply') return [];
  const own = ownClaim(row);
  if (left === 'back') return [remove(deps.store, 'privateReplies', own)];
  const at = deps.clock();
  const set =
    left === 'spent'
      ? { state: 'spent' as const, by: 'page', at }
      : { state: 'refused' as const, code: String(code), at };
  return [update(deps.store, 'privateReplies', own, set)];
}

/** True when an attempt before this one may have gone out: its claim still stands. */
export async function askedBefore(deps: Deps, row: Row<'outbox'>): Promise<boolean> {
  const { shopId, commentId, outboxId, at } = ownClaim(row);
  const claim = await findOne(deps.store, 'privateReplies', { shopId, commentId });
  return claim?.outboxId === outboxId && claim.at < at;
}
