import express, { type RequestHandler, type Response, type Router } from 'express';
import { render } from 'preact-render-to-string';
import type { Core } from '../core.js';
import { takeFault } from '../faults.js';
import { ALL_SCOPES } from '../world.js';

/** The person who manages the sandbox Page, as the app knows them. */
const OWNER_ID = '30011223344550001';
const SIXTY_DAYS = 60 * 86_400_000;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const no = (response: Response, code: number, message: string): void =>
  void response.status(400).json({ error: { message: `(#${code}) ${message}`, type: 'OAuthException', code } });

/**
 * Facebook's login as far as connecting a Page needs it: the dialog a person sees, the code's exchange, and what a token
 * is worth. To be mounted under a version of the Graph API, before its other edges.
 */
export function loginRouter(core: Core): Router {
  const router = express.Router();
  router.get('/dialog/oauth', (request, response) => {
    response.type('html').send(`<!doctype html>${render(<Dialog core={core} query={request.query} />)}`);
  });
  router.post('/dialog/oauth', answerDialog(core));
  router.get('/oauth/access_token', grant(core));
  router.get('/debug_token', debugToken(core));
  router.get(
    '/me/accounts',
    asPerson(core, () => accounts(core)),
  );
  router.get(
    '/me/permissions',
    asPerson(core, () => permissions(core)),
  );
  return router;
}

function Dialog({ core, query }: { core: Core; query: Record<string, unknown> }) {
  const asked = text(query.scope).split(',').filter(Boolean);
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Log in with Facebook · Sandbox</title>
      </head>
      <body>
        <main>
          <h1>Sandbox login</h1>
          <p>
            This page plays Facebook’s login dialog. “Munshi” asks to manage <b>{core.settings.pageName}</b>.
          </p>
          <form method="post">
            <input type="hidden" name="redirect_uri" value={text(query.redirect_uri)} />
            <input type="hidden" name="state" value={text(query.state)} />
            <fieldset>
              <legend>What it may do</legend>
              {asked.map((scope) => (
                <p key={scope}>
                  <label>
                    <input type="checkbox" name="scope" value={scope} checked={ALL_SCOPES.includes(scope)} /> {scope}
                  </label>
                </p>
              ))}
            </fieldset>
            <p>
              <button type="submit" name="do" value="continue">
                Continue
              </button>{' '}
              <button type="submit" name="do" value="cancel">
                Cancel
              </button>
            </p>
          </form>
        </main>
      </body>
    </html>
  );
}

const answerDialog =
  (core: Core): RequestHandler =>
  (request, response) => {
    const { redirect_uri, state, scope } = request.body ?? {};
    if (!URL.canParse(text(redirect_uri))) return no(response, 191, 'redirect_uri is not an absolute address');
    const back = new URL(text(redirect_uri));
    back.searchParams.set('state', text(state));
    if (request.body?.do === 'cancel') {
      back.searchParams.set('error', 'access_denied');
      back.searchParams.set('error_reason', 'user_denied');
      return response.redirect(302, back.href);
    }
    const code = `code-${core.newId()}`;
    core.world.access.scopes = [scope ?? []].flat().map(String);
    core.world.access.codes.set(code, text(redirect_uri));
    back.searchParams.set('code', code);
    response.redirect(302, back.href);
  };

/** A code for a short token, a short token for a long one; each only to the app that knows its secret. */
const grant =
  (core: Core): RequestHandler =>
  ({ query }, response) => {
    const { appId, appSecret } = core.settings;
    const { access } = core.world;
    if (query.client_id !== appId || query.client_secret !== appSecret)
      return no(response, 1, 'Error validating client secret.');
    const token = `user-token-${core.newId()}`;
    if (query.grant_type === 'fb_exchange_token') {
      if (!access.userTokens.has(text(query.fb_exchange_token)))
        return no(response, 190, 'Invalid OAuth access token.');
      access.userTokens.add(token);
      return void response.json({ access_token: token, token_type: 'bearer', expires_in: SIXTY_DAYS / 1000 });
    }
    const code = text(query.code);
    if (access.codes.get(code) !== query.redirect_uri)
      return no(response, 100, 'This authorization code has been used or belongs to another address.');
    access.codes.delete(code);
    access.userTokens.add(token);
    response.json({ access_token: token, token_type: 'bearer', expires_in: 3600 });
  };

const bearer = (request: { get(name: string): string | undefined }): string =>
  /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1] ?? '';

const debugToken =
  (core: Core): RequestHandler =>
  (request, response) => {
    const { appId, appSecret, pageToken } = core.settings;
    const fault = takeFault(core.faults, 'read');
    if (fault) return no(response, 'code' in fault ? Number(fault.code) : 2, 'Refused by a fault of the sandbox.');
    if (bearer(request) !== `${appId}|${appSecret}`) return no(response, 190, 'Not the token of this app.');
    const { access } = core.world;
    const given = text(request.query.input_token);
    const known = given === pageToken || access.userTokens.has(given);
    const seconds = (ms: number): number => Math.floor(ms / 1000);
    const over = access.expiresAt !== 0 && access.expiresAt <= core.clock.now();
    response.json({
      data: {
        app_id: appId,
        type: given === pageToken ? 'PAGE' : 'USER',
        is_valid: known && !core.faults.tokenRevoked && !over,
        scopes: access.scopes,
        user_id: OWNER_ID,
        expires_at: seconds(access.expiresAt),
        data_access_expires_at: seconds(access.dataAccessExpiresAt),
      },
    });
  };

/** Edges of the person who logged in; with a Page's token they are the Page's, and not for here. */
const asPerson =
  (core: Core, answer: () => object): RequestHandler =>
  (request, response, next) => {
    if (bearer(request) === core.settings.pageToken) return next();
    if (!core.world.access.userTokens.has(bearer(request))) return no(response, 190, 'Invalid OAuth access token.');
    response.json(answer());
  };

const accounts = ({ settings }: Core): object => ({
  data: [
    {
      id: settings.pageId,
      name: settings.pageName,
      access_token: settings.pageToken,
      tasks: ['ADVERTISE', 'ANALYZE', 'CREATE_CONTENT', 'MESSAGING', 'MODERATE', 'MANAGE'],
    },
  ],
});

const permissions = ({ world }: Core): object => ({
  data: ALL_SCOPES.map((permission) => ({
    permission,
    status: world.access.scopes.includes(permission) ? 'granted' : 'declined',
  })),
});
