import { once } from 'node:events';
import { Command, Option } from 'commander';
import type { Io } from './io.js';
import { readEnv } from './open.js';
import { ROLES, type Role, startProcess } from './server-process.js';

/** `munshi serve`: runs until it is told to stop. */
export function serveCommand(io: Io): Command {
  return new Command('serve')
    .description('run Munshi from the environment; with no Page configured, with the sandbox Page')
    .addOption(new Option('--role <role>', 'what this process does').choices(ROLES).default('all'))
    .action(async ({ role }: { role: Role }) => {
      const running = await startProcess(readEnv(), role);
      io.stdout.write(`Munshi is at ${running.url}\n`);
      if (running.sandbox) {
        io.stdout.write(`No Page is configured: this is the sandbox. Play buyers at ${running.url}/sandbox\n`);
      }
      await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
      await running.stop();
    });
}
