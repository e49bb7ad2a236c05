import type { Deps } from '../../deps.js';
import { readRule } from '../../flows/campaign/evaluate.js';
import { campaignFunnel } from '../../store/campaign-funnel.js';
import { type Campaign, listCampaigns } from '../../store/campaigns.js';
import { postsOfNoCampaign } from '../../store/free-posts.js';
import { listMembers } from '../../store/members.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { PostRef } from '../pages/approvals-data.js';
import type { BreachData, CampaignData, CampaignsData, RuleData } from '../pages/campaigns-data.js';
import type { Visit } from './routes.js';
import { type Who, whoDid } from './who.js';

const SHOWN = 50;
const FREE_POSTS = 50;
const PEOPLE = 500;

/** Posts as a card names them: by their product, where one is bound. */
async function postRefs(deps: Deps, shopId: string, posts: Row<'posts'>[]): Promise<PostRef[]> {
  if (posts.length === 0) return [];
  const { store } = deps;
  const bound = await find(store, 'postProducts', { shopId, postId: posts.map(({ id }) => id) });
  const productIds = [...new Set(bound.map(({ productId }) => productId))];
  const products = productIds.length === 0 ? [] : await find(store, 'products', { shopId, id: productIds });
  return posts.map((post) => {
    const productId = bound.find(({ postId }) => postId === post.id)?.productId;
    const product = products.find(({ id }) => id === productId);
    return {
      id: post.id,
      text: post.text,
      ...(post.photoUrl ? { photo: post.photoUrl } : {}),
      ...(post.permalink ? { url: post.permalink } : {}),
      ...(product ? { product: product.name } : {}),
    };
  });
}

const toBreach = (breach: Row<'breaches'>, who: Who): BreachData => {
  const { value, threshold, items, from, to } = breach.evidence;
  const { id, at, undoneAt, undoneBy } = breach;
  const undone = undoneAt === null ? {} : { undoneAt, ...(undoneBy ? { undoneBy: who(undoneBy) } : {}) };
  return { id, at, value, threshold, items, from, to, ...undone };
};

async function toRule(deps: Deps, rule: Row<'campaignRules'>): Promise<RuleData> {
  const { id, kind, enabled, thresholdMs, minItems, periodMs } = rule;
  const { value, items } = await readRule(deps, rule);
  return { id, kind, enabled, threshold: thresholdMs, minItems, period: periodMs, value, items };
}

async function toCampaign(
  { deps, ctx }: Visit,
  campaign: Campaign,
  { posts, owners, who }: { posts: PostRef[]; owners: CampaignsData['owners']; who: Who },
): Promise<CampaignData> {
  const { shopId, id, version, name, enabled, startsAt, endsAt, pausedAt, pausedBy } = campaign;
  const [funnel, rules] = await Promise.all([
    campaignFunnel(deps.store, shopId, id),
    Promise.all(campaign.rules.map((rule) => toRule(deps, rule))),
  ]);
  const byRule = pausedBy?.startsWith('rule:') === true;
  return {
    id,
    version,
    name,
    enabled,
    startsAt,
    endsAt,
    owner: owners.find((owner) => owner.id === campaign.ownerId) ?? null,
    paused:
      pausedAt === null
        ? null
        : { by: byRule ? ctx.words.campaigns.itsRule : pausedBy ? who(pausedBy) : '', at: pausedAt },
    posts: posts.filter((post) => campaign.postIds.includes(post.id)),
    funnel,
    rules,
    breach: campaign.breach ? toBreach(campaign.breach, who) : null,
  };
}

/** The campaigns with what happened in each, and what a new one may bind. */
export async function loadCampaigns(visit: Visit): Promise<CampaignsData> {
  const { deps, scope, ctx } = visit;
  const { store } = deps;
  const { shopId } = scope;
  const [{ data }, free, members, who] = await Promise.all([
    listCampaigns(store, shopId, { limit: SHOWN }),
    postsOfNoCampaign(store, shopId, FREE_POSTS),
    listMembers(store, shopId, { limit: PEOPLE }),
    whoDid(deps, shopId, ctx.words),
  ]);
  const boundIds = data.flatMap(({ postIds }) => postIds);
  const bound = boundIds.length === 0 ? [] : await find(store, 'posts', { shopId, id: boundIds });
  const owners = members.data.filter(({ disabledAt }) => disabledAt === null).map(({ id, name }) => ({ id, name }));
  const around = { posts: await postRefs(deps, shopId, bound), owners, who };
  return {
    campaigns: await Promise.all(data.map((campaign) => toCampaign(visit, campaign, around))),
    owners,
    posts: await postRefs(deps, shopId, free),
  };
}
