import { and, desc, eq, gte, notInArray } from 'drizzle-orm';
import { type PageOf, type PageRequest, pageByKey } from './page-by-key.js';
import { find, findOne } from './rows.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

export interface Post extends Row<'posts'> {
  productIds: string[];
}

export async function postById(store: Store, shopId: string, id: string): Promise<Post | undefined> {
  const post = await findOne(store, 'posts', { shopId, id });
  if (!post) return undefined;
  const bound = await find(store, 'postProducts', { shopId, postId: id });
  return { ...post, productIds: bound.map((row) => row.productId).sort() };
}

export async function listPosts(store: Store, shopId: string, request: PageRequest): Promise<PageOf<Post>> {
  const { posts } = store.t;
  const page = await pageByKey<Row<'posts'>>(
    store,
    posts,
    { key: posts.createdAt, id: posts.id },
    eq(posts.shopId, shopId),
    request,
  );
  const bound =
    page.data.length === 0
      ? []
      : await find(store, 'postProducts', { shopId, postId: page.data.map((post) => post.id) });
  const data = page.data.map((post) => ({
    ...post,
    productIds: bound
      .filter((row) => row.postId === post.id)
      .map((row) => row.productId)
      .sort(),
  }));
  return { ...page, data };
}

/** Posts no product is bound to, newest first. */
export async function unboundPosts(store: Store, shopId: string, limit: number): Promise<Row<'posts'>[]> {
  const { posts, postProducts } = store.t;
  const bound = store.read
    .select({ id: postProducts.postId })
    .from(postProducts)
    .where(eq(postProducts.shopId, shopId));
  return store.read
    .select()
    .from(posts)
    .where(and(eq(posts.shopId, shopId), notInArray(posts.id, bound)))
    .orderBy(desc(posts.createdAt), desc(posts.id))
    .limit(limit);
}

/** Posts of a Page on which comments are likely: its newest, and those somebody wrote under since; newest first. */
export async function livelyPostIds(
  store: Store,
  { shopId, pageId }: { shopId: string; pageId: string },
  since: number,
  newest: number,
): Promise<string[]> {
  const { posts, conversations } = store.t;
  const [fresh, lively] = await Promise.all([
    store.read
      .select({ id: posts.id })
      .from(posts)
      .where(and(eq(posts.shopId, shopId), eq(posts.pageId, pageId)))
      .orderBy(desc(posts.createdAt), desc(posts.id))
      .limit(newest),
    store.read
      .selectDistinct({ id: conversations.postId })
      .from(conversations)
      .where(
        and(eq(conversations.shopId, shopId), eq(conversations.pageId, pageId), gte(conversations.updatedAt, since)),
      ),
  ]);
  return [...new Set([...fresh, ...lively].flatMap(({ id }) => id ?? []))];
}
