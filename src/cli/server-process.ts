import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Deps } from '../deps.js';
import type { Env } from '../env.js';
import { ensureSubscribed } from '../flows/page/subscribe.js';
import { fetchPosts } from '../flows/post/fetch.js';
import { bootstrap } from '../flows/shop/bootstrap.js';
import { startWorker, type Worker } from '../jobs/worker.js';
import { createSandbox, type Sandbox } from '../sandbox/sandbox.js';
import { createServer } from '../web/server.js';
import { type AppIdentity, identityOf, openDeps } from './open.js';

export const ROLES = ['all', 'web', 'worker'] as const;
export type Role = (typeof ROLES)[number];

/** A running Munshi. */
export interface Running {
  url: string;
  deps: Deps;
  /** In sandbox mode, in the process that serves the web. */
  sandbox: Sandbox | null;
  stop(): Promise<void>;
}

const hostInUrl = (host: string): string =>
  host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;

function listen(server: Server, env: Env): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(env.PORT, env.HOST, () =>
      resolve(`http://${hostInUrl(env.HOST)}:${(server.address() as AddressInfo).port}`),
    );
  });
}

function sandboxFor(identity: AppIdentity, url: string): Sandbox {
  return createSandbox({
    clock: Date.now,
    pageId: identity.page.id,
    pageName: identity.page.name,
    pageToken: identity.page.token,
    appId: identity.appId,
    appSecret: identity.appSecrets[0] ?? '',
    verifyToken: identity.verifyToken,
    webhookUrl: `${url}/webhook`,
    publicUrl: `${url}/sandbox`,
  });
}

/** What a Page of the environment needs of Facebook; the start does not wait for it. */
async function meetPage(deps: Deps, pageId: string): Promise<void> {
  await ensureSubscribed(deps, pageId);
  await fetchPosts(deps, pageId);
}

/** Starts Munshi in this process: HTTP, worker or both. Stops what it had begun when a step of the start fails. */
export async function startProcess(env: Env, role: Role): Promise<Running> {
  const identity = identityOf(env);
  const web = role !== 'worker';
  // Listening first tells the port, which the sandbox's addresses carry; requests wait until all is there.
  const server = createHttpServer();
  const url = web ? await listen(server, env) : `http://127.0.0.1:${env.PORT}`;
  try {
    const sandbox = env.sandbox && web ? sandboxFor(identity, url) : null;
    const { deps, bell } = await openDeps(env, identity, `${url}/sandbox`, sandbox ? { clock: sandbox.now } : {});
    await bootstrap(deps, identity.page);
    const { verifyToken, appSecrets } = identity;
    if (web) {
      const webhook = { verifyToken, appSecrets };
      const works = role !== 'web';
      server.on('request', createServer(deps, { webhook, works, ...(sandbox ? { sandbox: sandbox.app } : {}) }));
    }
    const worker = role === 'web' ? null : startWorker(deps, bell);
    void meetPage(deps, identity.page.id).catch((err) => deps.log.error({ err }, 'the Page could not be met'));
    return { url, deps, sandbox, stop: () => stopAll(server, sandbox, worker, deps) };
  } catch (error) {
    server.close();
    throw error;
  }
}

/** No new requests, the steps under way end, then the database closes. */
async function stopAll(server: Server, sandbox: Sandbox | null, worker: Worker | null, deps: Deps): Promise<void> {
  sandbox?.stop();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 2000).unref();
  await worker?.stop();
  await closed;
  await deps.store.close();
}
