import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Deps, Scope } from '../../deps.js';
import { INTENTS, RISKS } from '../../domain/intent.js';
import type { ResponseMatrix } from '../../domain/matrix.js';
import { ORDER_STATUSES } from '../../domain/order/status.js';
import { overrideSection } from '../../flows/shop/override.js';
import { responseMatrix } from '../../settings/response-matrix.js';
import { findOne } from '../../store/rows.js';
import { isoOrNull, time } from './common.js';
import { evidenceRoutes } from './matrix-evidence.js';
import { route } from './route.js';

const matrix = responseMatrix.extend({
  version: z.int().describe('0 while the shop has no cells of its own'),
  changed: z
    .array(
      z.object({
        intent: z.enum(INTENTS),
        risk: z.enum(RISKS),
        orderStatus: z.enum(ORDER_STATUSES).nullable().describe('null: whatever the order’s status'),
      }),
    )
    .describe('the cells that differ from the shipped ones'),
  author: z.string().nullable(),
  at: time.nullable(),
});

/** The cells in which two matrices differ. */
function changedCells(own: ResponseMatrix, shipped: ResponseMatrix) {
  return INTENTS.flatMap((intent) =>
    [null, ...ORDER_STATUSES].flatMap((orderStatus) =>
      RISKS.flatMap((risk) => {
        const cellOf = ({ rows }: ResponseMatrix) =>
          orderStatus === null ? rows[intent][risk] : rows[intent].byStatus[orderStatus]?.[risk];
        return isDeepStrictEqual(cellOf(own), cellOf(shipped)) ? [] : [{ intent, risk, orderStatus }];
      }),
    ),
  );
}

async function shown(deps: Deps, { shopId }: Scope) {
  const own = (await deps.settingsOf(shopId))['response-matrix'];
  const row = await findOne(deps.store, 'settings', { shopId, section: 'response-matrix' });
  return {
    ...own,
    version: row?.version ?? 0,
    changed: changedCells(own, deps.defaults['response-matrix']),
    author: row?.author ?? null,
    at: isoOrNull(row?.at ?? null),
  };
}

// What was read may be sent back: what only we say is left aside.
const body = z
  .looseObject({ version: z.int().optional() })
  .transform(({ version, changed: _changed, author: _author, at: _at, ...value }) => ({ version, value }));

const change = (method: 'put' | 'patch', summary: string) =>
  route({
    method,
    path: '/response-matrix',
    summary,
    right: 'manage_settings',
    body,
    answer: matrix,
    async handle({ deps, scope, body: { version, value } }) {
      await overrideSection(deps, scope, 'response-matrix', { value, version, onTop: method === 'patch' });
      return shown(deps, scope);
    },
  });

export const responseMatrixRoutes = [
  ...evidenceRoutes,
  route({
    method: 'get',
    path: '/response-matrix',
    summary: 'What is done with which message, and which cells the shop has changed',
    right: 'manage_settings',
    answer: matrix,
    handle: ({ deps, scope }) => shown(deps, scope),
  }),
  change('put', 'Set the shop’s own cells and limits in place of those so far; {} goes back to the shipped ones'),
  change('patch', 'Change some cells or limits, e.g. {"rows":{"price_query":{"low":{"action":"automatic"}}}}'),
];
