import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { decideCount } from '../../domain/stock.js';
import { type Product, productById } from '../../store/catalogue.js';
import { insertOnce, remove, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { onFreshFacts } from '../retry.js';
import { stockWrites } from '../stock/write.js';
import { addVariant, refusingDoubles, requirePosts, type VariantInput } from './create.js';

/** What changes of one variant. `counted`: so many were on hand as the counter saw it, and so many are. */
export interface VariantPatch {
  id: string;
  price?: number | undefined;
  sku?: string | undefined;
  bin?: string | null | undefined;
  options?: Record<string, string> | undefined;
  active?: boolean | undefined;
  counted?: { seen: number; onHand: number } | undefined;
}

export interface ProductPatch {
  /** What the editor saw; another one is a conflict. Left out: whatever it is now. */
  version?: number | undefined;
  name?: string | undefined;
  aliases?: string[] | undefined;
  description?: string | undefined;
  photos?: string[] | undefined;
  active?: boolean | undefined;
  postIds?: string[] | undefined;
  variants?: VariantPatch[] | undefined;
  newVariants?: VariantInput[] | undefined;
}

const conflict = (): DomainError => new DomainError('conflict', [reason('changed_meanwhile')]);

/**
 * Changes a product's words, variants, counts and posts in one commit; drafts that quoted a changed price are judged
 * again when used. @throws DomainError not_found, conflict, invalid (a SKU twice, an unknown post), refused (a count below what orders hold)
 */
export async function editProduct(deps: Deps, scope: Scope, id: string, patch: ProductPatch): Promise<Product> {
  const { store } = deps;
  const { shopId } = scope;
  const { version, variants = [], newVariants = [], postIds, ...words } = patch;
  if (postIds) await requirePosts(deps, scope, postIds);
  await onFreshFacts(async () => {
    const product = await productById(store, shopId, id);
    if (!product) throw new DomainError('not_found', [reason('not_found')]);
    if (version !== undefined && version !== product.version) throw conflict();
    const set = { ...given(words), version: product.version + 1 };
    await refusingDoubles(
      deps,
      shopId,
      [...variants, ...newVariants],
      store.commit([
        exactly(1, update(store, 'products', { shopId, id, version: product.version }, set)),
        ...variants.flatMap((each) => variantWrites(deps, scope, product, each)),
        ...newVariants.flatMap((each, index) => addVariant(deps, scope, id, each, product.variants.length + index)),
        ...(postIds ? bindingWrites(deps, shopId, id, postIds) : []),
      ]),
    );
  });
  return (await productById(store, shopId, id)) as Product;
}

function variantWrites(deps: Deps, scope: Scope, product: Product, { id, counted, ...words }: VariantPatch): Write[] {
  const variant = product.variants.find((each) => each.id === id);
  if (!variant) throw new DomainError('not_found', [reason('not_found')]);
  const set = given(words);
  const changed = Object.keys(set).length > 0;
  const { shopId } = scope;
  return [
    ...(changed ? [exactly(1, update(deps.store, 'variants', { shopId, id }, set))] : []),
    ...(counted ? countWrites(deps, scope, variant, counted) : []),
  ];
}

/** A count is a word about what was seen: when something left or came since, it has to be looked at again. */
function countWrites(
  deps: Deps,
  scope: Scope,
  { id: variantId, onHand, reserved }: Row<'variants'>,
  counted: { seen: number; onHand: number },
): Write[] {
  if (counted.onHand === counted.seen) return [];
  if (onHand !== counted.seen) throw conflict();
  const decision = decideCount({ variantId, onHand, reserved }, counted.onHand);
  if ('refused' in decision) throw new DomainError('refused', decision.refused);
  return stockWrites(deps, scope, decision.writes);
}

const bindingWrites = ({ store }: Deps, shopId: string, productId: string, postIds: string[]): Write[] => [
  remove(store, 'postProducts', { shopId, productId }),
  ...postIds.map((postId) => insertOnce(store, 'postProducts', { shopId, postId, productId })),
];

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const given = <T extends object>(values: T): Given<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
