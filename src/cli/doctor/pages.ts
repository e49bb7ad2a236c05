import type { Deps } from '../../deps.js';
import { endsSoon, firstEnd, missingPermissions } from '../../domain/page-access.js';
import { GraphError, GraphUnreachableError } from '../../facebook/errors.js';
import { missingFields } from '../../flows/page/reconcile.js';
import { find, findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { en } from '../../words/en.js';
import { printReason } from '../../words/print-reason.js';
import { type Check, fail, ok, warn } from './check.js';

type Page = Row<'pages'>;
const AGAIN = 'Settings → Pages: connect it again and tick everything Facebook asks about.';

/** Token, permissions, subscription and utility templates of every Page. */
export async function checkPages(deps: Deps, shopId: string): Promise<Check[]> {
  const pages = await find(deps.store, 'pages', { shopId });
  if (pages.length === 0) return [fail('pages', 'No Page is connected.', 'Settings → Pages: Connect with Facebook.')];
  const checks: Check[] = [];
  for (const page of pages) checks.push(...(await checkPage(deps, page)));
  return checks;
}

async function checkPage(deps: Deps, page: Page): Promise<Check[]> {
  const of = (what: string): string => `${what} of ${page.name} (${page.id})`;
  if (page.state === 'disconnected') return [warn(of('page'), 'It is disconnected: nothing leaves for it.', AGAIN)];
  if (!canOpen(deps, page))
    return [
      fail(of('token'), 'No key of SECRET_KEY opens it.', 'Put the earlier key behind today’s: SECRET_KEY=new,old'),
    ];
  try {
    return [
      await checkToken(deps, page, of),
      ...(await checkAccess(deps, page, of)),
      await checkFields(deps, page, of),
      await checkProfile(deps, page, of),
    ];
  } catch (error) {
    if (error instanceof GraphUnreachableError)
      return [
        fail(of('page'), `Facebook could not be asked: ${error.message}`, 'Look at GRAPH_API_URL and the network.'),
      ];
    if (!(error instanceof GraphError)) throw error;
    return [fail(of('page'), `Facebook says no: ${error.message}`, AGAIN)];
  }
}

function canOpen({ vault }: Deps, { token }: Page): boolean {
  try {
    vault.open(token);
    return true;
  } catch {
    return false;
  }
}

type Named = (what: string) => string;

async function checkToken({ graph, vault }: Deps, page: Page, of: Named): Promise<Check> {
  const found = await graph.getPage({ id: page.id, token: vault.open(page.token) });
  if (found.id !== page.id) return fail(of('token'), `It speaks for ${found.name} (${found.id}).`, AGAIN);
  return ok(of('token'), `It speaks for ${found.name}.`);
}

async function checkAccess(deps: Deps, page: Page, of: Named): Promise<Check[]> {
  const facts = await deps.graph.inspectToken(deps.vault.open(page.token));
  if (facts === null)
    return [warn(of('permissions'), 'They cannot be looked into.', 'Set FACEBOOK_APP_ID and FACEBOOK_APP_SECRET.')];
  if (!facts.valid) return [fail(of('token'), 'Facebook calls it invalid.', AGAIN)];
  const missing = missingPermissions(facts.scopes);
  const lacks = missing.map((each) => `${each} (${en.settings.permissions[each]})`).join('; ');
  const end = firstEnd([facts.expiresAt, facts.dataAccessExpiresAt]);
  return [
    missing.length === 0
      ? ok(of('permissions'), 'All are there.')
      : fail(of('permissions'), `Missing: ${lacks}.`, AGAIN),
    ...(endsSoon(end, deps.clock())
      ? [warn(of('token'), `Access ends on ${new Date(end).toISOString().slice(0, 10)}.`, AGAIN)]
      : []),
  ];
}

async function checkFields(deps: Deps, page: Page, of: Named): Promise<Check> {
  const missing = await missingFields(deps, page);
  if (missing.length === 0) return ok(of('subscription'), 'Facebook sends everything it should.');
  const mend = 'Settings → Pages: connect it again; a running Munshi asks for them every hour.';
  return fail(of('subscription'), `Facebook does not send: ${missing.join(', ')}.`, mend);
}

/** Welcome screen and menu as a running Munshi last knew them: looking again would cost one of Facebook's ten calls. */
async function checkProfile(deps: Deps, page: Page, of: Named): Promise<Check> {
  const what = of('welcome screen and menu');
  const where = `Settings → Pages → ${en.messenger.title}`;
  const profile = await findOne(deps.store, 'pageProfiles', { pageId: page.id });
  if (!profile) return warn(what, 'Not set: buyers see no greeting, no questions and no menu.', `${where}: send it.`);
  if (profile.state === 'set') return ok(what, `Set at Facebook (version ${profile.version}).`);
  const why = profile.why ? ` ${printReason(profile.why, en, 'en')}` : '';
  return (profile.state === 'refused' ? fail : warn)(
    what,
    `${en.messenger.states[profile.state]}.${why}`,
    `${where}: look there.`,
  );
}
