import { z } from 'zod';
import type { Deps, Scope } from '../../deps.js';
import { pauseAutomation, resumeAutomation } from '../../flows/shop/automation.js';
import { findOne } from '../../store/rows.js';
import { isoOrNull, time } from './common.js';
import { route } from './route.js';

const automation = z.object({ paused: z.boolean(), pausedAt: time.nullable(), pausedBy: z.string().nullable() });

async function state({ store }: Deps, { shopId }: Scope): Promise<z.input<typeof automation>> {
  const shop = await findOne(store, 'shops', { id: shopId });
  const pausedAt = shop?.automationPausedAt ?? null;
  return { paused: pausedAt !== null, pausedAt: isoOrNull(pausedAt), pausedBy: shop?.automationPausedBy ?? null };
}

export const automationRoutes = [
  route({
    method: 'get',
    path: '/automation',
    summary: 'Whether all automation rests',
    right: 'see_numbers',
    answer: automation,
    handle: ({ deps, scope }) => state(deps, scope),
  }),
  route({
    method: 'post',
    path: '/automation/pause',
    summary: 'The one switch: nothing is answered without a person from now on',
    right: 'pause_automation',
    answer: automation,
    async handle({ deps, scope }) {
      await pauseAutomation(deps, scope);
      return state(deps, scope);
    },
  }),
  route({
    method: 'post',
    path: '/automation/resume',
    summary: 'Let automation do again what the matrix allows',
    right: 'pause_automation',
    answer: automation,
    async handle({ deps, scope }) {
      await resumeAutomation(deps, scope);
      return state(deps, scope);
    },
  }),
];
