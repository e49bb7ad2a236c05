import type { Deps } from '../../deps.js';
import { type Product, productById, productNames, productsOfPost } from '../../store/catalogue.js';
import type { Turn } from './turn.js';

export interface Topic {
  product: Product | null;
  candidates: Product[];
}

const fold = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()} `;

/** The products whose name or alias stands in the text as whole words. */
async function named(deps: Deps, shopId: string, text: string): Promise<string[]> {
  const words = fold(text);
  if (words.trim() === '') return [];
  const all = await productNames(deps.store, shopId);
  return all
    .filter(({ name, aliases }) =>
      [name, ...aliases].some((each) => fold(each).trim() !== '' && words.includes(fold(each))),
    )
    .map(({ id }) => id);
}

const topic = (products: Product[]): Topic => ({
  product: products.length === 1 ? (products[0] as Product) : null,
  candidates: products,
});

/** The product a buyer means: the one they name, else the post's, else the one this conversation is about. */
export async function topicOf(deps: Deps, { event, conversation, text }: Turn): Promise<Topic> {
  const { shopId } = event;
  const onPost = conversation.postId === null ? [] : await productsOfPost(deps.store, shopId, conversation.postId);
  const ids = await named(deps, shopId, text);
  const namedOnPost = onPost.filter(({ id }) => ids.includes(id));
  if (namedOnPost.length > 0) return topic(namedOnPost);
  if (ids.length > 0) {
    const products = await Promise.all(ids.slice(0, 5).map((id) => productById(deps.store, shopId, id)));
    return topic(products.filter((product) => product !== undefined));
  }
  if (onPost.length > 0) return topic(onPost);
  const before =
    conversation.productId === null ? undefined : await productById(deps.store, shopId, conversation.productId);
  return topic(before ? [before] : []);
}
