import type { VNode } from 'preact';
import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { createCampaign } from '../../flows/campaign/create.js';
import { editCampaign } from '../../flows/campaign/edit.js';
import { pauseCampaign, resumeCampaign } from '../../flows/campaign/pause.js';
import { editRule } from '../../flows/campaign/rules.js';
import { undoBreach } from '../../flows/campaign/undo.js';
import { findOne } from '../../store/rows.js';
import { printReason } from '../../words/print-reason.js';
import { Campaigns } from '../pages/campaigns.js';
import { campaignForm, ruleForm } from './campaign-forms.js';
import { loadCampaigns } from './campaigns-load.js';
import { version } from './fields.js';
import { atFields, FieldsError, readForm } from './form.js';
import type { Area, Done, Post, Refused, Visit } from './routes.js';

/** Refusals of the flows that belong to a field of the form. */
const PLACES = {
  window_ends_before_start: 'endsAt',
  owner_unknown: 'owner',
  post_in_campaign: 'posts',
  post_unknown: 'posts',
};

async function readCampaign({ deps, scope, fields, all }: Post) {
  const { timeZone } = await deps.settingsOf(scope.shopId);
  const { owner, ...given } = readForm(campaignForm(timeZone), fields);
  return { ...given, ownerId: owner, postIds: all('posts') };
}

const saved = ({ words }: Post): Done => ({ flash: { kind: 'done', text: words.settings.saved }, to: '/campaigns' });

async function add(post: Post): Promise<Done> {
  const { deps, scope } = post;
  const input = await readCampaign(post);
  await atFields(PLACES, createCampaign(deps, scope, { ...input, enabled: true }));
  return saved(post);
}

async function edit(post: Post): Promise<Done> {
  const { deps, scope, params, fields } = post;
  const input = await readCampaign(post);
  const seen = readForm(z.object({ version }), fields);
  await atFields(PLACES, editCampaign(deps, scope, params.id ?? '', { ...input, ...seen }));
  return saved(post);
}

/** The page once more, with the form that was refused open on top. */
async function again(visit: Visit, { errors, typed }: Refused): Promise<VNode> {
  const data = { ...(await loadCampaigns(visit)), errors, typed, refused: visit.params.id ?? '' };
  const posts: unknown[] = [visit.req.body?.posts ?? []].flat();
  const typedPosts = posts.filter((id): id is string => typeof id === 'string');
  return <Campaigns ctx={visit.ctx} data={{ ...data, typedPosts }} />;
}

/** The rule's form stands in a sheet: what is wrong is said in one line, by the names of its fields. */
async function changeRule({ deps, scope, params, fields, words, locale }: Post): Promise<Done> {
  const target = { campaignId: params.id ?? '', ruleId: params.ruleId ?? '' };
  try {
    const { enabled, threshold, minItems, period } = readForm(ruleForm, fields);
    await editRule(deps, scope, target, { enabled, minItems, thresholdMinutes: threshold, periodMinutes: period });
    return { flash: { kind: 'done', text: words.settings.saved }, to: '/campaigns' };
  } catch (error) {
    if (!(error instanceof FieldsError)) throw error;
    const { threshold, minItems, period } = words.campaigns;
    const labels: Record<string, string> = { threshold, minItems, period };
    const wrong = Object.entries(error.fields).map(
      ([field, why]) => `${labels[field] ?? field}: ${printReason(why, words, locale)}`,
    );
    return { flash: { kind: 'refused', text: wrong.join(' · ') }, to: '/campaigns' };
  }
}

async function undo({ deps, scope, params, words }: Post): Promise<Done> {
  const breach = await findOne(deps.store, 'breaches', { shopId: scope.shopId, id: params.id ?? '' });
  if (!breach) throw new DomainError('not_found', [reason('not_found')]);
  await undoBreach(deps, scope, { campaignId: breach.campaignId, breachId: breach.id });
  return { flash: { kind: 'done', text: words.campaigns.resumed } };
}

/** Campaigns: their windows, posts and rules, on and off, and what a rule did undone. */
export function campaignsArea(area: Area): void {
  area
    .page('/campaigns', 'see_numbers', async (visit) => <Campaigns ctx={visit.ctx} data={await loadCampaigns(visit)} />)
    .form('/campaigns', 'manage_campaigns', add, again)
    .form('/campaigns/:id', 'manage_campaigns', edit, again)
    .form('/campaigns/:id/pause', 'manage_campaigns', async ({ deps, scope, params, words }) => {
      await pauseCampaign(deps, scope, params.id ?? '');
      return { flash: { kind: 'done', text: words.campaigns.paused } };
    })
    .form('/campaigns/:id/resume', 'manage_campaigns', async ({ deps, scope, params, words }) => {
      await resumeCampaign(deps, scope, params.id ?? '');
      return { flash: { kind: 'done', text: words.campaigns.resumed } };
    })
    .form('/campaigns/:id/rules/:ruleId', 'manage_campaigns', changeRule)
    .form('/breaches/:id/undo', 'manage_campaigns', undo);
}
