import type { Deps } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';

/** A wanted line: a variant, or the buyer's words still to be resolved. */
export interface LineInput {
  variantId?: string | null | undefined;
  sku?: string | undefined;
  productId?: string | null | undefined;
  text?: string | undefined;
  quantity: number;
  /** Minor units; the variant's price unless said. */
  unitPrice?: number | undefined;
}

/** "Jamdani · Red · XL". */
export const variantTitle = (
  product: { name: string } | undefined,
  variant: { options: Record<string, string> },
): string => [product?.name ?? '', ...Object.values(variant.options)].filter(Boolean).join(' · ');

/** Lines as rows, priced from the catalogue. @throws DomainError for a variant or SKU this shop does not have */
export async function resolveLines(
  deps: Deps,
  shopId: string,
  orderId: string,
  inputs: LineInput[],
): Promise<Row<'orderLines'>[]> {
  const { store } = deps;
  const ids = inputs.flatMap(({ variantId }) => (variantId ? [variantId] : []));
  const skus = inputs.flatMap(({ sku }) => (sku ? [sku] : []));
  const [byId, bySku] = await Promise.all([
    ids.length === 0 ? [] : find(store, 'variants', { shopId, id: ids }),
    skus.length === 0 ? [] : find(store, 'variants', { shopId, sku: skus }),
  ]);
  const productIds = [...new Set([...byId, ...bySku].map((variant) => variant.productId))];
  const products = productIds.length === 0 ? [] : await find(store, 'products', { shopId, id: productIds });
  return inputs.map((input, position) => {
    const variant = input.variantId
      ? byId.find(({ id }) => id === input.variantId)
      : bySku.find(({ sku }) => sku === input.sku);
    if (!variant && (input.variantId || input.sku)) {
      throw new DomainError('invalid', [reason('variant_unknown', { variant: input.variantId ?? input.sku ?? '' })]);
    }
    const product = variant && products.find(({ id }) => id === variant.productId);
    return {
      id: deps.newId(),
      shopId,
      orderId,
      position,
      variantId: variant?.id ?? null,
      productId: variant?.productId ?? input.productId ?? null,
      text: input.text ?? (variant ? variantTitle(product, variant) : ''),
      quantity: input.quantity,
      unitPrice: input.unitPrice ?? variant?.price ?? 0,
      verifiedQuantity: 0,
      deliveredQuantity: 0,
      returnedQuantity: 0,
    };
  });
}
