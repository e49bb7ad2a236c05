import type { Deps } from '../../deps.js';
import type { TopicRecord, TopicSource } from '../../domain/topic.js';
import { type Product, productById, productsOfPost } from '../../store/catalogue.js';
import type { Turn } from './turn.js';

export interface Topic {
  product: Product | null;
  candidates: Product[];
  /** What told so; null when nothing did. */
  from: TopicSource | null;
}

const topic = (products: Product[], from: TopicSource): Topic => ({
  product: products.length === 1 ? (products[0] as Product) : null,
  candidates: products,
  from: products.length === 0 ? null : from,
});

/** The product a buyer means: the one they name, else the post's, else the one this conversation is about. */
export async function topicOf(deps: Deps, { event, conversation, text }: Turn): Promise<Topic> {
  const { shopId } = event;
  const onPost = conversation.postId === null ? [] : await productsOfPost(deps.store, shopId, conversation.postId);
  const ids = (await deps.namesOf(shopId))(text);
  const namedOnPost = onPost.filter(({ id }) => ids.includes(id));
  if (namedOnPost.length > 0) return topic(namedOnPost, 'named');
  if (ids.length > 0) {
    const products = await Promise.all(ids.slice(0, 5).map((id) => productById(deps.store, shopId, id)));
    return topic(
      products.filter((product) => product !== undefined),
      'named',
    );
  }
  if (onPost.length > 0) return topic(onPost, 'post');
  const before =
    conversation.productId === null ? undefined : await productById(deps.store, shopId, conversation.productId);
  return topic(before ? [before] : [], 'conversation');
}

/** As it is kept with the interaction. */
export const topicRecord = ({ candidates, from }: Topic): TopicRecord | null =>
  from === null ? null : { from, productIds: candidates.map(({ id }) => id) };

/** What an interaction was about, read again; a product that is gone is left out. */
export async function topicKept(deps: Deps, shopId: string, record: TopicRecord | null): Promise<Topic> {
  if (record === null) return topic([], 'conversation');
  const products = await Promise.all(record.productIds.map((id) => productById(deps.store, shopId, id)));
  return topic(
    products.filter((product) => product !== undefined),
    record.from,
  );
}
