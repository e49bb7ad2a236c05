import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { type Product, productById } from '../../store/catalogue.js';
import { insertOnce, remove, update } from '../../store/rows.js';
import { exactly, type Write } from '../../store/store.js';
import { requirePosts } from './create.js';

export interface ProductPatch {
  name?: string | undefined;
  aliases?: string[] | undefined;
  description?: string | undefined;
  photos?: string[] | undefined;
  active?: boolean | undefined;
  postIds?: string[] | undefined;
  variants?:
    | {
        id: string;
        price?: number | undefined;
        sku?: string | undefined;
        bin?: string | null | undefined;
        active?: boolean | undefined;
      }[]
    | undefined;
}

/** Changes a product's words, prices and posts; drafts that quoted a changed price are judged again when used. */
export async function editProduct(deps: Deps, scope: Scope, id: string, patch: ProductPatch): Promise<Product> {
  const { store } = deps;
  const { shopId } = scope;
  const product = await productById(store, shopId, id);
  if (!product) throw new DomainError('not_found', [reason('not_found')]);
  const { variants = [], postIds, ...words } = patch;
  if (postIds) await requirePosts(deps, scope, postIds);
  const writes: Write[] = [
    exactly(
      1,
      update(
        store,
        'products',
        { shopId, id, version: product.version },
        { ...given(words), version: product.version + 1 },
      ),
    ),
  ];
  for (const { id: variantId, ...set } of variants) {
    if (!product.variants.some((variant) => variant.id === variantId))
      throw new DomainError('not_found', [reason('not_found')]);
    if (Object.keys(given(set)).length > 0)
      writes.push(exactly(1, update(store, 'variants', { shopId, id: variantId }, given(set))));
  }
  if (postIds) {
    writes.push(remove(store, 'postProducts', { shopId, productId: id }));
    writes.push(...postIds.map((postId) => insertOnce(store, 'postProducts', { shopId, postId, productId: id })));
  }
  await store.commit(writes);
  return (await productById(store, shopId, id)) as Product;
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const given = <T extends object>(values: T): Given<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
