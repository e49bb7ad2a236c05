import { and, asc, count, desc, eq, gt, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm';
import { type PageOf, type PageRequest, pageByKey } from './page-by-key.js';
import { find, findOne } from './rows.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/**
 * What may leave now, oldest first: queued and due. What goes below a comment needs its Page, connected and not told to
 * wait; a message to a buyer may know another way.
 */
export async function dueSends(store: Store, now: number, limit: number): Promise<Row<'outbox'>[]> {
  const { outbox, pages } = store.t;
  const rows = await store.read
    .select({ row: outbox })
    .from(outbox)
    .innerJoin(pages, eq(pages.id, outbox.pageId))
    .where(
      and(
        eq(outbox.state, 'queued'),
        lte(outbox.notBefore, now),
        or(
          inArray(outbox.kind, ['message', 'notice']),
          and(eq(pages.state, 'connected'), or(isNull(pages.holdUntil), lte(pages.holdUntil, now))),
        ),
      ),
    )
    .orderBy(asc(outbox.notBefore), asc(outbox.id))
    .limit(limit);
  return rows.map(({ row }) => row);
}

/** Sends whose outcome is open: marked sending before `lost` (the process died), or waiting for an echo that is overdue. */
export async function openOutcomes(store: Store, lost: number, now: number): Promise<Row<'outbox'>[]> {
  const { outbox } = store.t;
  return store.read
    .select()
    .from(outbox)
    .where(
      or(
        and(eq(outbox.state, 'sending'), lte(outbox.sendingAt, lost)),
        and(eq(outbox.state, 'awaiting_echo'), lte(outbox.notBefore, now)),
      ),
    )
    .orderBy(asc(outbox.createdAt), asc(outbox.id))
    .limit(100);
}

const METADATA = 'munshi:';

/** What marks our own messages, so that their echo finds the row. */
export const metadataOf = (outboxId: string): string => `${METADATA}${outboxId}`;

/** The row an echo belongs to: by our metadata, else by Facebook's message id. */
export async function outboxOfEcho(
  store: Store,
  shopId: string,
  pageId: string,
  echo: { mid: string; metadata: string | null },
): Promise<Row<'outbox'> | undefined> {
  const id = echo.metadata?.startsWith(METADATA) ? echo.metadata.slice(METADATA.length) : undefined;
  const named = id && (await findOne(store, 'outbox', { shopId, id }));
  return named || findOne(store, 'outbox', { pageId, facebookId: echo.mid });
}

/** Our public reply behind a comment of the Page: by its id, else an unsettled one under the same comment with the same text. */
export async function publicReplyOf(
  store: Store,
  pageId: string,
  comment: { facebookId: string; parentId: string; text: string },
): Promise<Row<'outbox'> | undefined> {
  const known = await findOne(store, 'outbox', { pageId, facebookId: comment.facebookId });
  if (known) return known;
  const { outbox } = store.t;
  const alike = await store.read
    .select()
    .from(outbox)
    .where(
      and(
        eq(outbox.pageId, pageId),
        eq(outbox.commentId, comment.parentId),
        eq(outbox.kind, 'public_reply'),
        isNull(outbox.facebookId),
        inArray(outbox.state, ['sending', 'awaiting_echo', 'ended']),
        ne(outbox.outcome, 'skipped'),
        eq(outbox.text, comment.text),
      ),
    )
    .orderBy(asc(outbox.createdAt), asc(outbox.id))
    .limit(1);
  return alike[0];
}

/** When the machine's public replies of a Page left or are to leave, in the last hour and ahead; for pacing. */
export async function publicReplyTimes(store: Store, pageId: string, since: number): Promise<number[]> {
  const { outbox } = store.t;
  const rows = await store.read
    .select({ at: sql<number>`coalesce(${outbox.sendingAt}, ${outbox.notBefore})` })
    .from(outbox)
    .where(
      and(
        eq(outbox.pageId, pageId),
        eq(outbox.kind, 'public_reply'),
        ne(outbox.outcome, 'skipped'),
        gt(outbox.sendingAt, since),
      ),
    )
    .orderBy(asc(outbox.id));
  return rows.map(({ at }) => Number(at));
}

/** How many public replies a post has had and the last one's text: they take turns and never repeat in a row. */
export async function publicRepliesOnPost(
  store: Store,
  shopId: string,
  postId: string,
): Promise<{ count: number; last: string | null }> {
  const { outbox, conversations } = store.t;
  const onPost = and(
    eq(outbox.shopId, shopId),
    eq(outbox.kind, 'public_reply'),
    eq(conversations.postId, postId),
    ne(outbox.outcome, 'skipped'),
  );
  const joined = eq(conversations.id, outbox.conversationId);
  const [counted, latest] = await Promise.all([
    store.read.select({ n: count() }).from(outbox).innerJoin(conversations, joined).where(onPost),
    store.read
      .select({ text: outbox.text })
      .from(outbox)
      .innerJoin(conversations, joined)
      .where(onPost)
      .orderBy(desc(outbox.createdAt), desc(outbox.id))
      .limit(1),
  ]);
  return { count: Number(counted[0]?.n ?? 0), last: latest[0]?.text ?? null };
}

/** Every send, newest first. */
export async function listOutbox(
  store: Store,
  shopId: string,
  filter: {
    outcome?: Row<'outbox'>['outcome'] | readonly Row<'outbox'>['outcome'][] | undefined;
    orderId?: string | undefined;
    draftId?: string | undefined;
  },
  request: PageRequest,
): Promise<PageOf<Row<'outbox'>>> {
  const { outbox } = store.t;
  const where = and(
    eq(outbox.shopId, shopId),
    filter.outcome && inArray(outbox.outcome, [filter.outcome].flat()),
    filter.orderId === undefined ? undefined : eq(outbox.orderId, filter.orderId),
    filter.draftId === undefined ? undefined : eq(outbox.draftId, filter.draftId),
  );
  return pageByKey<Row<'outbox'>>(store, outbox, { key: outbox.createdAt, id: outbox.id }, where, request);
}

/** Our own message to somebody whose outcome is open, when exactly one has these words: its id. */
export async function unsettledLike(store: Store, pageId: string, psid: string, text: string): Promise<string | null> {
  const rows = await find(store, 'outbox', { pageId, psid, text, state: ['sending', 'awaiting_echo'] });
  const [only] = rows;
  return rows.length === 1 && only ? only.id : null;
}
