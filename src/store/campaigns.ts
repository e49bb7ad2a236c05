import { and, asc, count, desc, eq, gt, isNull, lte } from 'drizzle-orm';
import { type PageOf, type PageRequest, pageByKey } from './page-by-key.js';
import { find, findOne } from './rows.js';
import type { Row } from './schema.js';
import type { Store } from './store.js';

/** A campaign with the posts it binds, its rules and its latest breach. */
export interface Campaign extends Row<'campaigns'> {
  postIds: string[];
  rules: Row<'campaignRules'>[];
  breach: Row<'breaches'> | null;
}

async function withParts(store: Store, row: Row<'campaigns'>): Promise<Campaign> {
  const { shopId, id: campaignId } = row;
  const { breaches } = store.t;
  const [bound, rules, latest] = await Promise.all([
    find(store, 'campaignPosts', { shopId, campaignId }),
    find(store, 'campaignRules', { shopId, campaignId }),
    store.read
      .select()
      .from(breaches)
      .where(and(eq(breaches.shopId, shopId), eq(breaches.campaignId, campaignId)))
      .orderBy(desc(breaches.at), desc(breaches.id))
      .limit(1),
  ]);
  return {
    ...row,
    postIds: bound.map(({ postId }) => postId).sort(),
    rules: rules.sort((a, b) => (a.id < b.id ? -1 : 1)),
    breach: latest[0] ?? null,
  };
}

export async function campaignById(store: Store, shopId: string, id: string): Promise<Campaign | undefined> {
  const row = await findOne(store, 'campaigns', { shopId, id });
  return row && withParts(store, row);
}

/** Campaigns, newest first. */
export async function listCampaigns(store: Store, shopId: string, request: PageRequest): Promise<PageOf<Campaign>> {
  const { campaigns } = store.t;
  const page = await pageByKey<Row<'campaigns'>>(
    store,
    campaigns,
    { key: campaigns.createdAt, id: campaigns.id },
    eq(campaigns.shopId, shopId),
    request,
  );
  return { ...page, data: await Promise.all(page.data.map((row) => withParts(store, row))) };
}

/** What a campaign's rules paused, newest first. */
export async function listBreaches(
  store: Store,
  shopId: string,
  campaignId: string,
  request: PageRequest,
): Promise<PageOf<Row<'breaches'>>> {
  const { breaches } = store.t;
  const where = and(eq(breaches.shopId, shopId), eq(breaches.campaignId, campaignId));
  return pageByKey<Row<'breaches'>>(store, breaches, { key: breaches.at, id: breaches.id }, where, request);
}

/** A rule to look at, with its campaign. */
export interface WatchedRule {
  rule: Row<'campaignRules'>;
  campaign: Row<'campaigns'>;
}

/** The rules of all shops that may pause something: switched on, in a campaign that is on and not paused. */
export async function watchedRules(store: Store): Promise<WatchedRule[]> {
  const { campaignRules: rule, campaigns: campaign } = store.t;
  return store.read
    .select({ rule, campaign })
    .from(rule)
    .innerJoin(campaign, and(eq(campaign.shopId, rule.shopId), eq(campaign.id, rule.campaignId)))
    .where(and(eq(rule.enabled, true), eq(campaign.enabled, true), isNull(campaign.pausedAt)))
    .orderBy(asc(rule.id));
}

/** What a campaign answered in (from, to]: whoever answered. */
export async function answeredItems(
  store: Store,
  shopId: string,
  campaignId: string,
  from: number,
  to: number,
): Promise<{ id: string; receivedAt: number; answeredAt: number }[]> {
  const { interactions } = store.t;
  const { id, receivedAt, answeredAt } = interactions;
  const rows = await store.read
    .select({ id, receivedAt, answeredAt })
    .from(interactions)
    .where(
      and(
        eq(interactions.shopId, shopId),
        eq(interactions.campaignId, campaignId),
        gt(answeredAt, from),
        lte(answeredAt, to),
      ),
    )
    .orderBy(asc(answeredAt), asc(id));
  return rows.flatMap((row) => (row.answeredAt === null ? [] : [{ ...row, answeredAt: row.answeredAt }]));
}

/** Whether anything ever happened in a campaign. */
export async function isUsed(store: Store, shopId: string, campaignId: string): Promise<boolean> {
  const { interactions, breaches } = store.t;
  const [heard, paused] = await Promise.all([
    store.read
      .select({ n: count() })
      .from(interactions)
      .where(and(eq(interactions.shopId, shopId), eq(interactions.campaignId, campaignId))),
    store.read
      .select({ n: count() })
      .from(breaches)
      .where(and(eq(breaches.shopId, shopId), eq(breaches.campaignId, campaignId))),
  ]);
  return Number(heard[0]?.n ?? 0) + Number(paused[0]?.n ?? 0) > 0;
}
