import { z } from 'zod';
import { createCampaign } from '../../flows/campaign/create.js';
import { editCampaign } from '../../flows/campaign/edit.js';
import { theCampaign } from '../../flows/campaign/find.js';
import { pauseCampaign, resumeCampaign } from '../../flows/campaign/pause.js';
import { removeCampaign } from '../../flows/campaign/remove.js';
import { listCampaigns } from '../../store/campaigns.js';
import { campaign, shownCampaign } from './campaign-shapes.js';
import { id, idParams, listOf, listQuery, time, words } from './common.js';
import { route } from './route.js';

const name = words(200).pipe(z.string().min(1, 'is needed'));
const moment = time.transform((value) => Date.parse(value)).nullable();
const postIds = z.array(id).max(500);
const ownerId = id.nullable();

const create = z.object({
  name,
  enabled: z.boolean().default(true),
  startsAt: moment.default(null),
  endsAt: moment.default(null),
  ownerId: ownerId.default(null),
  postIds: postIds.default([]),
});

const patch = z.object({
  version: z.int().optional(),
  name: name.optional(),
  enabled: z.boolean().optional(),
  startsAt: moment.optional(),
  endsAt: moment.optional(),
  ownerId: ownerId.optional(),
  postIds: postIds.optional(),
});

export const campaignRoutes = [
  route({
    method: 'get',
    path: '/campaigns',
    summary: 'Campaigns, newest first',
    right: 'see_numbers',
    query: listQuery,
    answer: listOf(campaign),
    async handle({ deps, scope, query }) {
      const page = await listCampaigns(deps.store, scope.shopId, query);
      return { ...page, data: await Promise.all(page.data.map((each) => shownCampaign(deps, each))) };
    },
  }),
  route({
    method: 'post',
    path: '/campaigns',
    summary: 'Add a campaign, with the rule the settings start one with',
    right: 'manage_campaigns',
    body: create,
    answer: campaign,
    status: 201,
    async handle({ deps, scope, body }) {
      return shownCampaign(deps, await createCampaign(deps, scope, body));
    },
  }),
  route({
    method: 'get',
    path: '/campaigns/{id}',
    summary: 'One campaign',
    right: 'see_numbers',
    params: idParams,
    answer: campaign,
    async handle({ deps, scope, params }) {
      return shownCampaign(deps, await theCampaign(deps, scope, params.id));
    },
  }),
  route({
    method: 'patch',
    path: '/campaigns/{id}',
    summary: 'Change a campaign’s name, window, owner, switch or posts',
    right: 'manage_campaigns',
    params: idParams,
    body: patch,
    answer: campaign,
    async handle({ deps, scope, params, body }) {
      return shownCampaign(deps, await editCampaign(deps, scope, params.id, body));
    },
  }),
  route({
    method: 'delete',
    path: '/campaigns/{id}',
    summary: 'Remove a campaign nothing has happened in',
    right: 'manage_campaigns',
    params: idParams,
    answer: z.object({ id: z.string() }),
    async handle({ deps, scope, params }) {
      await removeCampaign(deps, scope, params.id);
      return { id: params.id };
    },
  }),
  route({
    method: 'post',
    path: '/campaigns/{id}/pause',
    summary: 'Stop everything automatic on its posts',
    right: 'manage_campaigns',
    params: idParams,
    answer: campaign,
    async handle({ deps, scope, params }) {
      return shownCampaign(deps, await pauseCampaign(deps, scope, params.id));
    },
  }),
  route({
    method: 'post',
    path: '/campaigns/{id}/resume',
    summary: 'Let it run again; a rule’s pause is undone with it',
    right: 'manage_campaigns',
    params: idParams,
    answer: campaign,
    async handle({ deps, scope, params }) {
      return shownCampaign(deps, await resumeCampaign(deps, scope, params.id));
    },
  }),
];
