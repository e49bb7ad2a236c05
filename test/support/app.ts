import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Deps, Scope } from '../../src/deps.js';
import { loadEnv } from '../../src/env.js';
import { bootstrap, FIRST_SHOP } from '../../src/flows/shop/bootstrap.js';
import { drain } from '../../src/jobs/worker.js';
import { createLog } from '../../src/log.js';
import { paths } from '../../src/paths.js';
import { SANDBOX_DEFAULTS, type SandboxOptions } from '../../src/sandbox/options.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { loadSettings } from '../../src/settings/load.js';
import type { Store } from '../../src/store/store.js';
import { createServer } from '../../src/web/server.js';
import { createDeps } from '../../src/wire.js';
import { type Dialect, testDatabase } from './stores.js';

export const API_TOKEN = 'test-token-of-an-admin';
/** Sunday noon in Dhaka: the shop is open. */
export const START = Date.UTC(2026, 10, 22, 6, 0);
export const PAGE = SANDBOX_DEFAULTS.pageId;
export const POST = `${PAGE}_122140000000701`;
export const MITU = '7788990011220001';
export const TANVIR = '7788990011220002';

const SHIPPED = loadSettings(paths.config);

/** The whole of Munshi in memory before a sandbox Page, on a clock that only the test moves. */
export interface TestApp {
  readonly url: string;
  readonly deps: Deps;
  readonly store: Store;
  sandbox: Sandbox;
  /** Where Munshi calls Facebook: for commands with an environment of their own. */
  readonly graphUrl: string;
  /** Somebody with every right, for calling flows directly. */
  scope: Scope;
  /** Delivers and works off everything there is to do now, on both sides. */
  drain(): Promise<void>;
  /** Moves both clocks. */
  pass(ms: number): void;
  /** The process ends where it stands and another begins on the same database; `deps`, `store` and `url` are the new one's. */
  restart(overrides?: Partial<Deps>): Promise<void>;
  api(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: any }>;
  close(): Promise<void>;
}

const listen = (app?: RequestListener): Promise<Server> =>
  new Promise((resolve) => {
    const server = createHttpServer(app).listen(0, '127.0.0.1', () => resolve(server));
  });

const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const shut = async (server: Server): Promise<void> => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
};

export interface AppOptions {
  dialect?: Dialect;
  sandbox?: Partial<SandboxOptions>;
  overrides?: Partial<Deps>;
  /** How long Munshi waits for the sandbox's answers. */
  graphTimeoutMs?: number;
  /** Told how long a read that is held back waits; nobody waits really. */
  wait?: (ms: number) => Promise<void>;
  /** How long a buyer is left to finish a turn; 0, each message by itself, where a test is not about that. */
  quietSeconds?: number;
  /** The sandbox's SMS gateway is set up as SMS_URL. */
  sms?: boolean;
  /** An OpenAI-compatible server, as OPENAI_BASE_URL. */
  modelUrl?: string;
}

export async function testApp({
  dialect = 'sqlite',
  sandbox: options = {},
  overrides = {},
  graphTimeoutMs = 15_000,
  wait = async () => {},
  quietSeconds = 0,
  sms = false,
  modelUrl,
}: AppOptions = {}): Promise<TestApp> {
  const database = await testDatabase(dialect);
  let now = START;
  let webhook = '';
  const deliver = async (raw: Buffer, headers: Record<string, string>): Promise<number> =>
    (
      await fetch(webhook, {
        method: 'POST',
        body: new Uint8Array(raw),
        headers: { 'content-type': 'application/json', ...headers },
      })
    ).status;
  // Listening first tells the address that the sandbox's pictures carry.
  const facebook = await listen();
  const sandbox = createSandbox({ clock: () => now, deliver, publicUrl: urlOf(facebook), ...options });
  facebook.on('request', sandbox.app);
  const env = loadEnv({
    DATABASE_URL: database.url,
    LOG_LEVEL: 'silent',
    API_TOKEN,
    FACEBOOK_APP_ID: SANDBOX_DEFAULTS.appId,
    FACEBOOK_APP_SECRET: SANDBOX_DEFAULTS.appSecret,
    ...(modelUrl ? { OPENAI_API_KEY: 'sk-of-the-test', OPENAI_BASE_URL: modelUrl, OPENAI_MODEL: 'fake-1' } : {}),
    ...(sms ? { SMS_URL: `${urlOf(facebook)}/sms` } : {}),
  });
  const wiring = { secretKey: 'k'.repeat(32), graphUrl: `${urlOf(facebook)}/graph`, graphTimeoutMs, wait };
  const secrets = { verifyToken: SANDBOX_DEFAULTS.verifyToken, appSecrets: [SANDBOX_DEFAULTS.appSecret] };
  const boot = async (own: Partial<Deps>) => {
    const { deps } = await createDeps(env, wiring, {
      clock: sandbox.now,
      log: createLog('silent'),
      defaults: { ...SHIPPED, shop: { ...SHIPPED.shop, turns: { ...SHIPPED.shop.turns, quietSeconds } } },
      ...own,
    });
    await bootstrap(deps, { id: PAGE, name: SANDBOX_DEFAULTS.pageName, token: SANDBOX_DEFAULTS.pageToken });
    const server = await listen(createServer(deps, { webhook: secrets }));
    webhook = `${urlOf(server)}/webhook`;
    return { deps, server };
  };
  let { deps, server } = await boot(overrides);

  return {
    get url() {
      return urlOf(server);
    },
    get deps() {
      return deps;
    },
    get store() {
      return deps.store;
    },
    sandbox,
    graphUrl: wiring.graphUrl,
    scope: { shopId: FIRST_SHOP, actor: { kind: 'token', id: 'test', role: 'admin' } },
    async drain() {
      // Each side may give the other something to do; twice in a row with nothing waiting is rest.
      for (let round = 0; round < 20; round += 1) {
        await sandbox.drain();
        await drain(deps);
        if (sandbox.webhooks().waiting === 0) break;
      }
    },
    pass(ms) {
      now += ms;
    },
    async restart(own = {}) {
      await shut(server);
      await deps.store.close();
      ({ deps, server } = await boot(own));
    },
    async api(method, path, body, headers = {}) {
      const answer = await fetch(`${urlOf(server)}/api/v1${path}`, {
        method,
        headers: { authorization: `Bearer ${API_TOKEN}`, 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
    },
    async close() {
      sandbox.stop();
      await shut(server);
      await shut(facebook);
      await deps.store.close();
      await database.remove();
    },
  };
}
