import type { Deps, Scope } from '../deps.js';
import { ConfigError, DomainError } from '../domain/errors.js';
import type { Env } from '../env.js';
import { bootstrap, FIRST_SHOP } from '../flows/shop/bootstrap.js';
import { printReason } from '../words/print-reason.js';
import { WORDS } from '../words/words.js';
import type { Io } from './io.js';
import { identityOf, openDeps, readEnv } from './open.js';

/** Does a command's work; what is refused is said on stderr in plain words, and the exit code is 1. */
export async function attempt(io: Io, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    io.exit(1);
    if (error instanceof ConfigError) io.stderr.write(`${error.message}\n`);
    else if (error instanceof DomainError)
      io.stderr.write(`${error.reasons.map((each) => printReason(each, WORDS.en, 'en')).join('\n')}\n`);
    else throw error;
  }
}

/** Work on the shop of this installation's database, made if this is the first command ever; closed afterwards. */
export async function withShop(io: Io, work: (deps: Deps, scope: Scope, env: Env) => Promise<void>): Promise<void> {
  await attempt(io, async () => {
    const env = readEnv();
    const identity = identityOf(env);
    const { deps } = await openDeps(env, identity, `http://127.0.0.1:${env.PORT}/sandbox`);
    try {
      await bootstrap(deps, identity.page);
      await work(deps, { shopId: FIRST_SHOP, actor: { kind: 'system', id: 'command line' } }, env);
    } finally {
      await deps.store.close();
    }
  });
}

/** Columns of text, aligned. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
