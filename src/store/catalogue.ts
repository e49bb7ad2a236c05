import { and, asc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { type PageOf, type PageRequest, pageByKey } from './page-by-key.js';
import { find, findOne } from './rows.js';
import type { Row } from './schema.js';
import { exactly, type Guard, type Store } from './store.js';

/** A product as it is read: with its variants in order and the posts it is bound to. */
export interface Product extends Row<'products'> {
  variants: Row<'variants'>[];
  postIds: string[];
}

async function withParts(store: Store, shopId: string, products: Row<'products'>[]): Promise<Product[]> {
  if (products.length === 0) return [];
  const ids = products.map((product) => product.id);
  const [all, bound] = await Promise.all([
    find(store, 'variants', { shopId, productId: ids }),
    find(store, 'postProducts', { shopId, productId: ids }),
  ]);
  all.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  return products.map((product) => ({
    ...product,
    variants: all.filter((variant) => variant.productId === product.id),
    postIds: bound
      .filter((row) => row.productId === product.id)
      .map((row) => row.postId)
      .sort(),
  }));
}

export async function productById(store: Store, shopId: string, id: string): Promise<Product | undefined> {
  const row = await findOne(store, 'products', { shopId, id });
  return row && (await withParts(store, shopId, [row]))[0];
}

/** Several products at once, whether on sale or not. */
export async function productsById(store: Store, shopId: string, ids: string[]): Promise<Product[]> {
  const rows = ids.length === 0 ? [] : await find(store, 'products', { shopId, id: ids });
  return withParts(store, shopId, rows);
}

export async function productsOfPost(store: Store, shopId: string, postId: string): Promise<Product[]> {
  const bound = await find(store, 'postProducts', { shopId, postId });
  if (bound.length === 0) return [];
  const rows = await find(store, 'products', { shopId, id: bound.map((row) => row.productId), active: true });
  return withParts(
    store,
    shopId,
    rows.sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

function named(store: Store, shopId: string, search: string): SQL | undefined {
  const { products, variants } = store.t;
  const part = `%${search.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const coded = store.read
    .select({ id: variants.productId })
    .from(variants)
    .where(and(eq(variants.shopId, shopId), sql`lower(${variants.sku}) like ${part} escape '\\'`));
  return or(sql`lower(${products.name}) like ${part} escape '\\'`, inArray(products.id, coded));
}

/** Products, newest first; `search` is part of a name or of a variant's SKU. */
export async function listProducts(
  store: Store,
  shopId: string,
  request: PageRequest,
  search?: string,
): Promise<PageOf<Product>> {
  const { products } = store.t;
  const page = await pageByKey<Row<'products'>>(
    store,
    products,
    { key: products.createdAt, id: products.id },
    and(eq(products.shopId, shopId), search ? named(store, shopId, search) : undefined),
    request,
  );
  return { ...page, data: await withParts(store, shopId, page.data) };
}

/** Names of everything sold, by id. */
export async function productNames(store: Store, shopId: string): Promise<{ id: string; name: string }[]> {
  const { products } = store.t;
  return store.read
    .select({ id: products.id, name: products.name })
    .from(products)
    .where(and(eq(products.shopId, shopId), eq(products.active, true)))
    .orderBy(asc(products.id))
    .limit(2000);
}

/** What a product is called and known by. */
export interface ProductCalled extends Pick<Row<'products'>, 'id' | 'name' | 'aliases' | 'photos'> {
  /** SKUs and barcodes of what of it is on sale. */
  codes: string[];
}

/** Everything sold, to find the product a buyer means; in the order it was entered. */
export async function productsCalled(store: Store, shopId: string): Promise<ProductCalled[]> {
  const { products, variants } = store.t;
  const [named, coded] = await Promise.all([
    store.read
      .select({ id: products.id, name: products.name, aliases: products.aliases, photos: products.photos })
      .from(products)
      .where(and(eq(products.shopId, shopId), eq(products.active, true)))
      .orderBy(asc(products.id)),
    store.read
      .select({ productId: variants.productId, sku: variants.sku, barcode: variants.barcode })
      .from(variants)
      .where(and(eq(variants.shopId, shopId), eq(variants.active, true)))
      .orderBy(asc(variants.id)),
  ]);
  const codes = new Map<string, string[]>(named.map(({ id }) => [id, []]));
  for (const { productId, sku, barcode } of coded) codes.get(productId)?.push(sku, ...(barcode ? [barcode] : []));
  return named.map((product) => ({ ...product, codes: codes.get(product.id) ?? [] }));
}

/**
 * Changes a variant's stock by deltas, refused (stale) when it would leave less on hand than is reserved, or anything
 * negative: the same guard for every command, so stock holds whatever arrives at once.
 */
export function changeStock(
  store: Store,
  shopId: string,
  variantId: string,
  delta: { onHand: number; reserved: number },
): Guard {
  const { variants } = store.t;
  const onHand = sql`${variants.onHand} + ${delta.onHand}`;
  const reserved = sql`${variants.reserved} + ${delta.reserved}`;
  const holds = sql`${onHand} >= 0 and ${reserved} >= 0 and ${reserved} <= ${onHand}`;
  return exactly(
    1,
    store.write
      .update(variants)
      .set({ onHand, reserved } as never)
      .where(and(eq(variants.shopId, shopId), eq(variants.id, variantId), holds)),
  );
}
