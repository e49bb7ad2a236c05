import { z } from 'zod';
import { ROLES } from '../../domain/rights.js';
import { addMember, editMember, inviteAgain } from '../../flows/people/members.js';
import { lastSignIns, listMembers, memberById } from '../../store/members.js';
import { findOne } from '../../store/rows.js';
import type { PeopleData } from '../pages/settings-data.js';
import { SettingsPeople } from '../pages/settings-people.js';
import { ownAddress } from './address.js';
import { clean, needed } from './fields.js';
import { atFields, readForm } from './form.js';
import type { Area, Done, Post, Visit } from './routes.js';

const PEOPLE_SHOWN = 500;

const role = z.enum(ROLES);
const newcomer = z.object({
  name: needed(120),
  email: z.string().default('').transform(clean).pipe(z.email().max(200)),
  role,
});

async function load({ deps, scope }: Visit): Promise<PeopleData> {
  const { data } = await listMembers(deps.store, scope.shopId, { limit: PEOPLE_SHOWN });
  const seen = await lastSignIns(deps.store, scope.shopId);
  return {
    people: data.map(({ id, name, email, role: is, disabledAt }) => ({
      id,
      name,
      email,
      role: is,
      disabled: disabledAt !== null,
      you: scope.actor.kind === 'person' && scope.actor.id === id,
      lastSeenAt: seen.get(id) ?? null,
    })),
  };
}

/** The page once more, with the link that is shown only now. */
const withLink = ({ deps, req }: Post, name: string, secret: string): Done => ({
  show: async (visit) => {
    const link = { name, url: `${ownAddress(deps, req)}/sign-in/link/${secret}` };
    return <SettingsPeople ctx={visit.ctx} data={{ ...(await load(visit)), link }} />;
  },
});

async function add(post: Post): Promise<Done> {
  const { deps, scope, fields } = post;
  const input = readForm(newcomer, fields);
  const shop = await findOne(deps.store, 'shops', { id: scope.shopId });
  const invited = addMember(deps, scope, { ...input, locale: shop?.locale ?? 'bn' });
  const { linkSecret } = await atFields({ email_taken: 'email' }, invited);
  return withLink(post, input.name, linkSecret);
}

async function inviteOnceMore(post: Post): Promise<Done> {
  const { deps, scope, params } = post;
  const id = params.id ?? '';
  const { linkSecret } = await inviteAgain(deps, scope, id);
  const person = await memberById(deps.store, scope.shopId, id);
  return withLink(post, person?.name ?? '', linkSecret);
}

/** Who works here, and what they may do. */
export function settingsPeopleArea(area: Area): void {
  const disable =
    (disabled: boolean) =>
    async ({ deps, scope, params, words }: Post): Promise<Done> => {
      await editMember(deps, scope, params.id ?? '', { disabled });
      return { flash: { kind: 'done', text: words.settings.saved } };
    };
  area
    .page('/settings/people', 'manage_people', async (visit) => (
      <SettingsPeople ctx={visit.ctx} data={await load(visit)} />
    ))
    .form('/settings/people', 'manage_people', add, async (visit, { errors, typed }) => {
      const { name = '', email = '' } = typed;
      const chosen = ROLES.find((each) => each === typed.role);
      const data = { ...(await load(visit)), errors, typed: { name, email, ...(chosen ? { role: chosen } : {}) } };
      return <SettingsPeople ctx={visit.ctx} data={data} />;
    })
    .form('/settings/people/:id', 'manage_people', async ({ deps, scope, params, fields, words }) => {
      const given = readForm(z.object({ role }), fields);
      await editMember(deps, scope, params.id ?? '', given);
      return { flash: { kind: 'done', text: words.settings.saved } };
    })
    .form('/settings/people/:id/disable', 'manage_people', disable(true))
    .form('/settings/people/:id/enable', 'manage_people', disable(false))
    .form('/settings/people/:id/link', 'manage_people', inviteOnceMore);
}
