import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { find, findOne, insertOnce, remove } from '../../store/rows.js';

/** Says which products a post shows; comments under it are then understood to mean them. */
export async function bindPost(deps: Deps, scope: Scope, postId: string, productIds: string[]): Promise<void> {
  const { store } = deps;
  const { shopId } = scope;
  if (!(await findOne(store, 'posts', { shopId, id: postId })))
    throw new DomainError('not_found', [reason('not_found')]);
  const known = productIds.length === 0 ? [] : await find(store, 'products', { shopId, id: productIds });
  const missing = productIds.find((id) => !known.some((product) => product.id === id));
  if (missing !== undefined) throw new DomainError('invalid', [reason('product_unknown', { product: missing })]);
  await store.commit([
    remove(store, 'postProducts', { shopId, postId }),
    ...productIds.map((productId) => insertOnce(store, 'postProducts', { shopId, postId, productId })),
  ]);
}
