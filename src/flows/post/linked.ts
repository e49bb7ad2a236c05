import type { Deps } from '../../deps.js';
import { bareLink, facebookLinksIn, postNumberOf } from '../../domain/post-link.js';
import { find } from '../../store/rows.js';

/** The posts of a Page that links in a text lead to; only those that are known here. */
export async function postsLinked(
  deps: Deps,
  { shopId, pageId }: { shopId: string; pageId: string },
  text: string,
): Promise<string[]> {
  const links = facebookLinksIn(text);
  if (links.length === 0) return [];
  const ids = links.flatMap((link) => {
    const number = postNumberOf(link);
    return number === null ? [] : [`${pageId}_${number}`];
  });
  const byId = ids.length === 0 ? [] : await find(deps.store, 'posts', { shopId, pageId, id: ids });
  if (byId.length > 0) return byId.map(({ id }) => id);
  // A link that hides the number is known by the post's own, as Facebook gave it.
  const bare = new Set(links.map(bareLink));
  const posts = await find(deps.store, 'posts', { shopId, pageId });
  return posts.filter(({ permalink }) => permalink !== null && bare.has(bareLink(permalink))).map(({ id }) => id);
}
