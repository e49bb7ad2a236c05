import type { Deps } from '../../deps.js';
import type { PostContent } from '../../facebook/content.js';
import { findOne, insertOnce, update } from '../../store/rows.js';
import type { Write } from '../../store/store.js';
import type { KeptEvent } from '../inbox/event.js';

/**
 * A post, photo or video the Page published becomes known, so that products and campaigns can be bound to it. An edit
 * brings new words; each photo of an album is news of the same post, whose first photo stays.
 */
export async function learnPost(
  deps: Deps,
  event: KeptEvent,
  kind: 'post_added' | 'post_edited',
  post: PostContent,
): Promise<Write[] | null> {
  if (!post.published) return null;
  const { store } = deps;
  const { shopId, pageId } = event;
  const text = post.message;
  const photoUrl = post.photoUrls[0] ?? null;
  const known = await findOne(store, 'posts', { shopId, id: post.postId });
  const frame = { id: post.postId, shopId, pageId, permalink: null, createdAt: post.createdAt, seenAt: deps.clock() };
  if (!known) return [insertOnce(store, 'posts', { ...frame, text, photoUrl })];
  const isNews = (was: string | null, now: string | null): boolean =>
    now !== null && now !== '' && (kind === 'post_edited' || was === null || was === '');
  const changed = {
    ...(isNews(known.text, text) ? { text } : {}),
    ...(isNews(known.photoUrl, photoUrl) ? { photoUrl } : {}),
  };
  return Object.keys(changed).length === 0 ? [] : [update(store, 'posts', { shopId, id: post.postId }, changed)];
}

/** A post seen only through a comment under it: kept with what little is known. */
export function glimpsePost(deps: Deps, event: KeptEvent, postId: string): Write {
  const { shopId, pageId } = event;
  const now = deps.clock();
  return insertOnce(deps.store, 'posts', {
    id: postId,
    shopId,
    pageId,
    text: '',
    photoUrl: null,
    permalink: null,
    createdAt: now,
    seenAt: now,
  });
}
