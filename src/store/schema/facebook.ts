import type { FacebookProfile } from '../../domain/facebook-profile.js';
import type { MessengerProfile } from '../../domain/messenger-profile.js';
import type { NoticeKey } from '../../domain/order/status.js';
import type { Reason } from '../../domain/reason.js';
import type { UtilityTemplateState } from '../../domain/utility.js';
import type { Columns } from '../columns.js';

/** Where a fetch stands: posts still to be read (null: to be listed first), or the cursor of the next threads. */
export type ResyncPosition = { posts: string[] | null } | { after: string | null };

/** What Facebook has: Pages and posts; and what it sent us: the inbox and its lanes. */
export const facebookTables = (c: Columns) => ({
  pages: c.table(
    'pages',
    {
      /** Facebook's own Page id: a Page belongs to one shop. */
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      name: c.text().notNull(),
      /** Sealed by the vault; never printed. */
      token: c.text().notNull(),
      state: c.key<'connected' | 'disconnected' | 'restricted'>().notNull(),
      stateReason: c.text(),
      stateAt: c.big().notNull(),
      /** No send for this Page before this time (rate limit, restriction). */
      holdUntil: c.big(),
      /** Whether Facebook granted the app Human Agent for this Page; null: nobody has said. */
      humanAgent: c.bool(),
      /** Why Facebook does not let this Page use utility messages (its code); null while it does. */
      utilityRefused: c.text(),
      createdAt: c.big().notNull(),
      /** Who connected it by Facebook's login, as Facebook names that person to this app. */
      ownerId: c.key(),
      /** What the token was worth when Facebook was last asked; null: never asked, or it did not say. */
      scopes: c.json<string[]>(),
      tokenEndsAt: c.big(),
      checkedAt: c.big(),
    },
    (t) => [c.index('pages_shop').on(t.shopId, t.id)],
  ),
  /** The fetching of what webhooks did not bring, one row for each Page and kind. */
  resyncs: c.table(
    'resyncs',
    {
      pageId: c.key().notNull(),
      kind: c.key<'comments' | 'messages'>().notNull(),
      shopId: c.key().notNull(),
      version: c.int().notNull(),
      /** The run under way, or the last one: from which event time on it looks, and when it began. */
      since: c.big().notNull(),
      startedAt: c.big().notNull(),
      /** What is left of it; null: it is done. */
      position: c.json<ResyncPosition>(),
      /** Everything before this has been fetched. */
      upTo: c.big(),
      found: c.int().notNull(),
      brought: c.int().notNull(),
      finishedAt: c.big(),
      error: c.text(),
      /** After an error: not before this. */
      retryAt: c.big(),
    },
    (t) => [c.primaryKey({ columns: [t.pageId, t.kind] }), c.index('resyncs_shop').on(t.shopId, t.pageId, t.kind)],
  ),
  utilityTemplates: c.table(
    'utility_templates',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      pageId: c.key().notNull(),
      notice: c.key<NoticeKey>().notNull(),
      language: c.key<'bn' | 'en'>().notNull(),
      /** Counts up with every changed text: Facebook lets nobody change an approved one. */
      version: c.int().notNull(),
      /** Its name at Facebook, with the version. */
      name: c.key().notNull(),
      /** As a person writes it, with named places: {order_number}. */
      text: c.text().notNull(),
      state: c.key<UtilityTemplateState>().notNull(),
      /** Facebook's own word for the state, and why it said no. */
      status: c.text(),
      reason: c.text(),
      facebookId: c.key(),
      author: c.text().notNull(),
      createdAt: c.big().notNull(),
      /** When Facebook last told, or was asked. */
      checkedAt: c.big().notNull(),
    },
    (t) => [
      c.uniqueIndex('utility_templates_version').on(t.shopId, t.pageId, t.notice, t.language, t.version),
      c.index('utility_templates_name').on(t.pageId, t.name, t.language),
      c.index('utility_templates_state').on(t.state, t.checkedAt, t.id),
    ],
  ),
  /** A Page's welcome screen and menu: what an admin wants, and what became of it at Facebook. */
  pageProfiles: c.table(
    'page_profiles',
    {
      pageId: c.key().primaryKey(),
      shopId: c.key().notNull(),
      /** Counts up with every change an admin keeps. */
      version: c.int().notNull(),
      wanted: c.json<MessengerProfile>().notNull(),
      author: c.text().notNull(),
      at: c.big().notNull(),
      /** waiting: not at Facebook yet; set: it is; other: Facebook holds something else; refused: a person has to act. */
      state: c.key<'waiting' | 'set' | 'other' | 'refused'>().notNull(),
      /** Why not, as a reason; null while all is well. */
      why: c.json<Reason>(),
      stateAt: c.big().notNull(),
      /** Of what waits: not before this, and how often it was tried. */
      retryAt: c.big(),
      tries: c.int().notNull(),
      /** What Facebook last said it holds; null: it has not been asked. */
      held: c.json<FacebookProfile>(),
      heldAt: c.big(),
      /** When Facebook was called about it lately, for its limit; `turn` guards the taking of a call. */
      calledAt: c.json<number[]>().notNull(),
      turn: c.int().notNull(),
    },
    (t) => [c.index('page_profiles_shop').on(t.shopId, t.pageId), c.index('page_profiles_state').on(t.state, t.pageId)],
  ),
  /** How much of its call budgets the app ('app') or a Page (its id) has used, as Facebook last told. */
  graphUsage: c.table('graph_usage', {
    subject: c.key().primaryKey(),
    percent: c.int().notNull(),
    regainAt: c.big(),
    at: c.big().notNull(),
  }),
  /** Requests of Facebook's to delete somebody's data: the code they were given, and the buyers they were here. */
  deletions: c.table('deletions', {
    code: c.key().primaryKey(),
    askedAt: c.big().notNull(),
    buyerIds: c.json<string[]>().notNull(),
  }),
  /** How many events came for a Page in an hour: what is normal, so that silence is noticed. */
  pageHours: c.table(
    'page_hours',
    { pageId: c.key().notNull(), hourAt: c.big().notNull(), shopId: c.key().notNull(), events: c.int().notNull() },
    (t) => [c.primaryKey({ columns: [t.pageId, t.hourAt] })],
  ),
  posts: c.table(
    'posts',
    {
      /** Facebook's id: {page}_{post}. */
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      pageId: c.key().notNull(),
      text: c.text().notNull(),
      photoUrl: c.text(),
      permalink: c.text(),
      createdAt: c.big().notNull(),
      seenAt: c.big().notNull(),
    },
    (t) => [c.index('posts_shop').on(t.shopId, t.createdAt, t.id)],
  ),
  postProducts: c.table(
    'post_products',
    { shopId: c.key().notNull(), postId: c.key().notNull(), productId: c.key().notNull() },
    (t) => [
      c.primaryKey({ columns: [t.shopId, t.postId, t.productId] }),
      c.index('post_products_product').on(t.shopId, t.productId),
    ],
  ),
  inbox: c.table(
    'inbox',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      pageId: c.key().notNull(),
      dedupeKey: c.key().notNull(),
      lane: c.key().notNull(),
      kind: c.key().notNull(),
      standby: c.bool().notNull(),
      payload: c.text().notNull(),
      eventAt: c.big().notNull(),
      receivedAt: c.big().notNull(),
      /** done: acted on; kept: recorded and of no consequence; unknown: a kind we do not know; dead: failed, waits for a person. */
      status: c.key<'waiting' | 'done' | 'kept' | 'unknown' | 'dead'>().notNull(),
      attempts: c.int().notNull(),
      error: c.text(),
      finishedAt: c.big(),
    },
    (t) => [
      c.uniqueIndex('inbox_dedupe').on(t.dedupeKey),
      c.index('inbox_lane').on(t.lane, t.status, t.id),
      c.index('inbox_status').on(t.shopId, t.status, t.id),
    ],
  ),
  lanes: c.table(
    'lanes',
    {
      lane: c.key().primaryKey(),
      /** Work since; null: nothing waits. Moves forward on a failed attempt. */
      dueAt: c.big(),
      /** Raised by every arrival: a worker that finishes sees whether something came meanwhile. */
      arrivals: c.int().notNull(),
      leaseToken: c.key(),
      leaseUntil: c.big(),
    },
    (t) => [c.index('lanes_due').on(t.dueAt, t.lane)],
  ),
});
