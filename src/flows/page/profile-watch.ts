import type { Deps } from '../../deps.js';
import { atFacebook, profileDifferences } from '../../domain/facebook-profile.js';
import { GraphError, GraphUnreachableError } from '../../facebook/errors.js';
import { find, findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { accessTo } from './access.js';
import { eachPage } from './each.js';
import { takeCalls } from './profile-calls.js';
import { sendProfile } from './profile-send.js';
import { pageRefused } from './watch.js';

type Profile = Row<'pageProfiles'>;

/** Sends the welcome screens and menus whose time to wait is over. Answers how many. */
export async function sendWaitingProfiles(deps: Deps): Promise<number> {
  const waiting = await find(deps.store, 'pageProfiles', { state: 'waiting' });
  const due = waiting.filter(({ retryAt }) => (retryAt ?? 0) <= deps.clock());
  return eachPage(
    deps,
    due.map(({ pageId: id, shopId }) => ({ id, shopId })),
    async ({ id }) => {
      await sendProfile(deps, id);
      return 1;
    },
  );
}

/**
 * Looks whether Facebook still holds what was set, by one call a Page, and sets it again where somebody changed it
 * since. What Facebook made something else of by itself is left so: sending it again would change nothing. Answers
 * whether it was set again.
 */
export async function mendProfile(deps: Deps, page: Row<'pages'>): Promise<boolean> {
  const profile = await findOne(deps.store, 'pageProfiles', { pageId: page.id, state: ['set', 'other'] });
  if (!profile || (await takeCalls(deps, page.id, 1)) !== null) return false;
  try {
    const held = await deps.graph.getProfile(accessTo(deps, page));
    return await compare(deps, page, profile, held);
  } catch (error) {
    if (error instanceof GraphUnreachableError) return false;
    if (!(error instanceof GraphError)) throw error;
    if (!(await pageRefused(deps, page, error)))
      deps.log.warn({ err: error, page: page.id }, 'Facebook did not tell its welcome screen and menu');
    return false;
  }
}

async function compare(
  deps: Deps,
  { id: pageId, shopId }: Row<'pages'>,
  { wanted, version, held: before }: Profile,
  held: NonNullable<Profile['held']>,
): Promise<boolean> {
  const { store } = deps;
  const shop = await findOne(store, 'shops', { id: shopId });
  const differs = profileDifferences(held, atFacebook(wanted, shop?.locale ?? 'bn')).length > 0;
  const changedSince = before === null || profileDifferences(held, before).length > 0;
  const seen = { pageId, version };
  if (differs && changedSince) {
    deps.log.warn({ page: pageId }, 'welcome screen or menu was changed at Facebook');
    await store.commit([update(store, 'pageProfiles', seen, { held, heldAt: deps.clock() })]);
    await sendProfile(deps, pageId);
    return true;
  }
  const state = differs ? ('other' as const) : ('set' as const);
  await store.commit([update(store, 'pageProfiles', seen, { state, held, heldAt: deps.clock() })]);
  return false;
}
