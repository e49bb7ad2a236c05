import { z } from 'zod';
import type { Deps, Scope } from '../../deps.js';
import { editBuyer } from '../../flows/buyer/edit.js';
import { eraseBuyer } from '../../flows/buyer/erase.js';
import { identitiesOf, samePhone, standingBuyer } from '../../flows/buyer/known.js';
import { keepApart, mergeBuyers } from '../../flows/buyer/merge.js';
import { takeWish } from '../../flows/buyer/messages-wish.js';
import { splitBuyer } from '../../flows/buyer/split.js';
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

const identity = z.object({
  id: z.string().describe('for /split'),
  kind: z.enum(['commenter', 'psid']),
  pageId: z.string(),
  evidence: z.string(),
  since: time,
  joined: z
    .object({ how: z.enum(['said', 'phone', 'facebook']), by: z.string(), at: time })
    .nullable()
    .describe('the merge that brought it here; null: first seen as this buyer'),
});

const card = buyer.extend({
  identities: z.array(identity),
  samePhone: z.array(z.object({ id: z.string(), name: z.string().nullable() })).describe('merge or keep apart'),
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

/** A buyer with all they are known by, and who may be the same person. */
async function shownCard(deps: Deps, scope: Scope, id: string) {
  const { id: standing } = await standingBuyer(deps, scope, id);
  const found = (await buyerById(deps.store, scope.shopId, standing)) as Buyer;
  const [identities, alike] = await Promise.all([identitiesOf(deps, found), samePhone(deps, found)]);
  return {
    ...shownBuyer(scope, found),
    identities: identities.map(({ at, joined, ...each }) => ({
      ...each,
      since: iso(at),
      joined: joined && { how: joined.how, by: joined.by, at: iso(joined.at) },
    })),
    samePhone: alike.map(({ id: other, name }) => ({ id: other, name })),
  };
}

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
    answer: card,
    handle: ({ deps, scope, params }) => shownCard(deps, scope, params.id),
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
    path: '/buyers/{id}/merge',
    summary: 'Two buyers are one person: all that is this one’s goes over to `into`, and can go back by /split',
    right: 'edit_orders',
    params: idParams,
    body: z.object({ into: words(60).pipe(z.string().min(1)) }),
    answer: card,
    async handle({ deps, scope, params, body }) {
      return shownCard(deps, scope, await mergeBuyers(deps, scope, params.id, body.into));
    },
  }),
  route({
    method: 'post',
    path: '/buyers/{id}/split',
    summary: 'One of the ways this buyer is known by is somebody else’s: answers whose it is now',
    right: 'edit_orders',
    params: idParams,
    body: z.object({ identityId: words(200).pipe(z.string().min(1)) }),
    answer: card,
    async handle({ deps, scope, params, body }) {
      return shownCard(deps, scope, await splitBuyer(deps, scope, params.id, body.identityId));
    },
  }),
  route({
    method: 'post',
    path: '/buyers/{id}/apart',
    summary: 'Two buyers with one phone are two people',
    right: 'edit_orders',
    params: idParams,
    body: z.object({ other: words(60).pipe(z.string().min(1)) }),
    answer: card,
    async handle({ deps, scope, params, body }) {
      await keepApart(deps, scope, params.id, body.other);
      return shownCard(deps, scope, params.id);
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
