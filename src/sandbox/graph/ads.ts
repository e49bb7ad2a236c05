import { type AdCampaign, setStatus } from '../ads.js';
import type { Core } from '../core.js';
import { type Call, type Endpoint, record } from './endpoint.js';
import { insightRows } from './insights.js';
import { chosen, paged } from './paging.js';
import { refusals } from './refusal.js';

/** The Marketing API as far as a shop's campaigns need it: read an account, its campaigns and ads, pause, insights. */
export const adsEndpoint: Endpoint = {
  purpose: (core, { method, path: [id = ''], values }) => {
    if (!known(core, id)) return null;
    if (method === 'GET') return { kind: 'read', to: id, text: '' };
    return method === 'POST' ? { kind: 'ads', to: id, text: String(values.status ?? '') } : null;
  },
  answer: (core, call) => {
    const [id = '', edge] = call.path;
    if (call.method === 'POST') return update(core, call, id);
    if (edge === undefined) return chosen(node(core, id), call);
    const { account } = core.world;
    if (edge === 'insights') return paged(insightRows(core, call, under(core, id)), withDates(call));
    if (edge !== 'campaigns' || id !== account.id) return refusals.unreachable(`${id}/${edge}`);
    return paged(
      under(core, id).map((campaign) => campaignNode(core, campaign)),
      call,
    );
  },
};

/** Which days a row is of is always told. */
const withDates = (call: Call): Call => {
  const fields = call.values.fields ?? 'account_id,spend,impressions';
  return { ...call, values: { ...call.values, fields: `${fields},date_start,date_stop` } };
};

const known = (core: Core, id: string): boolean => id === core.world.account.id || under(core, id).length > 0;

/** The campaigns an id stands for: the account's, its own, its ad set's or its ad's. */
const under = ({ world: { account } }: Core, id: string): AdCampaign[] =>
  [...account.campaigns.values()].filter((one) => [account.id, one.id, one.adSet.id, one.ad.id].includes(id));

const campaignNode = (core: Core, campaign: AdCampaign): object => ({
  id: campaign.id,
  account_id: core.world.account.id.slice(4),
  name: campaign.name,
  objective: 'OUTCOME_ENGAGEMENT',
  status: campaign.status,
  effective_status: campaign.status,
  daily_budget: String(campaign.dailyBudget),
});

function node(core: Core, id: string): object {
  const { account } = core.world;
  if (id === account.id) return { id, account_id: id.slice(4), name: account.name, currency: account.currency };
  const [campaign] = under(core, id);
  if (!campaign) return refusals.unreachable(id);
  if (id === campaign.id) return campaignNode(core, campaign);
  const { adSet, ad } = campaign;
  const shared = { campaign: { id: campaign.id, name: campaign.name }, effective_status: campaign.status };
  return id === ad.id ? { ...ad, adset: adSet, ...shared } : { ...adSet, ...shared };
}

/** Only a campaign's status can be changed here. */
function update(core: Core, { values, path }: Call, id: string): object {
  const campaign = core.world.account.campaigns.get(id);
  if (!campaign || path.length > 1) return refusals.unreachable(path.join('/'));
  const { status } = values;
  if (status !== 'ACTIVE' && status !== 'PAUSED') return refusals.invalid('status must be ACTIVE or PAUSED');
  setStatus(campaign, status, core.clock.now());
  record(core, { kind: 'ads', to: id, text: status }, {});
  return { success: true };
}
