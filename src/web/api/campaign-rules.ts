import { z } from 'zod';
import { theCampaign } from '../../flows/campaign/find.js';
import { addRule, editRule } from '../../flows/campaign/rules.js';
import { undoBreach } from '../../flows/campaign/undo.js';
import { listBreaches } from '../../store/campaigns.js';
import { breach, campaign, rule, shownBreach, shownCampaign, shownRule } from './campaign-shapes.js';
import { id, idParams, listOf, listQuery } from './common.js';
import { route } from './route.js';

const part = id;
const DAY_MINUTES = 1440;

const limits = z.object({
  kind: z.literal('first_answer_median').optional(),
  enabled: z.boolean().optional(),
  thresholdMinutes: z
    .number()
    .positive()
    .max(7 * DAY_MINUTES)
    .optional(),
  minItems: z.int().min(1).max(100_000).optional(),
  periodMinutes: z
    .number()
    .positive()
    .max(31 * DAY_MINUTES)
    .optional(),
});

export const campaignRuleRoutes = [
  route({
    method: 'get',
    path: '/campaigns/{id}/rules',
    summary: 'The rules of a campaign, with what each reads now',
    right: 'see_numbers',
    params: idParams,
    answer: z.object({ data: z.array(rule) }),
    async handle({ deps, scope, params }) {
      const { rules } = await theCampaign(deps, scope, params.id);
      return { data: await Promise.all(rules.map((each) => shownRule(deps, each))) };
    },
  }),
  route({
    method: 'post',
    path: '/campaigns/{id}/rules',
    summary: 'Add a rule; what is left out is as the settings start one',
    right: 'manage_campaigns',
    params: idParams,
    body: limits,
    answer: rule,
    status: 201,
    async handle({ deps, scope, params, body: { kind: _kind, ...given } }) {
      return shownRule(deps, await addRule(deps, scope, params.id, given));
    },
  }),
  route({
    method: 'patch',
    path: '/campaigns/{id}/rules/{ruleId}',
    summary: 'Change a rule or switch it on or off',
    right: 'manage_campaigns',
    params: idParams.extend({ ruleId: part }),
    body: limits.omit({ kind: true }),
    answer: rule,
    async handle({ deps, scope, params: { id, ruleId }, body }) {
      return shownRule(deps, await editRule(deps, scope, { campaignId: id, ruleId }, body));
    },
  }),
  route({
    method: 'get',
    path: '/campaigns/{id}/breaches',
    summary: 'What its rules paused, with the evidence, newest first',
    right: 'see_numbers',
    params: idParams,
    query: listQuery,
    answer: listOf(breach),
    async handle({ deps, scope, params, query }) {
      const { id } = await theCampaign(deps, scope, params.id);
      const page = await listBreaches(deps.store, scope.shopId, id, query);
      return { ...page, data: page.data.map(shownBreach) };
    },
  }),
  route({
    method: 'post',
    path: '/campaigns/{id}/breaches/{breachId}/undo',
    summary: 'Take a rule’s pause back; the same evidence pauses no second time',
    right: 'manage_campaigns',
    params: idParams.extend({ breachId: part }),
    answer: campaign,
    async handle({ deps, scope, params: { id, breachId } }) {
      await undoBreach(deps, scope, { campaignId: id, breachId });
      return shownCampaign(deps, await theCampaign(deps, scope, id));
    },
  }),
];
