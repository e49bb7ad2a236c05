import type { Deps } from '../../deps.js';
import { GraphError, GraphUnreachableError } from '../../facebook/errors.js';
import type { PageAccess } from '../../facebook/graph-call.js';
import { findOne, insertOnce } from '../../store/rows.js';
import { accessTo, isSealed } from '../page/access.js';

/**
 * Learns the Page's newest posts from Facebook. Harmless to repeat.
 * @throws GraphError, GraphUnreachableError
 */
export async function learnPosts(deps: Deps, page: PageAccess & { shopId: string }): Promise<number> {
  const posts = await deps.graph.listPosts({ id: page.id, token: page.token });
  const now = deps.clock();
  const rows = posts.map((post) => ({
    id: post.id,
    shopId: page.shopId,
    pageId: page.id,
    text: post.message ?? '',
    photoUrl: post.full_picture ?? null,
    permalink: post.permalink_url ?? null,
    createdAt: post.created_time ?? now,
    seenAt: now,
  }));
  if (rows.length > 0) await deps.store.commit([insertOnce(deps.store, 'posts', rows)]);
  return rows.length;
}

/** The same where it may wait: a Page that cannot be read yet is learned post by post from its comments. */
export async function fetchPosts(deps: Deps, pageId: string): Promise<number> {
  const page = await findOne(deps.store, 'pages', { id: pageId });
  if (!page) return 0;
  try {
    return await learnPosts(deps, { ...page, ...accessTo(deps, page) });
  } catch (error) {
    if (!(error instanceof GraphError || error instanceof GraphUnreachableError || isSealed(error))) throw error;
    deps.log.warn({ err: error, page: pageId }, 'the posts could not be fetched');
    return 0;
  }
}
