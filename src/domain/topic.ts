/** How Munshi knows which product a buyer means, the surest first. */
export const TOPIC_SOURCES = ['named', 'replied_to', 'shared', 'post', 'caption', 'ad', 'conversation'] as const;
export type TopicSource = (typeof TOPIC_SOURCES)[number];

/** The products a buyer may mean and what told so; several: the buyer is asked which. */
export interface TopicRecord {
  from: TopicSource;
  productIds: string[];
}
