import { Command, CommanderError } from 'commander';
import { ConfigError } from '../domain/errors.js';
import { backupCommand, restoreCommand } from './backup.js';
import { classifyCommand } from './classify.js';
import { converseCommand } from './converse.js';
import { demoCommand } from './demo.js';
import { doctorCommand } from './doctor.js';
import { evalCommand } from './eval.js';
import type { Io } from './io.js';
import { laterCommands } from './later.js';
import { migrateCommand } from './migrate.js';
import { resyncCommand } from './resync.js';
import { sandboxCommand } from './sandbox.js';
import { serveCommand } from './serve.js';
import { tokenCommand } from './token.js';
import { userCommand } from './user.js';

const COMMANDS = [
  serveCommand,
  demoCommand,
  classifyCommand,
  converseCommand,
  evalCommand,
  migrateCommand,
  backupCommand,
  restoreCommand,
  userCommand,
  tokenCommand,
  sandboxCommand,
  resyncCommand,
  doctorCommand,
  ...laterCommands,
];

const withChildren = (command: Command): Command[] => [command, ...command.commands.flatMap(withChildren)];

/** Runs one command line; answers the exit code: 0 done, 1 failed, 2 wrong usage. */
export async function run(argv: string[], io: Omit<Io, 'exit'>): Promise<number> {
  let code = 0;
  const own: Io = {
    ...io,
    exit: (given) => {
      code = given;
    },
  };
  const program = new Command('munshi').description('the clerk of people who sell on Facebook Pages');
  for (const command of COMMANDS) program.addCommand(command(own));
  for (const command of withChildren(program)) {
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof ConfigError)) throw error;
    io.stderr.write(`Munshi cannot start:\n${error.message}\n`);
    return 1;
  }
}
