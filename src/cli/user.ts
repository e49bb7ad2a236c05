import { text } from 'node:stream/consumers';
import { Command, Option } from 'commander';
import type { Deps, Scope } from '../deps.js';
import { DomainError } from '../domain/errors.js';
import { reason } from '../domain/reason.js';
import { ROLES, type Role } from '../domain/rights.js';
import type { Env } from '../env.js';
import { addMember, inviteAgain } from '../flows/people/members.js';
import { checkPassword, setPassword } from '../flows/people/password.js';
import { listMembers } from '../store/members.js';
import { findOne } from '../store/rows.js';
import { columns, withShop } from './attempt.js';
import type { Io } from './io.js';

const PASSWORD = [
  '--password-stdin',
  'set the password that is typed or piped in, in place of a sign-in link',
] as const;

/** The password piped in, when one is to be; checked before anything is changed. */
async function passwordFrom(io: Io, wanted: boolean | undefined): Promise<string | null> {
  if (!wanted) return null;
  const password = (await text(io.stdin)).replace(/\r?\n$/, '');
  checkPassword(password);
  return password;
}

interface Shop {
  deps: Deps;
  scope: Scope;
  env: Env;
}

/** Lets a person in: by the password, or by a link that works once. */
async function letIn(
  io: Io,
  { deps, scope, env }: Shop,
  { userId, linkSecret }: { userId: string; linkSecret: string },
  password: string | null,
): Promise<void> {
  if (password !== null) {
    await setPassword(deps, scope, userId, password);
    io.stdout.write('The password is set.\n');
    return;
  }
  const address = env.PUBLIC_URL ?? `http://127.0.0.1:${env.PORT}`;
  io.stderr.write('This link signs in once, within a day:\n');
  io.stdout.write(`${address.replace(/\/$/, '')}/sign-in/link/${linkSecret}\n`);
}

/** `munshi user add|list|reset`. */
export function userCommand(io: Io): Command {
  const user = new Command('user').description('the people of the shop');
  user
    .command('add')
    .description('add a person; prints a link that signs them in once')
    .argument('<email>')
    .option('--name <name>', 'else what stands before the @')
    .addOption(new Option('--role <role>').choices(ROLES).default('agent'))
    .addOption(new Option('--locale <locale>', 'the dashboard’s language').choices(['bn', 'en']).default('bn'))
    .option(...PASSWORD)
    .action((email: string, given: { name?: string; role: Role; locale: 'bn' | 'en'; passwordStdin?: boolean }) =>
      withShop(io, async (deps, scope, env) => {
        if (!/^[^\s@]+@[^\s@]+$/.test(email))
          throw new DomainError('invalid', [reason('field_invalid', { field: email })]);
        const { role, locale, passwordStdin, name = email.split('@')[0] ?? email } = given;
        const password = await passwordFrom(io, passwordStdin);
        const added = await addMember(deps, scope, { email, name, role, locale });
        await letIn(io, { deps, scope, env }, added, password);
      }),
    );
  user
    .command('list')
    .description('who may sign in, and as what')
    .action(() =>
      withShop(io, async (deps, { shopId }) => {
        const { data } = await listMembers(deps.store, shopId, { limit: 1000 });
        const rows = data.map(({ email, role, disabledAt, name }) => [
          email,
          role,
          disabledAt === null ? '' : 'disabled',
          name,
        ]);
        io.stdout.write(columns([['e-mail', 'role', '', 'name'], ...rows]));
      }),
    );
  user
    .command('reset')
    .description('let somebody in again who cannot sign in; they are signed out elsewhere')
    .argument('<email>')
    .option(...PASSWORD)
    .action((email: string, { passwordStdin }: { passwordStdin?: boolean }) =>
      withShop(io, async (deps, scope, env) => {
        const found = await findOne(deps.store, 'users', { email: email.trim().toLowerCase() });
        const password = await passwordFrom(io, passwordStdin);
        const invited = await inviteAgain(deps, scope, found?.id ?? '');
        await letIn(io, { deps, scope, env }, invited, password);
      }),
    );
  return user;
}
