import { z } from 'zod';
import { type AdCampaign, spentIn } from '../ads.js';
import type { Core } from '../core.js';
import type { Call } from './endpoint.js';
import { refusals } from './refusal.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Ad accounts of Bangladesh keep Dhaka's day. */
const DHAKA = 6 * HOUR;
// What attention costs here, in minor units: invented, and always the same.
const PER_IMPRESSION = 10;
const IMPRESSIONS_A_CLICK = 50;

/** A day's number, counted in Dhaka. */
const dayOf = (at: number): number => Math.floor((at + DHAKA) / DAY);
const startOf = (day: number): number => day * DAY - DHAKA;
const printed = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

const rangeSchema = z.object({ since: z.iso.date(), until: z.iso.date() });
const PRESETS: Record<string, (today: number) => [number, number]> = {
  today: (today) => [today, today],
  yesterday: (today) => [today - 1, today - 1],
  last_7d: (today) => [today - 7, today - 1],
  last_30d: (today) => [today - 30, today - 1],
  maximum: (today) => [today - 36 * 30, today],
};

/** First and last day asked about. */
function daysOf({ clock }: Core, { values }: Call): [number, number] {
  if (values.time_range !== undefined) {
    const range = rangeSchema.safeParse(values.time_range);
    if (!range.success) return refusals.invalid('time_range');
    return [Date.parse(range.data.since) / DAY, Date.parse(range.data.until) / DAY];
  }
  const preset = PRESETS[String(values.date_preset ?? 'last_30d')];
  return preset ? preset(dayOf(clock.now())) : refusals.invalid('date_preset');
}

/** A row for each campaign that had anything, for the whole time or (`time_increment=1`) for each day. */
export function insightRows(core: Core, call: Call, campaigns: AdCampaign[]): object[] {
  const [first, last] = daysOf(core, call);
  const spans =
    String(call.values.time_increment) === '1'
      ? Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => [first + n, first + n] as const)
      : [[first, last] as const];
  return spans.flatMap(([from, to]) => campaigns.flatMap((campaign) => row(core, campaign, from, to)));
}

function row({ clock, world: { account } }: Core, campaign: AdCampaign, first: number, last: number): object[] {
  const [from, to] = [startOf(first), Math.min(startOf(last + 1), clock.now())];
  const spend = spentIn(campaign, from, to);
  const started = account.started.filter(({ adId, at }) => adId === campaign.ad.id && at >= from && at <= to).length;
  if (spend === 0 && started === 0) return [];
  const impressions = Math.floor(spend / PER_IMPRESSION);
  return [
    {
      account_id: account.id.slice(4),
      account_currency: account.currency,
      campaign_id: campaign.id,
      campaign_name: campaign.name,
      adset_id: campaign.adSet.id,
      ad_id: campaign.ad.id,
      spend: (spend / 100).toFixed(2),
      impressions: String(impressions),
      reach: String(impressions),
      clicks: String(Math.floor(impressions / IMPRESSIONS_A_CLICK)),
      actions: [{ action_type: 'onsite_conversion.messaging_conversation_started_7d', value: String(started) }],
      date_start: printed(first),
      date_stop: printed(last),
    },
  ];
}
