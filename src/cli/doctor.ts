import { Command } from 'commander';
import { ConfigError } from '../domain/errors.js';
import { bootstrap, FIRST_SHOP } from '../flows/shop/bootstrap.js';
import { type Check, fail, ok, warn } from './doctor/check.js';
import * as machine from './doctor/machine.js';
import { checkModel } from './doctor/model.js';
import { checkPages } from './doctor/pages.js';
import type { Io } from './io.js';
import { identityOf, openDeps, readEnv } from './open.js';

async function examine(): Promise<Check[]> {
  const env = readEnv();
  const identity = identityOf(env);
  const { deps } = await openDeps({ ...env, LOG_LEVEL: 'silent' }, identity, `http://127.0.0.1:${env.PORT}/sandbox`);
  try {
    await bootstrap(deps, identity.page);
    const mend = 'To use a real Page set the FACEBOOK_ values and SECRET_KEY in .env.';
    return [
      ok('environment', 'Every value is one Munshi understands.'),
      ...(env.sandbox ? [warn('mode', 'Everything runs on the sandbox Page.', mend)] : []),
      await machine.checkDatabase(deps),
      await machine.checkClock(deps, FIRST_SHOP),
      await machine.checkDisk(deps),
      await machine.checkWorker(deps),
      await machine.checkWebhook(deps, identity.verifyToken),
      ...(await machine.checkTemplates(deps, FIRST_SHOP)),
      ...(await checkPages(deps, FIRST_SHOP)),
      ...(await checkModel(deps, FIRST_SHOP)),
    ];
  } finally {
    await deps.store.close();
  }
}

const MARKS = { ok: 'ok   ', warn: 'look ', fail: 'FAIL ' } satisfies Record<Check['state'], string>;

const line = ({ name, state, says, mend }: Check): string =>
  `${MARKS[state]} ${name}: ${says}\n${mend ? `      → ${mend}\n` : ''}`;

/** `munshi doctor`: looks at everything that has to be right, and says how to mend what is not. */
export function doctorCommand(io: Io): Command {
  return new Command('doctor')
    .description('check environment, database, Pages, webhook and more; say how to mend each')
    .option('--json', 'as JSON: {"ok", "checks": [{name, state, says, mend?}]}')
    .action(async ({ json }: { json?: boolean }) => {
      const checks = await examine().catch((error: unknown) => {
        if (!(error instanceof ConfigError)) throw error;
        return [fail('environment', error.message, 'Put it right in .env and run this again.')];
      });
      const well = checks.every(({ state }) => state !== 'fail');
      io.stdout.write(json ? `${JSON.stringify({ ok: well, checks }, null, 2)}\n` : checks.map(line).join(''));
      io.exit(well ? 0 : 1);
    });
}
