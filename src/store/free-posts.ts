import { and, desc, eq, notExists } from 'drizzle-orm';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** Posts no campaign has yet, newest first. */
export async function postsOfNoCampaign(store: Store, shopId: string, limit: number): Promise<Row<'posts'>[]> {
  const { posts, campaignPosts } = store.t;
  const bound = store.read
    .select({ id: campaignPosts.postId })
    .from(campaignPosts)
    .where(and(eq(campaignPosts.shopId, posts.shopId), eq(campaignPosts.postId, posts.id)));
  return store.read
    .select()
    .from(posts)
    .where(and(eq(posts.shopId, shopId), notExists(bound)))
    .orderBy(desc(posts.createdAt), desc(posts.id))
    .limit(limit);
}
