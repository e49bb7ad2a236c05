import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import type { Deps } from '../deps.js';
import { type Env, loadEnv } from '../env.js';
import { SANDBOX_DEFAULTS } from '../sandbox/options.js';
import { createVault } from '../vault.js';
import { createDeps, type Wired } from '../wire.js';
import { secretKeyOf } from './secret.js';

const FACEBOOK = 'https://graph.facebook.com';

/** The environment of this process, with what .env adds. @throws ConfigError */
export function readEnv(): Env {
  if (existsSync('.env')) loadEnvFile('.env');
  return loadEnv();
}

/** How this process is named to Facebook's side: the configured app, or in sandbox mode one made up for this installation. */
export interface AppIdentity {
  secretKey: string;
  appId: string;
  appSecrets: string[];
  verifyToken: string;
  page: { id: string; name: string; token: string };
}

export function identityOf(env: Env): AppIdentity {
  const secretKey = secretKeyOf(env);
  const vault = createVault(secretKey);
  return {
    secretKey,
    appId: env.FACEBOOK_APP_ID ?? SANDBOX_DEFAULTS.appId,
    // Nobody else can know what is derived from this installation's key: the sandbox's webhook fails closed too.
    appSecrets: env.FACEBOOK_APP_SECRET ?? [vault.derive('sandbox app secret')],
    verifyToken: env.FACEBOOK_VERIFY_TOKEN ?? vault.derive('sandbox verify token'),
    page: env.sandbox
      ? { id: SANDBOX_DEFAULTS.pageId, name: SANDBOX_DEFAULTS.pageName, token: vault.derive('sandbox page token') }
      : { id: env.FACEBOOK_PAGE_ID ?? '', name: 'My Page', token: env.FACEBOOK_PAGE_ACCESS_TOKEN ?? '' },
  };
}

/** Deps for a command; `sandboxUrl` is where the sandbox's Graph answers when there is one. */
export function openDeps(
  env: Env,
  identity: AppIdentity,
  sandboxUrl: string,
  overrides: Partial<Deps> = {},
): Promise<Wired> {
  const graphUrl = env.GRAPH_API_URL ?? (env.sandbox ? `${sandboxUrl}/graph` : FACEBOOK);
  const own = env.sandbox ? { FACEBOOK_APP_ID: identity.appId } : {};
  const withSecrets: Env = { ...env, ...own, FACEBOOK_APP_SECRET: identity.appSecrets };
  return createDeps(withSecrets, { secretKey: identity.secretKey, graphUrl }, overrides);
}
