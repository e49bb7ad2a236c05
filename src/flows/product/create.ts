import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { type Product, productById } from '../../store/catalogue.js';
import { find, insert, insertOnce } from '../../store/rows.js';
import { isDuplicate, type Statement } from '../../store/store.js';

export interface VariantInput {
  sku?: string | undefined;
  barcode?: string | null | undefined;
  options: Record<string, string>;
  /** Minor units. */
  price: number;
  weightGrams?: number | null | undefined;
  bin?: string | null | undefined;
  /** What is on hand now; later changes are stock movements. */
  stock: number;
}

export interface ProductInput {
  name: string;
  aliases: string[];
  description: string;
  photos: string[];
  variants: VariantInput[];
  postIds: string[];
  /** Sold now; true unless said. */
  active?: boolean | undefined;
}

/** Puts a product with its variants and their opening stock into the catalogue, bound to posts. */
export async function createProduct(deps: Deps, scope: Scope, input: ProductInput): Promise<Product> {
  const { store } = deps;
  const { shopId } = scope;
  await requirePosts(deps, scope, input.postIds);
  const id = deps.newId();
  const { name, aliases, description, photos, active = true } = input;
  const product = { id, shopId, name, aliases, description, photos, active, version: 1, createdAt: deps.clock() };
  const writes = [
    insert(store, 'products', product),
    ...input.variants.flatMap((variant, position) => addVariant(deps, scope, id, variant, position)),
    ...input.postIds.map((postId) => insertOnce(store, 'postProducts', { shopId, postId, productId: id })),
  ];
  await refusingDoubles(deps, shopId, input.variants, store.commit(writes));
  return (await productById(store, shopId, id)) as Product;
}

/** A variant and the movement that opens its stock. */
export function addVariant(
  deps: Deps,
  scope: Scope,
  productId: string,
  input: VariantInput,
  position: number,
): Statement[] {
  const { store } = deps;
  const { shopId } = scope;
  const id = deps.newId();
  const variant = {
    id,
    shopId,
    productId,
    position,
    sku: input.sku ?? `V-${id.slice(-8).toUpperCase()}`,
    barcode: input.barcode ?? null,
    options: input.options,
    price: input.price,
    weightGrams: input.weightGrams ?? null,
    bin: input.bin ?? null,
    onHand: input.stock,
    reserved: 0,
    active: true,
  };
  const opening = {
    id: deps.newId(),
    shopId,
    variantId: id,
    onHand: input.stock,
    reserved: 0,
    kind: 'opening' as const,
    actor: actorKey(scope.actor),
    at: deps.clock(),
  };
  return [insert(store, 'variants', variant), ...(input.stock === 0 ? [] : [insert(store, 'stockMovements', opening)])];
}

/** Refuses posts this shop does not know. */
export async function requirePosts(deps: Deps, scope: Scope, postIds: string[]): Promise<void> {
  if (postIds.length === 0) return;
  const known = new Set(
    (await find(deps.store, 'posts', { shopId: scope.shopId, id: postIds })).map((post) => post.id),
  );
  const missing = postIds.find((id) => !known.has(id));
  if (missing !== undefined) throw new DomainError('invalid', [reason('post_unknown', { post: missing })]);
}

/** A SKU that exists already, as a refusal a person understands. */
export async function refusingDoubles(
  deps: Deps,
  shopId: string,
  wanted: readonly { id?: string; sku?: string | undefined }[],
  commit: Promise<unknown>,
): Promise<void> {
  try {
    await commit;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw new DomainError('invalid', [reason('sku_taken', { sku: await takenSku(deps, shopId, wanted) })]);
  }
}

/** Which of the wanted SKUs another variant has, or two of them want. */
async function takenSku(
  deps: Deps,
  shopId: string,
  wanted: readonly { id?: string; sku?: string | undefined }[],
): Promise<string> {
  const skus = wanted.flatMap(({ sku }) => sku ?? []);
  const twice = skus.find((sku, at) => skus.indexOf(sku) !== at);
  if (twice !== undefined || skus.length === 0) return twice ?? '';
  const others = await find(deps.store, 'variants', { shopId, sku: skus });
  return others.find((row) => wanted.some(({ id, sku }) => sku === row.sku && id !== row.id))?.sku ?? '';
}
