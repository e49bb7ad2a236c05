import type { Deps } from '../../deps.js';
import type { PostContent } from '../../facebook/content.js';
import { insertOnce, update } from '../../store/rows.js';
import type { Write } from '../../store/store.js';
import type { KeptEvent } from '../inbox/event.js';

/** A post the Page published becomes known, so that products and campaigns can be bound to it. */
export function learnPost(deps: Deps, event: KeptEvent, post: PostContent): Write[] | null {
  if (!post.fromPage || !post.published) return null;
  const { store } = deps;
  const { shopId, pageId } = event;
  const text = post.message;
  const photoUrl = post.photoUrls[0] ?? null;
  const row = {
    id: post.postId,
    shopId,
    pageId,
    text,
    photoUrl,
    permalink: null,
    createdAt: post.createdAt,
    seenAt: deps.clock(),
  };
  const changed = { ...(text ? { text } : {}), ...(photoUrl ? { photoUrl } : {}) };
  const learned = insertOnce(store, 'posts', row);
  return Object.keys(changed).length === 0
    ? [learned]
    : [learned, update(store, 'posts', { shopId, id: post.postId }, changed)];
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
