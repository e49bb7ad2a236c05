import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Scope } from '../deps.js';
import { type Env, loadEnv } from '../env.js';
import { createSignInLink } from '../flows/people/sign-in.js';
import { FIRST_SHOP } from '../flows/shop/bootstrap.js';
import { overrideSection } from '../flows/shop/override.js';
import { findOne } from '../store/rows.js';
import { randomSecret } from '../vault.js';
import { type PlayOptions, playStory } from './demo/play.js';
import type { Io } from './io.js';
import { type Running, startProcess } from './server-process.js';

/** The story’s buyer writes without pauses: real turns, a short silence. */
const QUICK_TURNS = { quietSeconds: 1, maxSeconds: 5 };
const DEMO: Scope = { shopId: FIRST_SHOP, actor: { kind: 'system', id: 'demo' } };

const BUYER = '7788990011220001';

/** The demo's environment: a fresh folder and a port of its own, whatever .env says; DATABASE_URL may name another database. */
function demoEnv(exit: boolean, logLevel: Env['LOG_LEVEL']): Env {
  const folder = mkdtempSync(join(tmpdir(), 'munshi-demo-'));
  const given = loadEnv();
  const own = {
    SECRET_KEY: randomSecret(),
    ADMIN_EMAIL: 'demo@example.com',
    ADMIN_PASSWORD: randomSecret(),
    API_TOKEN: randomSecret(),
    LOG_LEVEL: logLevel,
  };
  const env = loadEnv(own);
  const postgres = given.DATABASE_URL.startsWith('postgres');
  const port = exit ? 0 : given.PORT;
  return {
    ...env,
    PORT: port,
    HOST: given.HOST === '0.0.0.0' ? '127.0.0.1' : given.HOST,
    DATABASE_URL: postgres ? given.DATABASE_URL : `file:${join(folder, 'munshi.db')}`,
  };
}

async function start(env: Env): Promise<Running> {
  try {
    return await startProcess(env, 'all');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return startProcess({ ...env, PORT: 0 }, 'all');
  }
}

async function signInLink({ url, deps }: Running): Promise<string> {
  const admin = await findOne(deps.store, 'memberships', { shopId: FIRST_SHOP, role: 'admin' });
  return `${url}/sign-in/link/${await createSignInLink(deps, FIRST_SHOP, admin?.userId ?? '')}`;
}

export interface DemoOptions extends Pick<PlayOptions, 'beforeStep'> {
  timeoutMs?: number;
  logLevel?: Env['LOG_LEVEL'];
  /** Called with the running Munshi before it has asked anything of Facebook. */
  started?: (running: Running) => void;
}

/** Starts everything, plays the story and, unless it is to exit, stays up. Answers the exit code. */
export async function demo(io: Pick<Io, 'stdout'>, exit: boolean, options: DemoOptions = {}): Promise<number> {
  const { timeoutMs = 40_000, logLevel = 'warn', beforeStep, started } = options;
  const env = demoEnv(exit, logLevel);
  const running = await start(env);
  const { sandbox, url, deps } = running;
  if (sandbox === null) throw new Error('The demo runs on the sandbox Page only.');
  try {
    started?.(running);
    await overrideSection(deps, DEMO, 'shop', { value: { turns: QUICK_TURNS }, onTop: true });
    const page = await findOne(deps.store, 'pages', { shopId: FIRST_SHOP });
    io.stdout.write(`Munshi is at ${url}, with the sandbox Page “${page?.name}”. One buyer’s story:\n\n`);
    const pageAnswers = async (): Promise<void> =>
      void (await deps.graph.getPage({ id: page?.id ?? '', token: deps.vault.open(page?.token ?? '') }));
    const played = await playStory({
      io,
      url,
      token: env.API_TOKEN ?? '',
      sandbox,
      buyerId: BUYER,
      timeoutMs,
      pageAnswers,
      ...(beforeStep ? { beforeStep } : {}),
    });
    io.stdout.write(played ? '\nEvery step was observed.\n' : '\nThe story broke off.\n');
    if (exit) return played ? 0 : 1;
    io.stdout.write(
      `\nDashboard  ${url}\nSign in    ${await signInLink(running)}\nBuyers     ${url}/sandbox\n\nCtrl+C ends it.\n`,
    );
    await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    return played ? 0 : 1;
  } finally {
    await running.stop();
  }
}

/** `munshi demo`: one buyer's story on a fresh database, then the dashboard to go on by hand. */
export function demoCommand(io: Io): Command {
  return new Command('demo')
    .description('play one buyer’s story against the sandbox Page, then stay up to be tried by hand')
    .option('--exit', 'end after the story; exit 0 only if every step was observed')
    .action(async ({ exit }: { exit?: boolean }) => io.exit(await demo(io, exit === true)));
}
