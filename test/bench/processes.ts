import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PAGE_ID = '104500000000001';
export const APP_SECRET = 'a-secret-of-the-bench-only';
export const API_TOKEN = 'an-api-token-of-the-bench-only';
const PAGE_TOKEN = 'a-page-token-of-the-bench-only';
const VERIFY_TOKEN = 'a-verify-token-of-the-bench-only';

/** No measured process outlives this, whatever happens. */
const LONGEST_MS = 180_000;
const START_MS = 20_000;
const MOST_AT_ONCE = 6;

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const running = new Set<ChildProcess>();
const folders = new Set<string>();

process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A server of its own process on 127.0.0.1. */
export interface Server {
  url: string;
  /** Its SQLite file; empty when it has none. */
  file: string;
  /** Resident memory in MB, as the kernel counts it. */
  memory(): number;
  stop(): Promise<void>;
}

export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'munshi-bench-'));
  folders.add(folder);
  return folder;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

const memoryOf = (pid: number): number => {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
};

/** Starts a process and waits until it prints its address. Nothing of this shell's environment reaches it. */
async function start(words: string[], env: Record<string, string>, file: string): Promise<Server> {
  if (running.size >= MOST_AT_ONCE) throw new Error(`More than ${MOST_AT_ONCE} servers at once.`);
  const child = spawn(process.execPath, words, {
    cwd: file === '' ? freshFolder() : join(file, '..'),
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve())).then(() => running.delete(child));
  setTimeout(() => child.kill('SIGKILL'), LONGEST_MS).unref();
  const url = await addressOf(child, words.join(' '));
  return {
    url,
    file,
    memory: () => memoryOf(child.pid ?? 0),
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function addressOf(child: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (): void => {
      child.kill('SIGKILL');
      reject(new Error(`${name} did not start: ${said}`));
    };
    const late = setTimeout(fail, START_MS);
    const hear = (chunk: Buffer): void => {
      said = (said + chunk).slice(-4000);
      const [address] = /http:\/\/127\.0\.0\.1:\d+(?=[\s/])/.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', fail);
  });
}

/** Express alone: it checks signatures, and with `insert` makes one durable insert per request. */
export function startBare(store: 'nothing' | 'insert'): Promise<Server> {
  const file = store === 'insert' ? join(freshFolder(), 'bare.db') : '';
  return start([inProject('test/bench/bare-express.mjs'), store, file, APP_SECRET], {}, file);
}

export interface MunshiOptions {
  role: 'all' | 'web' | 'worker';
  graphUrl: string;
  port?: number;
  /** A database that is there already; a fresh one otherwise. */
  file?: string;
  /** The most the heap may hold, so that resident memory shows what is kept and not what the collector puts off. */
  heapMb?: number;
}

/** `munshi serve` as it is built, with a Page configured: no sandbox inside it. */
export function startMunshi({
  role,
  graphUrl,
  port = 0,
  file = join(freshFolder(), 'munshi.db'),
  heapMb,
}: MunshiOptions) {
  const flags = heapMb === undefined ? [] : [`--max-old-space-size=${heapMb}`];
  const env = {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: `file:${file}`,
    SECRET_KEY: 'k'.repeat(64),
    API_TOKEN,
    LOG_LEVEL: 'error',
    FACEBOOK_APP_ID: '1517776481860111',
    FACEBOOK_APP_SECRET: APP_SECRET,
    FACEBOOK_VERIFY_TOKEN: VERIFY_TOKEN,
    FACEBOOK_PAGE_ID: PAGE_ID,
    FACEBOOK_PAGE_ACCESS_TOKEN: PAGE_TOKEN,
    GRAPH_API_URL: graphUrl,
  };
  return start([...flags, inProject('src/munshi.mjs'), 'serve', '--role', role], env, file);
}

/** The sandbox Page alone, which posts its webhooks to an address. */
export function startSandbox(webhook: string): Promise<Server> {
  const words = ['sandbox', '--port', '0', '--webhook', webhook, '--page-id', PAGE_ID, '--page-token', PAGE_TOKEN];
  const secrets = ['--app-secret', APP_SECRET, '--verify-token', VERIFY_TOKEN];
  return start([inProject('src/munshi.mjs'), ...words, ...secrets], {}, '');
}

/** The Page's token, for calls that go around Munshi. */
export const pageToken = PAGE_TOKEN;
