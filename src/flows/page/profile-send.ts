import type { Deps } from '../../deps.js';
import { atFacebook, partsGone, profileDifferences } from '../../domain/facebook-profile.js';
import { type Reason, reason } from '../../domain/reason.js';
import { rowFor } from '../../facebook/error-table.js';
import { GraphError, GraphHeldError, GraphUnreachableError } from '../../facebook/errors.js';
import { findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, type Write } from '../../store/store.js';
import { isRace } from '../retry.js';
import { alertOver, raiseOnce } from '../shop/alert.js';
import { accessTo, isSealed } from './access.js';
import { takeCalls } from './profile-calls.js';
import { pageRefused } from './watch.js';

type Profile = Row<'pageProfiles'>;
type Outcome = Pick<Profile, 'state' | 'why' | 'retryAt' | 'tries'> & Partial<Pick<Profile, 'held' | 'heldAt'>>;

/** Setting, taking away and looking: what one sending may cost of Facebook's ten. */
const CALLS = 3;
const AGAIN_MS = 10 * 60_000;
const TRIES = 3;

const DONE = { why: null, retryAt: null, tries: 0 };
const codeOf = ({ code, subcode }: GraphError): string => (subcode === null ? `${code}` : `${code}/${subcode}`);

/**
 * Brings Facebook to hold what is kept for a Page, and records what it then says it holds, or why not and what follows.
 * Answers the row as it then stands. Never throws because of Facebook.
 */
export async function sendProfile(deps: Deps, pageId: string): Promise<Profile> {
  const { store } = deps;
  const profile = (await findOne(store, 'pageProfiles', { pageId })) as Profile;
  const page = await findOne(store, 'pages', { id: pageId });
  const outcome = page ? await sent(deps, page, profile) : null;
  if (outcome === null) return profile;
  try {
    await store.commit(await recorded(deps, profile, outcome));
  } catch (error) {
    // Changed meanwhile: whoever changed it sends it, and records what became of that.
    if (!isRace(error)) throw error;
  }
  return (await findOne(store, 'pageProfiles', { pageId })) as Profile;
}

async function sent(deps: Deps, page: Row<'pages'>, profile: Profile): Promise<Outcome> {
  const { graph, store } = deps;
  // Connected again, it waits to be sent.
  if (page.state === 'disconnected') return refused(profile, reason('page_disconnected'));
  const until = await takeCalls(deps, page.id, CALLS);
  if (until !== null) return waits(profile, until, reason('profile_waits'), profile.tries);
  const shop = await findOne(store, 'shops', { id: page.shopId });
  const wanted = atFacebook(profile.wanted, shop?.locale ?? 'bn');
  try {
    const access = accessTo(deps, page);
    if (partsGone(wanted, null).length < 4) await graph.setProfile(access, wanted);
    const gone = partsGone(wanted, profile.held);
    if (gone.length > 0) await graph.deleteProfile(access, gone);
    const held = await graph.getProfile(access);
    const state = profileDifferences(held, wanted).length === 0 ? ('set' as const) : ('other' as const);
    return { ...DONE, state, held, heldAt: deps.clock() };
  } catch (error) {
    // How far it got is not known.
    return { ...(await refusal(deps, page, profile, error)), held: null, heldAt: null };
  }
}

const waits = (profile: Profile, retryAt: number, why: Reason, tries = profile.tries + 1): Outcome => ({
  state: 'waiting',
  why,
  retryAt,
  tries,
});

const refused = ({ tries }: Profile, why: Reason): Outcome => ({ state: 'refused', why, retryAt: null, tries });

/** What a refusal or silence of Facebook's means for a Page's profile. */
async function refusal(deps: Deps, page: Row<'pages'>, profile: Profile, error: unknown): Promise<Outcome> {
  const now = deps.clock();
  if (error instanceof GraphHeldError) return waits(profile, error.until, reason('profile_waits'), profile.tries);
  if (error instanceof GraphUnreachableError) return waits(profile, now + AGAIN_MS, reason('profile_unreachable'));
  if (isSealed(error)) return refused(profile, reason('page_token_sealed'));
  if (!(error instanceof GraphError)) throw error;
  const code = codeOf(error);
  const { action, tries = TRIES } = rowFor(error);
  if (action === 'wait')
    return waits(profile, now + (error.retryAfterMs ?? AGAIN_MS), reason('profile_waits'), profile.tries);
  if (action === 'retry' && profile.tries < tries) return waits(profile, now + AGAIN_MS, reason('profile_unreachable'));
  if (await pageRefused(deps, page, error)) return refused(profile, reason('page_disconnected'));
  const mayNot = action === 'tell_owner' || error.code === 200;
  const said = error.message.replace(/^\(#[\d/]+\) (\(#\d+\) )?/, '');
  return refused(profile, mayNot ? reason('profile_not_allowed', { code }) : reason('profile_refused', { code, said }));
}

async function recorded(deps: Deps, profile: Profile, outcome: Outcome): Promise<Write[]> {
  const { pageId, shopId, version } = profile;
  const set = { ...outcome, stateAt: deps.clock() };
  const code = outcome.why?.params?.code;
  const told =
    outcome.state === 'refused' && code !== undefined
      ? await raiseOnce(deps, shopId, 'page_profile', pageId, { code }, profilePath(pageId))
      : [];
  return [
    exactly(1, update(deps.store, 'pageProfiles', { pageId, version }, set)),
    ...(outcome.state === 'set' ? [alertOver(deps, shopId, 'page_profile', pageId)] : told),
  ];
}

/** Where an admin changes it. */
const profilePath = (pageId: string): string => `/settings/pages/${pageId}/messenger`;
