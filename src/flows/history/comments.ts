import { pastComment } from '../../facebook/past-events.js';
import type { PastComment } from '../../facebook/payloads-history.js';
import { livelyPostIds } from '../../store/posts.js';
import type { Row } from '../../store/schema.js';
import { learnPosts } from '../post/fetch.js';
import { contextOf, type Fetched, type Fetching, type Missed, onRecord } from './missed.js';

const DAY = 86_400_000;
/** Comments come under fresh posts, and under those that had some lately. */
const NEWEST = 25;
const LIVELY_FOR = 14 * DAY;

/** First finds the posts, then reads the first of those left, whole. */
export async function fetchComments(fetching: Fetching, posts: readonly string[] | null): Promise<Fetched> {
  if (posts === null) return { missed: [], found: 0, next: { posts: await postsToRead(fetching) } };
  const [postId, ...left] = posts;
  if (postId === undefined) return { missed: [], found: 0, next: null };
  const comments = await commentsOf(fetching, postId);
  const known = await onRecord(
    fetching,
    comments.map(({ id }) => id),
  );
  const missed = comments.flatMap((comment) => missedOf(fetching, postId, comment, known.get(comment.id), comments));
  return { missed, found: comments.length, next: left.length === 0 ? null : { posts: left } };
}

/** The posts under which comments may have been missed: the Page's newest, and whatever was commented on lately. */
async function postsToRead({ deps, page }: Fetching): Promise<string[]> {
  await learnPosts(deps, page);
  const place = { shopId: page.shopId, pageId: page.id };
  return livelyPostIds(deps.store, place, deps.clock() - LIVELY_FOR, NEWEST);
}

async function commentsOf({ deps, page, since }: Fetching, postId: string): Promise<PastComment[]> {
  const all: PastComment[] = [];
  let after: string | null = null;
  do {
    const slice = await deps.graph.listComments(page, postId, since, after);
    all.push(...slice.items.filter(({ created_time }) => created_time >= since));
    // Newest first: what is older than asked for ends the list, whatever Facebook makes of `since`.
    const tooOld = slice.items.some(({ created_time }) => created_time < since);
    after = tooOld || slice.after === after ? null : slice.after;
  } while (after !== null);
  return all;
}

/** What a comment tells that is not on record: itself, other words, or that it is hidden or shown now. */
function missedOf(
  fetching: Fetching,
  postId: string,
  comment: PastComment,
  known: Row<'messages'> | undefined,
  all: readonly PastComment[],
): Missed[] {
  const late = { answeredAt: answeredAt(fetching.page.id, comment, all) };
  const told = (verb: 'add' | 'edited' | 'hide' | 'unhide'): Missed => ({
    event: pastComment(contextOf(fetching), postId, comment, verb),
    late,
  });
  if (!known) return [told('add')];
  if (known.direction === 'out' || known.state === 'removed') return [];
  const hidden = comment.is_hidden ?? known.state === 'hidden';
  return [
    ...(known.text === comment.message ? [] : [told('edited')]),
    ...(hidden === (known.state === 'hidden') ? [] : [told(hidden ? 'hide' : 'unhide')]),
  ];
}

/** When the Page first said something below a comment, or after it below the same parent. */
function answeredAt(pageId: string, comment: PastComment, all: readonly PastComment[]): number | null {
  const places = [comment.id, ...(comment.parent ? [comment.parent.id] : [])];
  const answers = all.filter(
    ({ from, parent, created_time }) =>
      from?.id === pageId && parent && places.includes(parent.id) && created_time >= comment.created_time,
  );
  return answers.length === 0 ? null : Math.min(...answers.map(({ created_time }) => created_time));
}
