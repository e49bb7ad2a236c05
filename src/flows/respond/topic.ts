import type { Deps } from '../../deps.js';
import { type TopicRecord, type TopicSource, topicMeant } from '../../domain/topic.js';
import { type Product, productsById } from '../../store/catalogue.js';
import { pointedAt } from './topic-hints.js';
import type { Turn } from './turn.js';

export interface Topic {
  product: Product | null;
  candidates: Product[];
  /** What told so; null when nothing did. */
  from: TopicSource | null;
}

const NO_TOPIC: Topic = { product: null, candidates: [], from: null };

/** The product a buyer means, or those between which they have to say. */
export async function topicOf(deps: Deps, turn: Turn): Promise<Topic> {
  const { shopId } = turn.event;
  const names = await deps.namesOf(shopId);
  const pointed = await pointedAt(deps, names, turn);
  return topicKept(deps, shopId, topicMeant({ ...names.in(turn.text), pointed }));
}

/** As it is kept with the interaction. */
export const topicRecord = ({ candidates, from }: Topic): TopicRecord | null =>
  from === null ? null : { from, productIds: candidates.map(({ id }) => id) };

/** What an interaction was about, read again; a product that is gone is left out. */
export async function topicKept(deps: Deps, shopId: string, record: TopicRecord | null): Promise<Topic> {
  if (record === null) return NO_TOPIC;
  const { from, productIds } = record;
  const products = await productsById(deps.store, shopId, productIds);
  const candidates = productIds.flatMap((id) => products.find((product) => product.id === id) ?? []);
  const [only] = candidates;
  if (only === undefined) return NO_TOPIC;
  return { product: candidates.length === 1 ? only : null, candidates, from };
}
