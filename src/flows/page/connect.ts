import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { type Reason, reason } from '../../domain/reason.js';
import { findOne, update, upsert } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { pageIsBack } from '../outbox/page-back.js';
import { fetchPosts } from '../post/fetch.js';
import { audited } from '../shop/audit.js';
import { accessTo, sealedOver } from './access.js';
import { asked } from './asked.js';
import { subscribedAgain, subscribePage } from './subscribe.js';

/** A Page by Facebook's own id, and the token that speaks for it. */
export interface PageGiven {
  id: string;
  token: string;
  /** Who logged in for it, as Facebook names them to this app; left out: nobody did. */
  ownerId?: string | null;
}

/**
 * Connects a Page, or connects it again with a new token: Facebook is asked whether the token speaks for it and to send
 * its events here; only then is anything kept, the token sealed.
 * @throws DomainError refused: page_token_refused, page_id_unlike, page_of_other_shop, page_not_subscribed, facebook_unreachable
 */
export async function connectPage(deps: Deps, scope: Scope, given: PageGiven): Promise<void> {
  const { store } = deps;
  const { shopId } = scope;
  const known = await findOne(store, 'pages', { id: given.id });
  if (known && known.shopId !== shopId) throw new DomainError('refused', [reason('page_of_other_shop')]);
  const found = await asked(deps, 'page_token_refused', deps.graph.getPage(given));
  if (found.id !== given.id) throw new DomainError('refused', [reason('page_id_unlike', { page: found.name })]);
  await subscribePage(deps, given);
  const now = deps.clock();
  const set = {
    name: found.name,
    token: deps.vault.seal(given.token),
    state: 'connected' as const,
    stateReason: null,
    stateAt: now,
    holdUntil: null,
    ...(given.ownerId === undefined ? {} : { ownerId: given.ownerId }),
  };
  await store.commit([
    upsert(store, 'pages', ['id'], { id: given.id, shopId, createdAt: now, ...set }, set),
    update(
      store,
      'alerts',
      { shopId, kind: ['page_disconnected', 'page_restricted', 'page_silent'], subject: given.id, closedAt: null },
      { closedAt: now },
    ),
    subscribedAgain(deps, shopId, given.id),
    sealedOver(deps, { shopId, id: given.id }),
    // What it refused with the token before is sent again.
    update(
      store,
      'pageProfiles',
      { pageId: given.id, state: 'refused' },
      { state: 'waiting', retryAt: null, tries: 0 },
    ),
    ...(await pageIsBack(deps, shopId, given.id)),
    audited(deps, scope, 'page.connect', given.id),
  ]);
  deps.wake('outbox');
  await fetchPosts(deps, given.id);
}

/** Connects a Page again with the token that is kept. @throws DomainError as `connectPage`, not_found, page_token_sealed */
export async function reconnectPage(deps: Deps, scope: Scope, id: string): Promise<void> {
  const page = await pageOf(deps, scope, id);
  await connectPage(deps, scope, accessTo(deps, page));
}

/**
 * Nothing leaves for the Page until it is connected again, and Facebook is asked to send nothing of it any more; what it
 * said and was asked stays. Answers why Facebook could not be brought to stop, which keeps nothing else from being done;
 * null: it has stopped. The audit log keeps which.
 */
export async function disconnectPage(deps: Deps, scope: Scope, id: string): Promise<Reason | null> {
  const page = await pageOf(deps, scope, id);
  const set = { state: 'disconnected' as const, stateReason: null, stateAt: deps.clock() };
  await deps.store.commit([
    update(deps.store, 'pages', { shopId: scope.shopId, id, state: ['connected', 'restricted'] }, set),
    audited(deps, scope, 'page.disconnect', id),
  ]);
  const why = await stillSubscribed(deps, page);
  const outcome = why === null ? { done: true } : { done: false, why: why.code, ...why.params };
  await deps.store.commit([audited(deps, scope, 'page.unsubscribe', id, outcome)]);
  return why;
}

async function stillSubscribed(deps: Deps, page: Row<'pages'>): Promise<Reason | null> {
  try {
    await asked(deps, 'graph_refused', deps.graph.unsubscribeApp(accessTo(deps, page)));
    return null;
  } catch (error) {
    const [why] = error instanceof DomainError ? error.reasons : [];
    if (why === undefined) throw error;
    return why;
  }
}

async function pageOf(deps: Deps, scope: Scope, id: string): Promise<Row<'pages'>> {
  const page = await findOne(deps.store, 'pages', { shopId: scope.shopId, id });
  if (!page) throw new DomainError('not_found', [reason('not_found')]);
  return page;
}
