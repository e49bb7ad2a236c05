import { and, asc, desc, eq, inArray, lte, ne, or, sql } from 'drizzle-orm';
import { once, UNNAMED } from './built-once.js';
import { type PageOf, type PageRequest, pageByKey } from './page-by-key.js';
import { find, findOne, type Where } from './rows.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

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

/** Facebook's clock and ours, and the time a call takes. */
const NEAR_MS = 5 * 60_000;

/** Sends whose outcome nobody knows, near a time: under way, waiting for their echo, or given up. */
async function openNear(store: Store, like: Where<'outbox'>, at: number): Promise<Row<'outbox'>[]> {
  const rows = await find(store, 'outbox', { ...like, facebookId: null, state: ['sending', 'awaiting_echo', 'ended'] });
  return rows
    .filter(({ state, reason }) => state !== 'ended' || reason?.code === 'outcome_unknown')
    .filter(({ sendingAt }) => Math.abs((sendingAt ?? 0) - at) <= NEAR_MS)
    .sort((one, other) =>
      one.createdAt === other.createdAt && one.id < other.id ? -1 : one.createdAt - other.createdAt,
    );
}

/**
 * Our public reply behind a comment of the Page: by its id, else the first unsettled one under the same comment with the
 * same text at about that time (epoch ms).
 */
export async function publicReplyOf(
  store: Store,
  pageId: string,
  comment: { facebookId: string; parentId: string; text: string; at: number },
): Promise<Row<'outbox'> | undefined> {
  const known = await findOne(store, 'outbox', { pageId, facebookId: comment.facebookId });
  if (known) return known;
  const { parentId, text, at } = comment;
  const [first] = await openNear(store, { pageId, commentId: parentId, kind: 'public_reply', text }, at);
  return first;
}

// Enough to find the last of each kind of answer a post gets.
const RECENT = 20;

/** The last public replies on a post, newest first: they take turns and never repeat in a row. */
export async function publicRepliesOnPost(store: Store, shopId: string, postId: string): Promise<string[]> {
  const { outbox } = store.t;
  const query = once(store, 'public replies on a post', () =>
    store.read
      .select({ text: outbox.text })
      .from(outbox)
      .where(
        and(
          eq(outbox.shopId, sql.placeholder('shopId')),
          eq(outbox.postId, sql.placeholder('postId')),
          eq(outbox.kind, 'public_reply'),
          ne(outbox.outcome, 'skipped'),
        ),
      )
      .orderBy(desc(outbox.createdAt), desc(outbox.id))
      .limit(RECENT)
      .prepare(UNNAMED),
  );
  return (await query.execute({ shopId, postId })).map(({ text }) => text);
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

/**
 * Our own message to somebody whose outcome nobody knows, when exactly one has these words and left at about that time
 * (epoch ms): its id. Two alike stay unknown: a person looks.
 */
export async function unsettledLike(
  store: Store,
  pageId: string,
  psid: string,
  { text, at }: { text: string; at: number },
): Promise<string | null> {
  const rows = await openNear(store, { pageId, psid, text }, at);
  const [only] = rows;
  return rows.length === 1 && only ? only.id : null;
}
