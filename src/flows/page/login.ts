import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { missingPermissions, PAGE_PERMISSIONS, type PagePermission } from '../../domain/page-access.js';
import { type Reason, reason } from '../../domain/reason.js';
import { loginDialog } from '../../facebook/login-dialog.js';
import { find, findOne } from '../../store/rows.js';
import { fingerprint, randomSecret } from '../../vault.js';
import { asked } from './asked.js';
import { connectPage } from './connect.js';
import { watchPage } from './watch.js';

const TEN_MINUTES = 600_000;

/** Whose login it is, and what its browser keeps: sealed, readable to nobody, good for ten minutes. */
interface Ticket {
  session: string;
  at: number;
  /** Before the dialog: its hash is the state that must come back. */
  nonce?: string;
  /** After it: the person's own token. */
  token?: string;
}

const sealed = (deps: Deps, ticket: Omit<Ticket, 'at'>): string =>
  deps.vault.seal(JSON.stringify({ ...ticket, at: deps.clock() }));

/** @throws DomainError login_expired: no ticket, another session's, or too old */
function opened(deps: Deps, session: string, cookie: string | null): Ticket {
  const expired = new DomainError('refused', [reason('login_expired')]);
  try {
    const ticket: Ticket = JSON.parse(deps.vault.open(cookie ?? ''));
    if (ticket.session !== session || deps.clock() - ticket.at > TEN_MINUTES) throw expired;
    return ticket;
  } catch {
    throw expired;
  }
}

/** Whether this installation knows the app that a person would log in to. */
export const canLogIn = ({ env }: Deps): boolean =>
  env.FACEBOOK_APP_ID !== undefined && (env.FACEBOOK_APP_SECRET ?? []).length > 0;

/** Sends a person to Facebook's dialog: its address, and the ticket their browser keeps. @throws DomainError app_unknown */
export function beginLogin(deps: Deps, session: string, redirectUri: string): { address: string; ticket: string } {
  const { env } = deps;
  if (!canLogIn(deps)) throw new DomainError('refused', [reason('app_unknown')]);
  const nonce = randomSecret();
  const address = loginDialog({
    graphUrl: env.GRAPH_API_URL ?? (env.sandbox ? '/sandbox/graph' : 'https://graph.facebook.com'),
    version: env.GRAPH_API_VERSION,
    appId: env.FACEBOOK_APP_ID ?? '',
    redirectUri,
    state: fingerprint(nonce),
    permissions: PAGE_PERMISSIONS,
  });
  return { address, ticket: sealed(deps, { session, nonce }) };
}

/**
 * Facebook sent the person back: the state must be the one of this browser and session. Answers the ticket for choosing
 * Pages, which holds the person's long-lived token.
 * @throws DomainError login_cancelled, login_expired, login_refused, facebook_unreachable
 */
export async function finishLogin(
  deps: Deps,
  session: string,
  cookie: string | null,
  answer: { state?: string | undefined; code?: string | undefined; redirectUri: string },
): Promise<string> {
  const { nonce } = opened(deps, session, cookie);
  if (nonce === undefined || answer.state !== fingerprint(nonce))
    throw new DomainError('refused', [reason('login_expired')]);
  if (!answer.code) throw new DomainError('refused', [reason('login_cancelled')]);
  const token = await asked(deps, 'login_refused', deps.graph.exchangeCode(answer.code, answer.redirectUri));
  return sealed(deps, { session, token });
}

/** What the login opened: the Pages to choose from, and what was not granted. */
export interface Offer {
  pages: { id: string; name: string; connected: boolean }[];
  missing: PagePermission[];
}

/** @throws DomainError login_expired, login_refused, facebook_unreachable */
export async function offeredPages(
  deps: Deps,
  { shopId }: Scope,
  session: string,
  cookie: string | null,
): Promise<Offer> {
  const token = tokenOf(deps, session, cookie);
  const [pages, granted] = await asked(
    deps,
    'login_refused',
    Promise.all([deps.graph.managedPages(token), deps.graph.grantedPermissions(token)]),
  );
  const ours = await find(deps.store, 'pages', { shopId, state: 'connected' });
  return {
    pages: pages.map(({ id, name }) => ({ id, name, connected: ours.some((page) => page.id === id) })),
    missing: missingPermissions(granted),
  };
}

function tokenOf(deps: Deps, session: string, cookie: string | null): string {
  const { token } = opened(deps, session, cookie);
  if (token === undefined) throw new DomainError('refused', [reason('login_expired')]);
  return token;
}

/**
 * Connects the chosen Pages; one that is refused keeps no other from it. What happened there before is fetched by the
 * hourly job within a minute, and answered by nobody. Answers how many were connected, and why others were not.
 * @throws DomainError login_expired, login_refused, facebook_unreachable
 */
export async function connectChosen(
  deps: Deps,
  scope: Scope,
  session: string,
  cookie: string | null,
  ids: readonly string[],
): Promise<{ connected: number; refused: Reason[] }> {
  const token = tokenOf(deps, session, cookie);
  const offered = await asked(deps, 'login_refused', deps.graph.managedPages(token));
  const owner = await asked(deps, 'login_refused', deps.graph.inspectToken(token));
  const refused: Reason[] = [];
  let connected = 0;
  for (const given of offered.filter(({ id }) => ids.includes(id))) {
    try {
      await connectPage(deps, scope, { ...given, ownerId: owner?.userId ?? null });
      connected += 1;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refused.push(...error.reasons);
      continue;
    }
    const page = await findOne(deps.store, 'pages', { id: given.id });
    if (page) await watchPage(deps, page);
  }
  return { connected, refused };
}
