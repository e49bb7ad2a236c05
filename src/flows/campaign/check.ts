import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { find, findOne, insert, remove } from '../../store/rows.js';
import type { Write } from '../../store/store.js';
import { requirePosts } from '../product/create.js';

/** Refuses a window that ends before it starts; a side left open is not limited. */
export function requireWindow(startsAt: number | null, endsAt: number | null): void {
  if (startsAt !== null && endsAt !== null && endsAt <= startsAt)
    throw new DomainError('invalid', [reason('window_ends_before_start')]);
}

/** Refuses an owner who is not of this shop. */
export async function requireOwner(deps: Deps, scope: Scope, ownerId: string | null): Promise<void> {
  if (ownerId === null) return;
  if (!(await findOne(deps.store, 'memberships', { shopId: scope.shopId, userId: ownerId })))
    throw new DomainError('invalid', [reason('owner_unknown', { owner: ownerId })]);
}

/** Binds exactly these posts to a campaign. A post belongs to one campaign at a time. */
export async function bindPosts(deps: Deps, scope: Scope, campaignId: string, postIds: string[]): Promise<Write[]> {
  const { store } = deps;
  const { shopId } = scope;
  const wanted = [...new Set(postIds)];
  await requirePosts(deps, scope, wanted);
  const bound = wanted.length === 0 ? [] : await find(store, 'campaignPosts', { shopId, postId: wanted });
  const taken = bound.find((row) => row.campaignId !== campaignId);
  if (taken) throw new DomainError('invalid', [reason('post_in_campaign', { post: taken.postId })]);
  return [
    remove(store, 'campaignPosts', { shopId, campaignId }),
    ...wanted.map((postId) => insert(store, 'campaignPosts', { shopId, campaignId, postId })),
  ];
}
