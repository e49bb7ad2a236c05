import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SANDBOX_DEFAULTS } from '../../src/sandbox/options.js';
import type { Received, Thread } from '../../src/sandbox/world.js';
import { API_TOKEN } from '../support/app.js';
import { addressOf, type MunshiProcess, startMunshi } from '../support/munshi-process.js';

const { pageId, appId, appSecret, pageToken, verifyToken } = SANDBOX_DEFAULTS;
const CLOCK = new URL('./clock.mjs', import.meta.url);

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface WitnessState {
  posts: { id: string; message: string }[];
  threads: Thread[];
  webhooks: { waiting: number; lost: number };
}

/** Munshi as a process that is killed and started again, and the sandbox Page as another that sees it all. */
export interface Rig {
  /** Starts Munshi where the last one died; resolves when it says where it is. */
  start(): Promise<void>;
  /** Starts it, and lets it die so soon that most of it was never there. */
  startAndKillAfter(ms: number): Promise<void>;
  kill(): Promise<void>;
  /** Ends it as an operator would. */
  stop(): Promise<void>;
  /** Both clocks go ahead; only while Munshi runs, for Facebook gives up on an address that is silent for long. */
  pass(ms: number): Promise<void>;
  now(): number;
  /** Whether Munshi runs, as far as anybody knows. */
  isUp(): boolean;
  isClosed(): boolean;
  /** One request to the API of whatever runs; null when nobody answered it. */
  api(method: string, path: string, body?: object, key?: string): Promise<{ status: number; body: any } | null>;
  control(act: string, input?: object): Promise<any>;
  received(): Promise<Received[]>;
  state(): Promise<WitnessState>;
  /** What the processes wrote on stderr, without what cannot be helped. */
  errors(): string[];
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

export async function createRig(databaseUrl: string): Promise<Rig> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const witness = startMunshi(['sandbox', '--port', '0', '--webhook', `${url}/webhook`]);
  const facebook = (await witness.said(/^The sandbox Page is at (http:\/\/[^/\s]+)\//m))[1] ?? '';
  let munshi: MunshiProcess | null = null;
  let up = false;
  let closed = false;
  let aheadMs = 0;
  const stderr: string[] = [];

  const launch = (): MunshiProcess => {
    const env = {
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'error',
      DATABASE_URL: databaseUrl,
      SECRET_KEY: 'k'.repeat(32),
      API_TOKEN,
      GRAPH_API_URL: `${facebook}/graph`,
      FACEBOOK_APP_ID: appId,
      FACEBOOK_APP_SECRET: appSecret,
      FACEBOOK_VERIFY_TOKEN: verifyToken,
      FACEBOOK_PAGE_ID: pageId,
      FACEBOOK_PAGE_ACCESS_TOKEN: pageToken,
      CLOCK_AHEAD_MS: String(aheadMs),
    };
    const started = startMunshi(['serve'], env, { preload: CLOCK });
    void started.ended.then(({ err }) => stderr.push(...err.split('\n').filter(Boolean)));
    return started;
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    up = false;
    munshi?.kill(signal);
    await munshi?.ended;
    munshi = null;
  };
  const control = async (act: string, input: object = {}): Promise<any> => {
    const answer = await fetch(`${facebook}/control/${act}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    const said = await answer.json();
    if (!answer.ok) throw new Error(`the sandbox refused ${act}: ${JSON.stringify(said)}`);
    return said;
  };
  const look = async (what: string): Promise<any> => (await fetch(`${facebook}/control/${what}`)).json();

  return {
    async start() {
      munshi = launch();
      await addressOf(munshi);
      up = true;
    },
    async startAndKillAfter(ms) {
      munshi = launch();
      await sleep(ms);
      await end('SIGKILL');
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    async pass(ms) {
      aheadMs += ms;
      munshi?.tell({ aheadMs });
      await control('moveClock', { ms });
    },
    now: () => Date.now() + aheadMs,
    isUp: () => up,
    isClosed: () => closed,
    async api(method, path, body, key) {
      try {
        const answer = await fetch(`${url}/api/v1${path}`, {
          method,
          headers: {
            authorization: `Bearer ${API_TOKEN}`,
            'content-type': 'application/json',
            ...(key === undefined ? {} : { 'idempotency-key': key }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        return { status: answer.status, body: await answer.json() };
      } catch {
        return null;
      }
    },
    control,
    received: async () => (await look('received')).data,
    state: () => look('state'),
    errors: () => stderr,
    async close() {
      closed = true;
      await end('SIGKILL');
      witness.kill('SIGKILL');
      await witness.ended;
    },
  };
}
