import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { putPolicy } from '../../flows/policy/put.js';
import { find, findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { listOf, words } from './common.js';
import { route } from './route.js';

const policy = z.object({
  key: z.string(),
  text: z.object({ bn: z.string(), en: z.string() }),
  version: z.int(),
});

const params = z.object({ key: z.string().regex(/^[a-z][a-z0-9_-]{0,59}$/, 'use small letters, digits and dashes') });
const body = z.object({
  text: z.object({ bn: words(4000), en: words(4000) }),
  version: z.int().optional().describe('the version that was seen; another one is refused with 409'),
});

const shown = ({ key, textBn, textEn, version }: Row<'policies'>) => ({
  key,
  text: { bn: textBn, en: textEn },
  version,
});

export const policyRoutes = [
  route({
    method: 'get',
    path: '/policies',
    summary: 'What the shop promises: return, exchange, payment',
    right: 'see_catalogue',
    answer: listOf(policy),
    async handle({ deps, scope }) {
      const rows = await find(deps.store, 'policies', { shopId: scope.shopId });
      return { data: rows.sort((a, b) => (a.key < b.key ? -1 : 1)).map(shown), nextCursor: null };
    },
  }),
  route({
    method: 'get',
    path: '/policies/{key}',
    summary: 'One policy',
    right: 'see_catalogue',
    params,
    answer: policy,
    async handle({ deps, scope, params: { key } }) {
      const row = await findOne(deps.store, 'policies', { shopId: scope.shopId, key });
      if (!row) throw new DomainError('not_found', [reason('not_found')]);
      return shown(row);
    },
  }),
  route({
    method: 'put',
    path: '/policies/{key}',
    summary: 'Write a policy',
    right: 'manage_settings',
    params,
    body,
    answer: policy,
    async handle({ deps, scope, params: { key }, body: { text, version } }) {
      return shown(await putPolicy(deps, scope, { key, textBn: text.bn, textEn: text.en, version }));
    },
  }),
];
