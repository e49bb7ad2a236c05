import { z } from 'zod';
import type { Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { editBuyer } from '../../flows/buyer/edit.js';
import { eraseBuyer } from '../../flows/buyer/erase.js';
import { takeWish } from '../../flows/buyer/messages-wish.js';
import { type Buyer, buyerById, listBuyers } from '../../store/buyers.js';
import { idParams, iso, listOf, listQuery, phone, phoneFor, reasonSchema, time, words } from './common.js';
import { route } from './route.js';

const buyer = z.object({
  id: z.string(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  language: z.string().nullable(),
  note: z.string().nullable(),
  wantsNews: z.boolean().describe('false: asked for no messages they did not ask for'),
  orders: z.int().describe('how many orders they made'),
  createdAt: time,
});

const erasure = z.object({
  id: z.string(),
  state: z.enum(['waiting', 'done']),
  waitsFor: z.array(reasonSchema).describe('what has to end first; the erasure then happens by itself'),
});

const patch = z.object({
  name: words(200).nullish(),
  phone: phone.nullish(),
  note: words(2000).nullish(),
  wantsNews: z.boolean().optional(),
});

/** A buyer as this caller may see them. */
export const shownBuyer = (
  scope: Scope,
  { id, name, language, note, orders, optedOutAt, createdAt, ...row }: Buyer,
) => ({
  id,
  name,
  phone: phoneFor(scope, row.phone),
  language,
  note,
  wantsNews: optedOutAt === null,
  orders,
  createdAt: iso(createdAt),
});

export const buyerRoutes = [
  route({
    method: 'get',
    path: '/buyers',
    summary: 'Buyers, newest first',
    right: 'see_orders',
    query: listQuery.extend({ search: words(100).optional().describe('part of the name or the phone') }),
    answer: listOf(buyer),
    async handle({ deps, scope, query: { search, ...request } }) {
      const page = await listBuyers(deps.store, scope.shopId, search, request);
      return { ...page, data: page.data.map((row) => shownBuyer(scope, row)) };
    },
  }),
  route({
    method: 'get',
    path: '/buyers/{id}',
    summary: 'One buyer',
    right: 'see_orders',
    params: idParams,
    answer: buyer,
    async handle({ deps, scope, params }) {
      const found = await buyerById(deps.store, scope.shopId, params.id);
      if (!found) throw new DomainError('not_found', [reason('not_found')]);
      return shownBuyer(scope, found);
    },
  }),
  route({
    method: 'patch',
    path: '/buyers/{id}',
    summary: 'Correct a buyer’s name or phone, or note something about them',
    right: 'edit_orders',
    params: idParams,
    body: patch,
    answer: buyer,
    async handle({ deps, scope, params, body }) {
      const { wantsNews, ...edit } = body;
      await editBuyer(deps, scope, params.id, edit);
      if (wantsNews !== undefined) await takeWish(deps, scope, params.id, wantsNews ? 'start' : 'stop');
      return shownBuyer(scope, (await buyerById(deps.store, scope.shopId, params.id)) as Buyer);
    },
  }),
  route({
    method: 'post',
    path: '/buyers/{id}/erase',
    summary: 'Erase a buyer: their data and words go, the books stay; waits while an order is under way',
    right: 'erase_buyers',
    params: idParams,
    body: z.object({ reason: words(500).pipe(z.string().min(1)) }),
    answer: erasure,
    handle: ({ deps, scope, params, body }) => eraseBuyer(deps, scope, params.id, body.reason),
  }),
];
