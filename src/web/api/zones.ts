import { z } from 'zod';
import { createZone, editZone, removeZone } from '../../flows/zone/edit.js';
import type { Row } from '../../store/schema.js';
import { zonesOf } from '../../store/zones.js';
import { idParams, listOf, money, taka, words } from './common.js';
import { district } from './order-input.js';
import { route } from './route.js';

const name = words(100).pipe(z.string().min(1, 'is needed'));
const days = z.int().min(0).max(90);

const zone = z.object({
  id: z.string(),
  name: z.object({ bn: z.string(), en: z.string() }),
  districts: z.array(z.string()).describe('official English names; none: everywhere else'),
  areas: z.array(z.string()).describe('only these of the districts; none: the whole district'),
  fee: money,
  daysMin: z.int(),
  daysMax: z.int(),
  position: z.int(),
});

const input = {
  name: z.object({ bn: name, en: name }),
  districts: z.array(district).max(64),
  areas: z.array(words(100)).max(300),
  fee: money,
  daysMin: days,
  daysMax: days,
  position: z.int().min(0).max(1000),
};
const create = z.object({
  ...input,
  districts: input.districts.default([]),
  areas: input.areas.default([]),
  position: input.position.default(100),
});
const patch = z.object(input).partial();

const shown = ({ shopId: _shop, nameBn, nameEn, fee, ...row }: Row<'zones'>) => ({
  ...row,
  name: { bn: nameBn, en: nameEn },
  fee: taka(fee),
});

export const zoneRoutes = [
  route({
    method: 'get',
    path: '/zones',
    summary: 'Delivery zones, in the order they are asked',
    right: 'see_catalogue',
    answer: listOf(zone),
    async handle({ deps, scope }) {
      return { data: (await zonesOf(deps.store, scope.shopId)).map(shown), nextCursor: null };
    },
  }),
  route({
    method: 'post',
    path: '/zones',
    summary: 'Add a delivery zone',
    right: 'manage_settings',
    body: create,
    answer: zone,
    status: 201,
    async handle({ deps, scope, body: { name: names, fee, ...rest } }) {
      const row = { ...rest, nameBn: names.bn, nameEn: names.en, fee: fee.amount };
      return shown(await createZone(deps, scope, row));
    },
  }),
  route({
    method: 'patch',
    path: '/zones/{id}',
    summary: 'Change a delivery zone; orders keep the fee they were told',
    right: 'manage_settings',
    params: idParams,
    body: patch,
    answer: zone,
    async handle({ deps, scope, params, body: { name: names, fee, ...rest } }) {
      const set = { ...rest, nameBn: names?.bn, nameEn: names?.en, fee: fee?.amount };
      return shown(await editZone(deps, scope, params.id, set));
    },
  }),
  route({
    method: 'delete',
    path: '/zones/{id}',
    summary: 'Remove a delivery zone; answers what it was',
    right: 'manage_settings',
    params: idParams,
    answer: zone,
    async handle({ deps, scope, params }) {
      return shown(await removeZone(deps, scope, params.id));
    },
  }),
];
