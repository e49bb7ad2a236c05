import type { Deps } from '../../deps.js';
import { GraphError, GraphUnreachableError } from '../../facebook/errors.js';
import { PAGE_FIELDS } from '../../facebook/page-fields.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { raiseOnce } from '../shop/alert.js';
import { accessTo } from './access.js';
import { eachPage } from './each.js';
import { mendProfile } from './profile-watch.js';
import { ensureSubscribed, subscribedAgain } from './subscribe.js';
import { pageRefused } from './watch.js';

/** What Facebook should send of each Page and hold for it, looked at hourly. Answers how many Pages were out of step. */
export async function reconcilePages(deps: Deps): Promise<number> {
  const subscribed = await reconcileSubscriptions(deps);
  // Read anew: a token that died meanwhile is asked nothing more.
  const pages = await find(deps.store, 'pages', { state: ['connected', 'restricted'] });
  return subscribed + (await eachPage(deps, pages, async (page) => ((await mendProfile(deps, page)) ? 1 : 0)));
}

/**
 * Compares what Facebook sends of each Page with what it should: after an hour of failed webhooks Facebook takes the
 * subscription away (meta-platform, 1.3, 1.5). Subscribes again; what it cannot mend is an alert. Answers how many Pages
 * were out of step.
 */
export async function reconcileSubscriptions(deps: Deps): Promise<number> {
  const pages = await find(deps.store, 'pages', { state: ['connected', 'restricted'] });
  return eachPage(deps, pages, async (page) => ((await reconcile(deps, page)) ? 1 : 0));
}

async function reconcile(deps: Deps, page: Row<'pages'>): Promise<boolean> {
  const { store, log } = deps;
  try {
    const before = await missingFields(deps, page);
    if (before.length === 0) {
      await store.commit([subscribedAgain(deps, page.shopId, page.id)]);
      return false;
    }
    log.warn({ page: page.id, missing: before }, 'Facebook had stopped sending events of this Page');
    if (!(await ensureSubscribed(deps, page.id))) return true;
    const after = await missingFields(deps, page);
    if (after.length > 0)
      await store.commit(
        await raiseOnce(
          deps,
          page.shopId,
          'page_not_subscribed',
          page.id,
          { code: after.join(', ') },
          '/settings/pages',
        ),
      );
    return true;
  } catch (error) {
    if (error instanceof GraphUnreachableError) return false;
    if (!(error instanceof GraphError)) throw error;
    if (!(await pageRefused(deps, page, error)))
      log.warn({ err: error, page: page.id }, 'no subscription could be read');
    return false;
  }
}

/** The fields Facebook does not send to this app. Without the app's id every app of the Page counts for ours. */
export async function missingFields(deps: Deps, page: Pick<Row<'pages'>, 'id' | 'token'>): Promise<string[]> {
  const apps = await deps.graph.getSubscribedApps(accessTo(deps, page));
  const { FACEBOOK_APP_ID } = deps.env;
  const sent = apps
    .filter(({ id }) => FACEBOOK_APP_ID === undefined || id === FACEBOOK_APP_ID)
    .flatMap((app) => app.fields);
  return PAGE_FIELDS.filter((field) => !sent.includes(field));
}
