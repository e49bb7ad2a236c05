import type { Deps } from '../../deps.js';
import { stillSpokenOf, type TopicHints } from '../../domain/topic.js';
import { find, findOne } from '../../store/rows.js';
import type { ReferredBy } from '../../store/schema/talk.js';
import { sharedIn } from '../conversation/shared.js';
import type { ProductNames } from '../product/names.js';
import { productsOfMessage } from './replied-to.js';
import type { Turn } from './turn.js';

type Pointed = TopicHints['pointed'];

const PICTURES: ReadonlySet<string> = new Set(['image', 'photo', 'video']);

/** What points at products beside the words of a turn; only what is on sale. */
export async function pointedAt(deps: Deps, names: ProductNames, turn: Turn): Promise<Pointed> {
  const { event, replyTo, text, attachments } = turn;
  const page = { shopId: event.shopId, pageId: event.pageId };
  const replied = replyTo ? await productsOfMessage(deps, names, page, replyTo) : [];
  const shared = await sharedIn(deps, page, { text, attachments });
  // A picture of their own shows something nobody knows: not what was talked of before, whatever "this" means.
  if (!shared && replied.length === 0 && attachments.some(({ type }) => PICTURES.has(type))) return {};
  const ofPosts = shared ? await Promise.all(shared.postIds.map((id) => ofPost(deps, names, page.shopId, id))) : [];
  const all = {
    replied_to: replied,
    shared: shared
      ? [...shared.productIds, ...ofPosts.flatMap(({ bound, captioned }) => [...bound, ...captioned])]
      : [],
    ...(turn.conversation.channel === 'comment'
      ? await belowPost(deps, names, turn)
      : await inThread(deps, names, turn)),
  };
  return Object.fromEntries(
    Object.entries(all).map(([source, ids]) => [source, ids.filter((id) => names.isSold(id))]),
  ) as Pointed;
}

/** What a post shows: the products bound to it, else those its caption names. */
async function ofPost(deps: Deps, names: ProductNames, shopId: string, postId: string) {
  const rows = await find(deps.store, 'postProducts', { shopId, postId });
  const bound = rows.map(({ productId }) => productId).sort();
  if (bound.some((id) => names.isSold(id))) return { bound, captioned: [] };
  const post = await findOne(deps.store, 'posts', { shopId, id: postId });
  return { bound: [], captioned: post ? names.in(post.text).named.flat() : [] };
}

/** A comment stands under its post, whatever was spoken of meanwhile. */
async function belowPost(deps: Deps, names: ProductNames, { event, conversation }: Turn): Promise<Pointed> {
  const { postId } = conversation;
  const { bound, captioned } = postId === null ? NOTHING : await ofPost(deps, names, event.shopId, postId);
  return { post: bound, caption: captioned, conversation: spokenOf(deps, conversation) };
}

const NOTHING = { bound: [], captioned: [] };

const sinceOf = ({ aboutAt, createdAt }: Turn['conversation']): number => aboutAt ?? createdAt;

function spokenOf(deps: Deps, conversation: Turn['conversation']): string[] {
  const { productId } = conversation;
  return productId !== null && stillSpokenOf(sinceOf(conversation), deps.clock()) ? [productId] : [];
}

/** In Messenger the last thing counts: the ad or link they came by, the post the thread began with, or what was spoken of since. */
async function inThread(deps: Deps, names: ProductNames, { event, conversation }: Turn): Promise<Pointed> {
  const { productId, postId, referral } = conversation;
  const came = referral !== null && isLast(referral.at, conversation) && stillSpokenOf(referral.at, deps.clock());
  const byWay = came ? await ofReferral(deps, names, conversation, referral) : {};
  if (productId !== null) return { ...byWay, conversation: spokenOf(deps, conversation) };
  if (postId === null || (came && referral.postId !== null)) return byWay;
  if (!stillSpokenOf(sinceOf(conversation), deps.clock())) return byWay;
  const { bound, captioned } = await ofPost(deps, names, event.shopId, postId);
  return { ...byWay, post: bound, caption: captioned };
}

/** They came by it after all else that was spoken of. */
const isLast = (at: number, { aboutAt, productId }: Turn['conversation']): boolean =>
  at > (aboutAt ?? 0) || (at === aboutAt && productId === null);

/** What an ad or a link is of: its own product, its post's, or what its title or ref names. */
async function ofReferral(
  deps: Deps,
  names: ProductNames,
  { shopId, postId }: Turn['conversation'],
  referral: ReferredBy,
): Promise<Pointed> {
  const source = referral.source === 'ADS' ? ('ad' as const) : ('link' as const);
  const own = [referral.productId, referral.ref].flatMap((code) => (code === null ? [] : names.ofCode(code)));
  if (own.length > 0) return { [source]: own };
  const { bound, captioned } =
    referral.postId === null || postId === null ? NOTHING : await ofPost(deps, names, shopId, postId);
  if (bound.length > 0) return { [source]: bound };
  const words = [referral.adTitle, referral.ref?.replaceAll(/[-_=]+/g, ' ')];
  const named = words.flatMap((each) => (each ? names.in(each).named.flat() : []));
  return { [source]: named.length > 0 ? named : captioned };
}
