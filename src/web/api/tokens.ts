import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { ROLES } from '../../domain/rights.js';
import { createToken, revokeToken } from '../../flows/people/tokens.js';
import { findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { listTokens } from '../../store/tokens.js';
import { idParams, iso, isoOrNull, listOf, listQuery, time, words } from './common.js';
import { route } from './route.js';

const token = z.object({
  id: z.string(),
  name: z.string(),
  scope: z.enum(ROLES),
  createdAt: time,
  revokedAt: time.nullable(),
});

const shown = ({ id, name, scope, createdAt, revokedAt }: Row<'tokens'>): z.input<typeof token> => ({
  id,
  name,
  scope,
  createdAt: iso(createdAt),
  revokedAt: isoOrNull(revokedAt),
});

export const tokenRoutes = [
  route({
    method: 'get',
    path: '/tokens',
    summary: 'API tokens, without their secrets',
    right: 'manage_tokens',
    query: listQuery,
    answer: listOf(token),
    async handle({ deps, scope, query }) {
      const page = await listTokens(deps.store, scope.shopId, query);
      return { ...page, data: page.data.map(shown) };
    },
  }),
  route({
    method: 'post',
    path: '/tokens',
    summary: 'Make an API token; its secret is in this answer and nowhere else',
    right: 'manage_tokens',
    body: z.object({ name: words(120).pipe(z.string().min(1, 'is needed')), scope: z.enum(ROLES) }),
    answer: token.extend({ token: z.string() }),
    secrets: ['token'],
    status: 201,
    async handle({ deps, scope, body }) {
      const { id, secret } = await createToken(deps, scope, body);
      const row = await findOne(deps.store, 'tokens', { shopId: scope.shopId, id });
      return { ...shown(row as Row<'tokens'>), token: secret };
    },
  }),
  route({
    method: 'delete',
    path: '/tokens/{id}',
    summary: 'Revoke a token: it opens nothing from now on',
    right: 'manage_tokens',
    params: idParams,
    answer: token,
    async handle({ deps, scope, params }) {
      const where = { shopId: scope.shopId, id: params.id };
      const row = await findOne(deps.store, 'tokens', where);
      if (!row) throw new DomainError('not_found', [reason('not_found')]);
      if (row.revokedAt === null) await revokeToken(deps, scope, params.id);
      return shown((await findOne(deps.store, 'tokens', where)) as Row<'tokens'>);
    },
  }),
];
