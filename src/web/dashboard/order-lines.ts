import type { Deps } from '../../deps.js';
import { isBeforeHandOver } from '../../domain/order/status.js';
import { variantTitle } from '../../flows/order/lines.js';
import type { LoadedOrder } from '../../flows/order/load.js';
import { listProducts, type Product, productById, productsOfPost } from '../../store/catalogue.js';
import { number } from '../../words/format.js';
import type { OrderLineData } from '../pages/orders-data.js';
import type { PageContext } from '../ui/context.js';
import { photoAddress } from './files.js';

/** What a line of unknown goods may be chosen from, when no post says it. */
const OFFERED_PRODUCTS = 30;

/** The lines of an order with what each is or could be. */
export async function orderLines(deps: Deps, loaded: LoadedOrder, ctx: PageContext): Promise<OrderLineData[]> {
  const { order, lines, facts } = loaded;
  const products = await productsOf(deps, loaded);
  const offered = lines.some(({ productId }) => productId === null) ? await offeredProducts(deps, loaded) : [];
  return lines.map((line) => {
    const product = products.find(({ id }) => id === line.productId);
    const variant = product?.variants.find(({ id }) => id === line.variantId);
    const [photo] = product?.photos ?? [];
    return {
      id: line.id,
      variantId: line.variantId,
      text: line.text,
      product: variant ? variantTitle(product, variant) : null,
      sku: variant?.sku ?? null,
      ...(photo ? { photo: photoAddress(photo) } : {}),
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      available:
        line.variantId !== null && isBeforeHandOver(order.status) ? (facts.reservable[line.variantId] ?? 0) : null,
      verified: line.verifiedQuantity,
      choices: (product ? [product] : offered).flatMap((each) => choicesOf(each, line.variantId, ctx)),
    };
  });
}

async function productsOf(deps: Deps, { order, lines }: LoadedOrder): Promise<Product[]> {
  const ids = [...new Set(lines.flatMap(({ productId }) => productId ?? []))];
  const found = await Promise.all(ids.map((id) => productById(deps.store, order.shopId, id)));
  return found.filter((product) => product !== undefined);
}

async function offeredProducts(deps: Deps, { order }: LoadedOrder): Promise<Product[]> {
  const shown = order.source.postId ? await productsOfPost(deps.store, order.shopId, order.source.postId) : [];
  if (shown.length > 0) return shown;
  const { data } = await listProducts(deps.store, order.shopId, { limit: OFFERED_PRODUCTS });
  return data.filter(({ active }) => active);
}

const choicesOf = (product: Product, chosen: string | null, ctx: PageContext): OrderLineData['choices'] =>
  product.variants
    .filter(({ id, active }) => active || id === chosen)
    .map((variant) => {
      const free = `${ctx.words.catalogue.available}: ${number(variant.onHand - variant.reserved, ctx.locale)}`;
      return { id: variant.id, label: `${variantTitle(product, variant)} · ${free}` };
    });
