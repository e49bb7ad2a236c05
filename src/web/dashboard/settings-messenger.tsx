import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { atFacebook, profileDifferences } from '../../domain/facebook-profile.js';
import { type MessengerProfile, PROFILE_LIMITS, profileProblems } from '../../domain/messenger-profile.js';
import { type Reason, reason } from '../../domain/reason.js';
import { type PageProfile, putProfile, sendProfileAgain, wantedProfile } from '../../flows/page/profile.js';
import { find, findOne } from '../../store/rows.js';
import { fill } from '../../words/fill.js';
import { printReason } from '../../words/print-reason.js';
import { SettingsMessenger } from '../pages/settings-messenger.js';
import type { MessengerData } from '../pages/settings-messenger-data.js';
import { text } from './fields.js';
import { FieldsError, readForm } from './form.js';
import type { Area, Done, Post, Visit } from './routes.js';

const PATH = '/settings/pages/:id/messenger';

async function load({ deps, scope, ctx, params }: Visit, typed?: MessengerProfile): Promise<MessengerData> {
  const { shopId } = scope;
  const { id = '' } = params;
  const [page, own, shop, policies] = await Promise.all([
    findOne(deps.store, 'pages', { shopId, id }),
    findOne(deps.store, 'pageProfiles', { shopId, pageId: id }),
    findOne(deps.store, 'shops', { id: shopId }),
    find(deps.store, 'policies', { shopId }),
  ]);
  if (!page) throw new DomainError('not_found', [reason('not_found')]);
  const wanted = own?.wanted ?? (await wantedProfile(deps, shopId, id));
  const held = own?.held ?? null;
  return {
    page: { id, name: page.name },
    version: own?.version ?? 0,
    profile: typed ?? wanted,
    state: own?.state ?? 'none',
    ...(own?.why ? { why: printReason(own.why, ctx.words, ctx.locale) } : {}),
    ...(own?.retryAt != null && own.state === 'waiting' ? { retryAt: own.retryAt } : {}),
    ...(own?.heldAt != null ? { heldAt: own.heldAt } : {}),
    differs: held ? profileDifferences(held, atFacebook(wanted, shop?.locale ?? 'bn')) : [],
    policies: policies.length > 0,
  };
}

// Longer than Facebook takes: what is too long is said at its field, with its limit.
const words = text(4000);
const form = z.object({ version: z.coerce.number().int().min(0).max(1_000_000_000) });

/** The profile as typed, whatever is wrong with it. */
function typedIn(fields: Record<string, string>): MessengerProfile {
  const word = (name: string): string => words.catch('').parse(fields[name]);
  const twin = (name: string) => ({ bn: word(`${name}.bn`), en: word(`${name}.en`) });
  return {
    greeting: twin('greeting'),
    getStarted: fields.getStarted === 'yes',
    questions: Array.from({ length: PROFILE_LIMITS.questions }, (_, at) => twin(`questions.${at}`)),
    menu: { track: twin('menu.track'), policies: twin('menu.policies'), person: twin('menu.person') },
    website: { title: twin('website.title'), url: word('website.url') },
  };
}

const atField = ({ code, params: { field, ...params } = {} }: Reason): [string, Reason] => [
  String(field),
  reason(code, params),
];

async function save({ deps, scope, params, fields, words: said, locale }: Post): Promise<Done> {
  const typed = typedIn(fields);
  const problems = profileProblems(typed);
  if (problems.length > 0) throw new FieldsError(Object.fromEntries(problems.map(atField)));
  if (fields.look === 'yes')
    return { show: async (visit) => <SettingsMessenger ctx={visit.ctx} data={await seen(visit, fields)} /> };
  const { version } = readForm(form, fields);
  const kept = await putProfile(deps, scope, params.id ?? '', typed, version);
  return { flash: saidOf(kept, said, locale) };
}

/** The page once more with what was typed; the version stays the one that was seen. */
async function seen(visit: Visit, fields: Record<string, string>): Promise<MessengerData> {
  const { version } = readForm(form, fields);
  return { ...(await load(visit, typedIn(fields))), version };
}

const saidOf = ({ why }: PageProfile, words: Post['words'], locale: Post['locale']): NonNullable<Done['flash']> =>
  why === null
    ? { kind: 'done', text: words.messenger.set }
    : {
        kind: 'refused',
        text: fill(words.messenger.kept, { why: printReason(why, words, locale) }, locale),
      };

/** A Page's welcome screen and menu in Messenger. */
export function settingsMessengerArea(area: Area): void {
  area
    .page(PATH, 'manage_pages', async (visit) => <SettingsMessenger ctx={visit.ctx} data={await load(visit)} />)
    .form(PATH, 'manage_pages', save, async (visit, { errors, typed }) => (
      <SettingsMessenger ctx={visit.ctx} data={{ ...(await seen(visit, typed)), errors }} />
    ))
    .form(`${PATH}/again`, 'manage_pages', async ({ deps, scope, params, words: said, locale }) => ({
      flash: saidOf(await sendProfileAgain(deps, scope, params.id ?? ''), said, locale),
    }));
}
