import { z } from 'zod';
import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { isTimeZone } from '../../env.js';
import { editShop } from '../../flows/shop/edit.js';
import { findOne } from '../../store/rows.js';
import { iso, time, words } from './common.js';
import { route } from './route.js';

const shop = z.object({
  id: z.string(),
  name: z.string(),
  timeZone: z.string(),
  currency: z.string(),
  createdAt: time,
});

async function shown({ store }: Deps, { shopId }: Scope): Promise<z.input<typeof shop>> {
  const found = await findOne(store, 'shops', { id: shopId });
  if (!found) throw new DomainError('not_found', [reason('not_found')]);
  const { id, name, timeZone, currency, createdAt } = found;
  return { id, name, timeZone, currency, createdAt: iso(createdAt) };
}

const patch = z.object({
  name: words(200).pipe(z.string().min(1, 'is needed')).optional(),
  timeZone: z.string().max(100).refine(isTimeZone, 'must be a time zone like Asia/Dhaka').optional(),
});

export const shopRoutes = [
  route({
    method: 'get',
    path: '/shop',
    summary: 'The shop',
    right: 'see_catalogue',
    answer: shop,
    handle: ({ deps, scope }) => shown(deps, scope),
  }),
  route({
    method: 'patch',
    path: '/shop',
    summary: 'Change the shop’s name, or the zone its days and hours are counted in',
    right: 'manage_settings',
    body: patch,
    answer: shop,
    async handle({ deps, scope, body }) {
      await editShop(deps, scope, body);
      return shown(deps, scope);
    },
  }),
];
