import type { Deps } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { PAGE_FIELDS } from '../../facebook/page-fields.js';
import { findOne, update } from '../../store/rows.js';
import type { Write } from '../../store/store.js';
import { raiseAlert } from '../shop/alert.js';
import { accessTo, isSealed, sealedAlert } from './access.js';
import { asked } from './asked.js';

/**
 * Asks Facebook to send this app everything that happens on the Page: the whole list of fields, each time.
 * @throws DomainError refused: page_not_subscribed, facebook_unreachable
 */
export const subscribePage = (deps: Deps, page: { id: string; token: string }): Promise<void> =>
  asked(deps, 'page_not_subscribed', deps.graph.subscribeApp(page, PAGE_FIELDS));

/** What people are told about a Page whose events do not come, put away. */
export const subscribedAgain = (deps: Deps, shopId: string, pageId: string): Write =>
  update(
    deps.store,
    'alerts',
    { shopId, kind: 'page_not_subscribed', subject: pageId, closedAt: null },
    { closedAt: deps.clock() },
  );

/**
 * Subscribes a Page that is connected without the dashboard having done it: the one of the environment. A no of
 * Facebook's is an alert; without an answer the log says so, for an earlier subscription goes on. Never throws because
 * of Facebook. Answers whether the Page is subscribed now.
 */
export async function ensureSubscribed(deps: Deps, pageId: string): Promise<boolean> {
  const { store, log } = deps;
  const page = await findOne(store, 'pages', { id: pageId });
  // Somebody disconnected it, or its token is dead: connecting it again subscribes it.
  if (!page || page.state === 'disconnected') return false;
  const { shopId, id } = page;
  try {
    await subscribePage(deps, accessTo(deps, page));
    await store.commit([subscribedAgain(deps, shopId, id)]);
    return true;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const [why] = error.reasons;
    log.warn({ page: id, reason: why }, 'Facebook was not brought to send this Page’s events');
    if (isSealed(error)) await store.commit(await sealedAlert(deps, page));
    if (why?.code === 'page_not_subscribed')
      await store.commit([raiseAlert(deps, shopId, why.code, id, 'broken', why.params, '/settings/pages')]);
    return false;
  }
}
