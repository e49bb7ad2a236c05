import type { Deps } from '../../deps.js';
import type { MessageContent } from '../../facebook/content.js';
import type { Attachment } from '../../store/schema/talk.js';
import type { Row } from '../../store/schema.js';
import type { KeptEvent } from '../inbox/event.js';
import { postsLinked } from '../post/linked.js';

/** The thumbs-up beside the text field, in its three sizes. */
const THUMBS_UP = new Set(['369239263222822', '369239343222814', '369239383222810']);

/** What came with a message, as it is kept: a shared post by the feed's id, shared goods by the products they are here. */
export async function attachmentsOf(
  deps: Deps,
  { shopId, pageId }: Pick<KeptEvent, 'shopId' | 'pageId'>,
  { attachments }: MessageContent,
): Promise<Attachment[]> {
  const names = attachments.some(({ products }) => products.length > 0) ? await deps.namesOf(shopId) : null;
  return attachments.map(({ type, url, title, stickerId, postId, products }) => {
    const name = stickerId !== null && THUMBS_UP.has(stickerId) ? '👍' : title;
    const goods = names === null ? [] : products.flatMap((code) => names.ofCode(code));
    return {
      type,
      ...(url ? { url } : {}),
      ...(name ? { title: name } : {}),
      ...(postId ? { postId: postId.includes('_') ? postId : `${pageId}_${postId}` } : {}),
      ...(products.length > 0 ? { productIds: [...new Set(goods)] } : {}),
    };
  });
}

/** What was shared: posts of the Page, products of the shop; neither, when it is somebody else's. */
export interface Shared {
  postIds: string[];
  productIds: string[];
}

// Media are shown, not shared: their address says nothing.
const SHARES: ReadonlySet<string> = new Set(['post', 'share', 'fallback', 'template', 'reel', 'ig_post', 'ig_reel']);

/** What a message or comment shares, as an attachment or by a link; null where nothing is shared. */
export async function sharedIn(
  deps: Deps,
  page: { shopId: string; pageId: string },
  { text, attachments }: { text: string; attachments: readonly Attachment[] },
): Promise<Shared | null> {
  const shares = attachments.filter(({ type }) => SHARES.has(type));
  const links = [text, ...shares.flatMap(({ url }) => url ?? [])].join(' ');
  const given = shares.flatMap(({ postId }) => postId ?? []);
  const postIds = given.length > 0 ? given : await postsLinked(deps, page, links);
  const goods = shares.flatMap(({ productIds }) => productIds ?? []);
  const isGoods = shares.some(({ productIds }) => productIds !== undefined);
  return postIds.length > 0 || isGoods ? { postIds, productIds: goods } : null;
}

/** What a thread is about once something was shared in it. */
export function aboutShared(
  { postIds, productIds }: Shared,
  { eventAt }: Pick<KeptEvent, 'eventAt'>,
): Partial<Row<'conversations'>> {
  const [only, ...others] = productIds;
  return {
    postId: postIds[0] ?? null,
    productId: only !== undefined && others.length === 0 ? only : null,
    aboutAt: eventAt,
  };
}
