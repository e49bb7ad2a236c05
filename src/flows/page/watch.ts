import type { Deps } from '../../deps.js';
import { dayIn } from '../../domain/calendar.js';
import { endsSoon, firstEnd, missingPermissions } from '../../domain/page-access.js';
import { rowFor } from '../../facebook/error-table.js';
import { GraphError, GraphUnreachableError } from '../../facebook/errors.js';
import type { TokenFacts } from '../../facebook/graph-access.js';
import { find, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { pageDisconnected } from '../outbox/page-rests.js';
import { alertOver, raiseOnce } from '../shop/alert.js';
import { accessTo } from './access.js';
import { eachPage } from './each.js';

type Page = Row<'pages'>;

/** Asks Facebook what each Page's token is worth, and tells people once, before sellers notice. Answers how many Pages are in trouble. */
export async function watchPages(deps: Deps): Promise<number> {
  const pages = await find(deps.store, 'pages', { state: ['connected', 'restricted'] });
  return eachPage(deps, pages, async (page) => ((await watchPage(deps, page)) ? 0 : 1));
}

/** Looks at one Page; false when something is wrong with it. An unreachable Facebook says nothing either way. */
export async function watchPage(deps: Deps, page: Page): Promise<boolean> {
  try {
    const access = accessTo(deps, page);
    const facts = await deps.graph.inspectToken(access.token);
    if (facts && !facts.valid) return lost(deps, page, '190');
    // A token that counts as valid and yet does not speak for the Page is as good as none.
    await deps.graph.getPage(access);
    return facts === null ? true : keep(deps, page, facts);
  } catch (error) {
    if (error instanceof GraphUnreachableError) return true;
    if (!(error instanceof GraphError)) throw error;
    return !(await pageRefused(deps, page, error));
  }
}

/** A refusal that means a dead token marks the Page, with one alert; true when it did. */
export async function pageRefused(deps: Deps, page: Pick<Page, 'id' | 'shopId'>, error: GraphError): Promise<boolean> {
  if (rowFor(error).action !== 'disconnect_page') return false;
  const code = error.subcode === null ? `${error.code}` : `${error.code}/${error.subcode}`;
  await lost(deps, page, code);
  return true;
}

async function lost(deps: Deps, page: Pick<Page, 'id' | 'shopId'>, code: string): Promise<false> {
  await deps.store.commit(await pageDisconnected(deps, { shopId: page.shopId, pageId: page.id }, code));
  return false;
}

async function keep(deps: Deps, page: Page, facts: TokenFacts): Promise<boolean> {
  const { shopId, id } = page;
  const now = deps.clock();
  const { timeZone } = await deps.settingsOf(shopId);
  const missing = missingPermissions(facts.scopes);
  const tokenEndsAt = firstEnd([facts.expiresAt, facts.dataAccessExpiresAt]);
  const ends = endsSoon(tokenEndsAt, now) ? { day: dayIn(tokenEndsAt, timeZone) } : null;
  const told = async (kind: string, params: Record<string, string> | null): Promise<Write[]> =>
    params === null
      ? [alertOver(deps, shopId, kind, id)]
      : raiseOnce(deps, shopId, kind, id, params, '/settings/pages');
  await deps.store.commit([
    update(deps.store, 'pages', { shopId, id }, { scopes: facts.scopes, tokenEndsAt, checkedAt: now }),
    ...(await told('page_permissions', missing.length === 0 ? null : { names: missing.join(', ') })),
    ...(await told('page_token_ends', ends)),
  ]);
  return missing.length === 0 && ends === null;
}
