import { type Naming, namesFinder } from '../../language/product-names/find.js';
import { type ProductCalled, productsCalled } from '../../store/catalogue.js';
import { rememberedByShop } from '../../store/remembered.js';
import type { Store } from '../../store/store.js';
import { productsNamed } from '../fact-check/products-named.js';

/** A shop's catalogue by its names, codes and photos: all that is on sale. */
export interface ProductNames {
  /** What a text says of it, however it is spelt. */
  in(text: string): Naming;
  /** The products whose name stands in a text of ours, word for word. */
  stated(text: string): string[];
  /** The products a SKU or barcode belongs to. */
  ofCode(code: string): readonly string[];
  /** The products a file is a photo of. */
  ofPhoto(fileId: string): readonly string[];
  isSold(productId: string): boolean;
}

const NONE: readonly string[] = [];

function byKey(products: readonly ProductCalled[], keysOf: (product: ProductCalled) => readonly string[]) {
  const ids = new Map<string, string[]>();
  for (const product of products)
    for (const key of keysOf(product)) {
      const known = ids.get(key);
      if (known) known.push(product.id);
      else ids.set(key, [product.id]);
    }
  return (key: string): readonly string[] => ids.get(key) ?? NONE;
}

/** Each part is made when it is first asked for. */
function namesOf(products: readonly ProductCalled[]): ProductNames {
  const lazily = <A, B>(make: () => (given: A) => B): ((given: A) => B) => {
    let made: ((given: A) => B) | undefined;
    return (given) => {
      made ??= make();
      return made(given);
    };
  };
  const ofCode = lazily(() => byKey(products, ({ codes }) => codes.map((code) => code.toLowerCase())));
  const sold = new Set(products.map(({ id }) => id));
  return {
    in: lazily(() => namesFinder(products)),
    stated: lazily(() => productsNamed(products)),
    ofCode: (code) => ofCode(code.toLowerCase()),
    ofPhoto: lazily(() => byKey(products, ({ photos }) => photos)),
    isSold: (id) => sold.has(id),
  };
}

/** The names of a shop's products, made once and again after a commit to the catalogue. */
export const shopNames = (store: Store): ((shopId: string) => Promise<ProductNames>) =>
  rememberedByShop(store, ['products'], async (shopId) => namesOf(await productsCalled(store, shopId)));
