import type { Deps } from '../../deps.js';
import { GraphError, GraphUnreachableError } from '../../facebook/errors.js';
import { findOne, insertOnce } from '../../store/rows.js';

/** Learns the Page's newest posts from Facebook, so that products can be bound before the first comment. Harmless to repeat. */
export async function fetchPosts(deps: Deps, pageId: string): Promise<number> {
  const { store } = deps;
  const page = await findOne(store, 'pages', { id: pageId });
  if (!page) return 0;
  try {
    const posts = await deps.graph.listPosts({ id: page.id, token: deps.vault.open(page.token) });
    const now = deps.clock();
    const rows = posts.map((post) => ({
      id: post.id,
      shopId: page.shopId,
      pageId,
      text: post.message ?? '',
      photoUrl: post.full_picture ?? null,
      permalink: post.permalink_url ?? null,
      createdAt: post.created_time ?? now,
      seenAt: now,
    }));
    if (rows.length > 0) await store.commit([insertOnce(store, 'posts', rows)]);
    return rows.length;
  } catch (error) {
    // A Page that cannot be read yet is learned post by post from its comments.
    if (!(error instanceof GraphError || error instanceof GraphUnreachableError)) throw error;
    deps.log.warn({ err: error, page: pageId }, 'the posts could not be fetched');
    return 0;
  }
}
