import { z } from 'zod';
import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { ROLES } from '../../domain/rights.js';
import { addMember, editMember, inviteAgain } from '../../flows/people/members.js';
import { listMembers, type Member, memberById } from '../../store/members.js';
import { idParams, iso, listOf, listQuery, time, words } from './common.js';
import { route } from './route.js';

const role = z.enum(ROLES);
const name = words(120).pipe(z.string().min(1, 'is needed'));
const email = z.email('must be an e-mail address').max(200);

const user = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role,
  locale: z.enum(['bn', 'en']),
  disabled: z.boolean(),
  createdAt: time,
});
const invited = user.extend({ signInPath: z.string().describe('signs them in once, within a day; shown only now') });

const shown = ({ id, email: address, name: called, role: is, locale, disabledAt, createdAt }: Member) => ({
  id,
  email: address,
  name: called,
  role: is,
  locale,
  disabled: disabledAt !== null,
  createdAt: iso(createdAt),
});

async function oneShown(deps: Deps, scope: Scope, id: string) {
  const member = await memberById(deps.store, scope.shopId, id);
  if (!member) throw new DomainError('not_found', [reason('not_found')]);
  return shown(member);
}

const linkPath = (secret: string): string => `/sign-in/link/${secret}`;

export const userRoutes = [
  route({
    method: 'get',
    path: '/users',
    summary: 'The people of the shop',
    right: 'manage_people',
    query: listQuery,
    answer: listOf(user),
    async handle({ deps, scope, query }) {
      const page = await listMembers(deps.store, scope.shopId, query);
      return { ...page, data: page.data.map(shown) };
    },
  }),
  route({
    method: 'post',
    path: '/users',
    summary: 'Add a person; the answer holds the address that signs them in once',
    right: 'manage_people',
    body: z.object({ email, name, role, locale: z.enum(['bn', 'en']).default('bn') }),
    answer: invited,
    secrets: ['signInPath'],
    status: 201,
    async handle({ deps, scope, body }) {
      const { userId, linkSecret } = await addMember(deps, scope, body);
      return { ...(await oneShown(deps, scope, userId)), signInPath: linkPath(linkSecret) };
    },
  }),
  route({
    method: 'get',
    path: '/users/{id}',
    summary: 'One person',
    right: 'manage_people',
    params: idParams,
    answer: user,
    handle: ({ deps, scope, params }) => oneShown(deps, scope, params.id),
  }),
  route({
    method: 'patch',
    path: '/users/{id}',
    summary: 'Change somebody’s name or role, or shut them out',
    right: 'manage_people',
    params: idParams,
    body: z.object({ name: name.optional(), role: role.optional(), disabled: z.boolean().optional() }),
    answer: user,
    async handle({ deps, scope, params, body }) {
      const before = await oneShown(deps, scope, params.id);
      await editMember(deps, scope, params.id, body);
      const member = await memberById(deps.store, scope.shopId, params.id);
      // Somebody of several shops is no longer of this one.
      return member ? shown(member) : { ...before, disabled: true };
    },
  }),
  route({
    method: 'post',
    path: '/users/{id}/link',
    summary: 'A fresh one-time address for somebody who cannot get in; they are signed out elsewhere',
    right: 'manage_people',
    params: idParams,
    answer: invited,
    secrets: ['signInPath'],
    async handle({ deps, scope, params }) {
      const { linkSecret } = await inviteAgain(deps, scope, params.id);
      return { ...(await oneShown(deps, scope, params.id)), signInPath: linkPath(linkSecret) };
    },
  }),
];
