import { Button } from '../ui/button.js';
import type { PageContext } from '../ui/context.js';
import { CheckField, SelectField, TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import type { CampaignData, CampaignsData } from './campaigns-data.js';

/** 2026-11-22T14:05 in the shop's zone, as the browser's field wants it. */
function localTime(at: number | null, timeZone: string): string {
  if (at === null) return '';
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
  return parts.replace(' ', 'T');
}

/** A campaign's name, window, owner and posts. */
export function CampaignForm(props: {
  ctx: PageContext;
  data: CampaignsData;
  campaign: CampaignData | null;
  prefix?: string;
}) {
  const { ctx, data, campaign, prefix = 'campaign' } = props;
  const w = ctx.words.campaigns;
  const own = campaign?.id ?? '';
  const mine = data.refused === own;
  const typed = (name: string, value: string) => (mine ? (data.typed?.[name] ?? value) : value);
  const field = (name: string) => ({
    ctx,
    id: `${prefix}-${own || 'new'}-${name}`,
    name,
    ...(mine && data.errors ? { errors: data.errors } : {}),
  });
  const zone = ctx.shop.timeZone;
  const bound = new Set(mine && data.typedPosts ? data.typedPosts : campaign?.posts.map((post) => post.id));
  const posts = [...(campaign?.posts ?? []), ...data.posts];
  return (
    <Form
      ctx={ctx}
      action={campaign ? `/campaigns/${campaign.id}` : '/campaigns'}
      hidden={{ version: campaign?.version ?? 0 }}
      class="flex flex-col gap-3"
    >
      <TextField {...field('name')} label={w.name} value={typed('name', campaign?.name ?? '')} />
      <div class="grid gap-3 sm:grid-cols-2">
        <TextField
          {...field('startsAt')}
          label={w.starts}
          type="datetime-local"
          value={typed('startsAt', localTime(campaign?.startsAt ?? null, zone))}
          optional
        />
        <TextField
          {...field('endsAt')}
          label={w.ends}
          type="datetime-local"
          value={typed('endsAt', localTime(campaign?.endsAt ?? null, zone))}
          optional
        />
      </div>
      <SelectField
        {...field('owner')}
        label={w.owner}
        value={typed('owner', campaign?.owner?.id ?? '')}
        choices={[{ value: '', label: w.noOwner }, ...data.owners.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <fieldset>
        <legend class="text-sm">{w.posts}</legend>
        <div class="max-h-60 overflow-y-auto">
          {posts.map((post) => (
            <CheckField
              key={post.id}
              name="posts"
              value={post.id}
              checked={bound.has(post.id)}
              label={<span class="line-clamp-2">{post.product ?? post.text}</span>}
            />
          ))}
          {mine && data.errors?.posts ? <p class="text-sm text-error">{data.errors.posts}</p> : null}
          {posts.length === 0 ? <p class="text-sm text-muted">{w.postsNone}</p> : null}
        </div>
      </fieldset>
      <Button kind="primary" wide class="big">
        {ctx.words.common.save}
      </Button>
    </Form>
  );
}
