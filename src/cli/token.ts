import { Command, Option } from 'commander';
import { ROLES, type Role } from '../domain/rights.js';
import { createToken, revokeToken } from '../flows/people/tokens.js';
import { listTokens } from '../store/tokens.js';
import { columns, withShop } from './attempt.js';
import type { Io } from './io.js';

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** `munshi token create|list|revoke`. */
export function tokenCommand(io: Io): Command {
  const token = new Command('token').description('API tokens');
  token
    .command('create')
    .description('make a token; it is printed once')
    .addOption(new Option('--scope <scope>', 'what it may do').choices(ROLES).makeOptionMandatory())
    .option('--name <name>', 'what it is for', 'command line')
    .action((given: { scope: Role; name: string }) =>
      withShop(io, async (deps, scope) => {
        const { id, secret } = await createToken(deps, scope, given);
        io.stderr.write(`Token ${id}, scope ${given.scope}. Keep it: it is not shown again.\n`);
        io.stdout.write(`${secret}\n`);
      }),
    );
  token
    .command('list')
    .description('tokens, newest first, without their secrets')
    .action(() =>
      withShop(io, async (deps, { shopId }) => {
        const { data } = await listTokens(deps.store, shopId, { limit: 1000 });
        const rows = data.map(({ id, name, scope, createdAt, revokedAt }) => [
          id,
          scope,
          day(createdAt),
          revokedAt === null ? 'valid' : `revoked ${day(revokedAt)}`,
          name,
        ]);
        io.stdout.write(columns([['id', 'scope', 'made', 'state', 'name'], ...rows]));
      }),
    );
  token
    .command('revoke')
    .description('take a token’s rights away for good')
    .argument('<id>')
    .action((id: string) =>
      withShop(io, async (deps, scope) => {
        await revokeToken(deps, scope, id);
        io.stdout.write(`Token ${id} opens nothing any more.\n`);
      }),
    );
  return token;
}
