/**
 * Campaigns: GET /campaigns.
 * Forms:
 *   POST /campaigns/:id/pause, /campaigns/:id/resume    the campaign's automation, off and on
 *   POST /campaigns (new), /campaigns/:id               version, name, startsAt, endsAt (local date-time in the shop's zone), owner, posts[] (ids)
 *   POST /campaigns/:id/rules/:ruleId                   enabled? (yes), threshold (minutes), minItems, period (minutes)
 *   POST /breaches/:id/undo
 */
import { fill } from '../../words/fill.js';
import { dayAndTime, number } from '../../words/format.js';
import { Button } from '../ui/button.js';
import { Card, PageHead } from '../ui/card.js';
import { classes } from '../ui/classes.js';
import { may, type PageContext } from '../ui/context.js';
import { EmptyState } from '../ui/empty-state.js';
import { Form } from '../ui/form.js';
import { Frame } from '../ui/frame.js';
import { Photo } from '../ui/photo.js';
import { Sheet } from '../ui/sheet.js';
import { CampaignForm } from './campaign-form.js';
import { Breach, Rule } from './campaign-rule.js';
import type { CampaignData, CampaignsData } from './campaigns-data.js';

/** On or off in one tap; the word beside it says which. */
function OnOff({ ctx, campaign }: { ctx: PageContext; campaign: CampaignData }) {
  const w = ctx.words.campaigns;
  const on = campaign.enabled && campaign.paused === null;
  if (!may(ctx, 'manage_campaigns')) return <span class="text-sm text-muted">{on ? w.on : w.off}</span>;
  return (
    <Form ctx={ctx} action={`/campaigns/${campaign.id}/${on ? 'pause' : 'resume'}`}>
      <button
        type="submit"
        role="switch"
        aria-checked={on}
        aria-label={`${campaign.name}: ${ctx.words.frame.automation}`}
        class="flex h-11 items-center gap-2 rounded-box px-2 hover:bg-sunk"
      >
        <span
          class={classes(
            'flex h-6 w-11 items-center rounded-full border p-0.5',
            on ? 'justify-end border-primary bg-primary' : 'justify-start border-muted bg-sunk',
          )}
        >
          <span class={classes('size-4.5 rounded-full', on ? 'bg-primary-content' : 'bg-muted')} />
        </span>
        <span class={classes('text-sm font-semibold', on ? 'text-primary' : 'text-muted')}>{on ? w.on : w.off}</span>
      </button>
    </Form>
  );
}

/** From comments to delivered orders; each bar against the first. */
function Funnel({ ctx, campaign }: { ctx: PageContext; campaign: CampaignData }) {
  const w = ctx.words.campaigns;
  const steps = ['comments', 'conversations', 'orders', 'delivered'] as const;
  const most = Math.max(1, ...steps.map((step) => campaign.funnel[step]));
  return (
    <dl class="grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-4">
      {steps.map((step) => (
        <div key={step} class="flex flex-col-reverse gap-1">
          <dt class="text-sm text-muted">{w.funnel[step]}</dt>
          <dd>
            <span class="num text-lg font-semibold">{number(campaign.funnel[step], ctx.locale)}</span>
            <progress value={campaign.funnel[step]} max={most} aria-hidden />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function when(ctx: PageContext, campaign: CampaignData): string {
  const w = ctx.words.campaigns;
  const at = (time: number) => dayAndTime(time, ctx.locale, ctx.shop.timeZone);
  if (campaign.startsAt === null && campaign.endsAt === null) return w.always;
  return fill(
    w.window,
    {
      from: campaign.startsAt === null ? '…' : at(campaign.startsAt),
      to: campaign.endsAt === null ? '…' : at(campaign.endsAt),
    },
    ctx.locale,
  );
}

function Campaign({ ctx, data, campaign }: { ctx: PageContext; data: CampaignsData; campaign: CampaignData }) {
  const { words, locale } = ctx;
  const w = words.campaigns;
  const sheet = `campaign-${campaign.id}`;
  return (
    <Card class="flex flex-col gap-4">
      <header class="flex items-start gap-2">
        <div class="min-w-0 flex-1">
          <h2 class="text-lg break-words">{campaign.name}</h2>
          <p class="text-sm text-muted">
            {when(ctx, campaign)}
            {campaign.owner ? ` · ${campaign.owner.name}` : ''}
          </p>
          {campaign.paused ? (
            <p class="text-sm text-warning">{fill(w.pausedBy, { name: campaign.paused.by }, locale)}</p>
          ) : null}
        </div>
        {may(ctx, 'manage_campaigns') ? (
          <Button kind="quiet" icon="pencil" opens={sheet} label={words.common.edit} />
        ) : null}
        <OnOff ctx={ctx} campaign={campaign} />
      </header>
      {campaign.breach ? <Breach ctx={ctx} breach={campaign.breach} /> : null}
      <Funnel ctx={ctx} campaign={campaign} />
      {campaign.rules.map((rule) => (
        <Rule key={rule.id} ctx={ctx} campaign={campaign} rule={rule} />
      ))}
      {campaign.posts.length > 0 ? (
        <ul class="flex flex-wrap gap-2">
          {campaign.posts.map((post) => (
            <li key={post.id} class="flex max-w-full items-center gap-2 rounded-box bg-sunk p-1 pr-3 text-sm">
              <Photo src={post.photo} alt={words.common.noPhoto} class="size-8" />
              <span class="max-w-56 truncate">{post.product ?? post.text}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p class="text-sm text-warning">{w.noPosts}</p>
      )}
      <Sheet ctx={ctx} id={sheet} title={campaign.name}>
        <CampaignForm ctx={ctx} data={data} campaign={campaign} />
      </Sheet>
    </Card>
  );
}

export function Campaigns({ ctx, data }: { ctx: PageContext; data: CampaignsData }) {
  const w = ctx.words.campaigns;
  const add = may(ctx, 'manage_campaigns') ? (
    <Button kind="primary" icon="plus" opens="campaign-new">
      {w.add}
    </Button>
  ) : null;
  return (
    <Frame ctx={ctx} title={ctx.words.nav.campaigns}>
      <div class="flex flex-col gap-4">
        <PageHead title={ctx.words.nav.campaigns}>{add}</PageHead>
        {data.refused !== undefined ? (
          <Card class="border-error">
            <CampaignForm
              ctx={ctx}
              data={data}
              campaign={data.campaigns.find(({ id }) => id === data.refused) ?? null}
              prefix="refused"
            />
          </Card>
        ) : null}
        {data.campaigns.map((campaign) => (
          <Campaign key={campaign.id} ctx={ctx} data={data} campaign={campaign} />
        ))}
        {data.campaigns.length === 0 ? (
          <Card flush>
            <EmptyState icon="campaigns" title={w.empty} action={add}>
              {w.emptyHint}
            </EmptyState>
          </Card>
        ) : null}
      </div>
      <Sheet ctx={ctx} id="campaign-new" title={w.add}>
        <CampaignForm ctx={ctx} data={data} campaign={null} />
      </Sheet>
    </Frame>
  );
}
