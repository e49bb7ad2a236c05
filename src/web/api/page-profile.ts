import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { type MessengerProfile, PROFILE_LIMITS } from '../../domain/messenger-profile.js';
import { reason } from '../../domain/reason.js';
import { type PageProfile, putProfile, sendProfileAgain, wantedProfile } from '../../flows/page/profile.js';
import { findOne } from '../../store/rows.js';
import { idParams, iso, isoOrNull, reasonSchema, time, words } from './common.js';
import { route } from './route.js';

const twin = (max: number) => z.object({ bn: words(max), en: words(max) });
const { greeting, questions, question, title, url } = PROFILE_LIMITS;

const profile = z.object({
  greeting: twin(greeting).describe('above the empty chat; {{user_first_name}} is filled in by Facebook'),
  getStarted: z.boolean().describe('the button that begins the chat; Facebook shows no menu without it'),
  questions: z.array(twin(question)).max(questions).describe('to tap; answered as if the buyer had typed them'),
  menu: z
    .object({ track: twin(title), policies: twin(title), person: twin(title) })
    .describe('titles; empty in both languages: left out'),
  website: z.object({ title: twin(title), url: words(url) }).describe('a link at the end of the menu; https only'),
});

const answer = z.object({
  pageId: z.string(),
  version: z.int().describe('0 while the Page has none of its own: what it would begin with'),
  profile,
  state: z.enum(['none', 'waiting', 'set', 'other', 'refused']).describe('how it stands at Facebook'),
  why: reasonSchema.nullable().describe('why it is not there'),
  stateAt: time.nullable(),
  retryAt: time.nullable().describe('of what waits: it is sent by itself then'),
  heldAt: time.nullable().describe('when Facebook last said what it holds'),
});

const shown = (row: PageProfile): z.input<typeof answer> => ({
  pageId: row.pageId,
  version: row.version,
  profile: row.wanted,
  state: row.state,
  why: row.why,
  stateAt: iso(row.stateAt),
  retryAt: row.state === 'waiting' ? isoOrNull(row.retryAt) : null,
  heldAt: isoOrNull(row.heldAt),
});

const none = (pageId: string, wanted: MessengerProfile): z.input<typeof answer> => ({
  pageId,
  version: 0,
  profile: wanted,
  state: 'none',
  why: null,
  stateAt: null,
  retryAt: null,
  heldAt: null,
});

export const pageProfileRoutes = [
  route({
    method: 'get',
    path: '/pages/{id}/profile',
    summary: 'A Page’s welcome screen and menu in Messenger, and how they stand at Facebook',
    right: 'manage_pages',
    params: idParams,
    answer,
    async handle({ deps, scope: { shopId }, params: { id } }) {
      const page = await findOne(deps.store, 'pages', { shopId, id });
      if (!page) throw new DomainError('not_found', [reason('not_found')]);
      const own = await findOne(deps.store, 'pageProfiles', { shopId, pageId: id });
      return own ? shown(own) : none(id, await wantedProfile(deps, shopId, id));
    },
  }),
  route({
    method: 'put',
    path: '/pages/{id}/profile',
    summary: 'Keep a Page’s welcome screen and menu, and send them to Facebook',
    right: 'manage_pages',
    params: idParams,
    body: z.object({
      profile,
      version: z.int().optional().describe('the version that was seen; another one is refused with 409'),
    }),
    answer,
    async handle({ deps, scope, params: { id }, body: { profile: wanted, version } }) {
      return shown(await putProfile(deps, scope, id, wanted, version));
    },
  }),
  route({
    method: 'post',
    path: '/pages/{id}/profile/send',
    summary: 'Send what is kept to Facebook once more',
    right: 'manage_pages',
    params: idParams,
    answer,
    async handle({ deps, scope, params: { id } }) {
      return shown(await sendProfileAgain(deps, scope, id));
    },
  }),
];
