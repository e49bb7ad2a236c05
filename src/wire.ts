import { setTimeout as sleep } from 'node:timers/promises';
import { type Bell, createBell } from './bell.js';
import type { Deps } from './deps.js';
import { ConfigError } from './domain/errors.js';
import { checkOrderGraph } from './domain/order/graph.js';
import type { Env } from './env.js';
import { createGraph } from './facebook/graph.js';
import { shopRules } from './flows/keyword-rule/find.js';
import { readsHeld } from './flows/page/hold-reads.js';
import { usageKeeper } from './flows/page/usage.js';
import { shopNames } from './flows/product/names.js';
import { shopSettings } from './flows/shop/settings.js';
import { shopTexts } from './flows/text/own.js';
import { idMaker } from './ids.js';
import { understand } from './language/understand.js';
import { createLog } from './log.js';
import { createTemplates } from './messages/templates.js';
import { loadUtilityTexts } from './messages/utility.js';
import { createModel } from './model/client.js';
import { createSms } from './notify/sms.js';
import { paths } from './paths.js';
import { loadSettings } from './settings/load.js';
import { openStore } from './store/open.js';
import { pageDirectory } from './store/page-directory.js';
import { createVault } from './vault.js';

/** What the environment leaves open: the key and where Graph calls go. */
export interface Wiring {
  secretKey: string;
  graphUrl: string;
  /** How long a call may take; tests are impatient. */
  graphTimeoutMs?: number;
  /** How a read that is held back waits; tests do not. */
  wait?: (ms: number) => Promise<void>;
}

/** Deps and the bell that wakes this process's worker. */
export interface Wired {
  deps: Deps;
  bell: Bell;
}

/** Puts everything together; the only place where that happens. Tests override parts. */
export async function createDeps(env: Env, wiring: Wiring, overrides: Partial<Deps> = {}): Promise<Wired> {
  const problems = checkOrderGraph();
  if (problems.length > 0) throw new ConfigError(`The order table is broken: ${problems.join('; ')}`);
  const log = overrides.log ?? createLog(env.LOG_LEVEL);
  const clock = overrides.clock ?? Date.now;
  const defaults = overrides.defaults ?? loadSettings(paths.config);
  const templates = createTemplates(`${paths.templates}/messages`);
  const store =
    overrides.store ?? (await openStore(env.DATABASE_URL, (err) => log.warn({ err }, 'database connection')));
  const bell = createBell();
  const [appSecret] = env.FACEBOOK_APP_SECRET ?? [];
  const graph = createGraph({
    baseUrl: wiring.graphUrl,
    version: env.GRAPH_API_VERSION,
    ...(appSecret ? { appSecret } : {}),
    onUsage: usageKeeper({ store, clock, log }),
    steps: [readsHeld({ store, clock }, wiring.wait ?? sleep)],
    ...(env.FACEBOOK_APP_ID ? { appId: env.FACEBOOK_APP_ID } : {}),
    ...(wiring.graphTimeoutMs ? { timeoutMs: wiring.graphTimeoutMs } : {}),
  });
  const sms = env.SMS_URL ? createSms({ url: env.SMS_URL, token: env.SMS_TOKEN }) : null;
  const deps: Deps = {
    env,
    store,
    log,
    clock,
    graph,
    sms,
    utilityTexts: loadUtilityTexts(`${paths.templates}/utility`),
    templates,
    understand,
    model: env.OPENAI_API_KEY
      ? createModel({ key: env.OPENAI_API_KEY, baseUrl: env.OPENAI_BASE_URL, model: env.OPENAI_MODEL })
      : null,
    defaults,
    newId: idMaker(clock),
    vault: createVault(wiring.secretKey),
    pages: pageDirectory(store),
    settingsOf: shopSettings(store, defaults),
    textsOf: shopTexts(store, templates),
    namesOf: shopNames(store),
    rulesOf: shopRules(store),
    wake: bell.ring,
    ...overrides,
  };
  return { deps, bell };
}
