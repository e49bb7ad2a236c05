import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { DomainError } from '../../domain/errors.js';
import { type MessengerProfile, profileProblems } from '../../domain/messenger-profile.js';
import { reason } from '../../domain/reason.js';
import { findOne, insert, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, isDuplicate } from '../../store/store.js';
import { audited } from '../shop/audit.js';
import { sendProfile } from './profile-send.js';

export type PageProfile = Row<'pageProfiles'>;

/** What a Page's welcome screen and menu would be: its own, or what the shop begins with. */
export async function wantedProfile(deps: Deps, shopId: string, pageId: string): Promise<MessengerProfile> {
  const own = await findOne(deps.store, 'pageProfiles', { shopId, pageId });
  return own?.wanted ?? (await deps.settingsOf(shopId))['messenger-profile'];
}

/**
 * Keeps an admin's welcome screen and menu of a Page and sends them to Facebook; the answer tells what became of it
 * there. Left out of `version`: whatever stands there is written over.
 * @throws DomainError invalid (each field), not_found, conflict
 */
export async function putProfile(
  deps: Deps,
  scope: Scope,
  pageId: string,
  wanted: MessengerProfile,
  version?: number,
): Promise<PageProfile> {
  const { store } = deps;
  const { shopId } = scope;
  await pageOf(deps, scope, pageId);
  const problems = profileProblems(wanted);
  if (problems.length > 0) throw new DomainError('invalid', problems);
  const before = await findOne(store, 'pageProfiles', { shopId, pageId });
  const seen = before?.version ?? 0;
  if (version !== undefined && version !== seen) throw stale(seen);
  const now = deps.clock();
  const set = {
    version: seen + 1,
    wanted,
    author: actorKey(scope.actor),
    at: now,
    state: 'waiting' as const,
    why: null,
    stateAt: now,
    retryAt: null,
    tries: 0,
  };
  const nothing = { held: null, heldAt: null, calledAt: [], turn: 0 };
  try {
    await store.commit([
      before
        ? exactly(1, update(store, 'pageProfiles', { shopId, pageId, version: seen }, set))
        : insert(store, 'pageProfiles', { pageId, shopId, ...set, ...nothing }),
      audited(deps, scope, 'page.profile', pageId, { version: seen + 1, wanted }),
    ]);
  } catch (error) {
    if (isDuplicate(error)) throw stale(seen);
    throw error;
  }
  return sendProfile(deps, pageId);
}

/** Sends what is kept once more, at a person's wish. @throws DomainError not_found */
export async function sendProfileAgain(deps: Deps, scope: Scope, pageId: string): Promise<PageProfile> {
  const { store } = deps;
  const { shopId } = scope;
  if (!(await findOne(store, 'pageProfiles', { shopId, pageId })))
    throw new DomainError('not_found', [reason('not_found')]);
  const again = { state: 'waiting' as const, why: null, stateAt: deps.clock(), retryAt: null, tries: 0 };
  await store.commit([
    update(store, 'pageProfiles', { shopId, pageId }, again),
    audited(deps, scope, 'page.profile_again', pageId),
  ]);
  return sendProfile(deps, pageId);
}

const stale = (version: number): DomainError => new DomainError('conflict', [reason('changed_meanwhile', { version })]);

async function pageOf(deps: Deps, { shopId }: Scope, id: string): Promise<void> {
  if (!(await findOne(deps.store, 'pages', { shopId, id }))) throw new DomainError('not_found', [reason('not_found')]);
}
