import { Command } from 'commander';
import type { Io } from './io.js';

// What the command line will have and does not have yet, and what to do until then.
const LATER: readonly [name: string, instead: string][] = [
  ['import', 'Add products and orders through the API or the dashboard.'],
  ['export', 'Read orders, products, buyers and interactions through the API.'],
  ['copy', 'To begin on PostgreSQL, set DATABASE_URL before the first start.'],
  ['audit', 'The log is read with GET /api/v1/audit-log.'],
];

/** Named by the contract and not built: each says so and ends with exit code 1, never with a made-up result. */
export const laterCommands: readonly ((io: Io) => Command)[] = LATER.map(
  ([name, instead]) =>
    (io: Io) =>
      new Command(name)
        .description('not built yet')
        .allowUnknownOption()
        .allowExcessArguments()
        .action(() => {
          io.stderr.write(`munshi ${name} is not built yet. ${instead}\n`);
          io.exit(1);
        }),
);
