import { z } from 'zod';
import type { Deps } from '../../deps.js';
import { readRule } from '../../flows/campaign/evaluate.js';
import type { Campaign } from '../../store/campaigns.js';
import type { Row } from '../../store/schema.js';
import { iso, isoOrNull, time } from './common.js';

const MINUTE_MS = 60_000;

/** Limits in minutes; `medianMs` is what the rule reads now, null of no answers. */
export const rule = z.object({
  id: z.string(),
  kind: z.literal('first_answer_median'),
  enabled: z.boolean(),
  thresholdMinutes: z.number(),
  minItems: z.int(),
  periodMinutes: z.number(),
  medianMs: z.number().nullable(),
  items: z.int(),
});

/** The evidence can be recounted: these interactions, answered in (from, to]. */
export const breach = z.object({
  id: z.string(),
  ruleId: z.string(),
  at: time,
  medianMs: z.number(),
  thresholdMs: z.number(),
  items: z.int(),
  from: time,
  to: time,
  interactionIds: z.array(z.string()),
  undoneAt: time.nullable(),
  undoneBy: z.string().nullable(),
});

export const campaign = z.object({
  id: z.string(),
  name: z.string(),
  version: z.int(),
  enabled: z.boolean(),
  startsAt: time.nullable(),
  endsAt: time.nullable(),
  ownerId: z.string().nullable(),
  paused: z.object({ at: time, by: z.string() }).nullable(),
  postIds: z.array(z.string()),
  rules: z.array(rule),
  breach: breach.nullable(),
  createdAt: time,
});

export const shownRule = async (deps: Deps, row: Row<'campaignRules'>): Promise<z.infer<typeof rule>> => {
  const { value, items } = await readRule(deps, row);
  const { id, kind, enabled, thresholdMs, minItems, periodMs } = row;
  const limits = { thresholdMinutes: thresholdMs / MINUTE_MS, minItems, periodMinutes: periodMs / MINUTE_MS };
  return { id, kind, enabled, ...limits, medianMs: value, items };
};

export function shownBreach({ id, ruleId, at, evidence, undoneAt, undoneBy }: Row<'breaches'>): z.infer<typeof breach> {
  const { value, threshold, items, from, to, ids } = evidence;
  return {
    id,
    ruleId,
    at: iso(at),
    medianMs: value,
    thresholdMs: threshold,
    items,
    from: iso(from),
    to: iso(to),
    interactionIds: ids,
    undoneAt: isoOrNull(undoneAt),
    undoneBy,
  };
}

export async function shownCampaign(deps: Deps, row: Campaign): Promise<z.infer<typeof campaign>> {
  const { id, name, version, enabled, ownerId, postIds } = row;
  return {
    id,
    name,
    version,
    enabled,
    startsAt: isoOrNull(row.startsAt),
    endsAt: isoOrNull(row.endsAt),
    ownerId,
    paused: row.pausedAt === null ? null : { at: iso(row.pausedAt), by: row.pausedBy ?? '' },
    postIds,
    rules: await Promise.all(row.rules.map((each) => shownRule(deps, each))),
    breach: row.breach && shownBreach(row.breach),
    createdAt: iso(row.createdAt),
  };
}
