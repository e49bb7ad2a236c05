import { Command, InvalidArgumentError } from 'commander';
import { ConfigError } from '../domain/errors.js';
import { RESYNC_KINDS, type Resync, resync } from '../flows/history/resync.js';
import { find } from '../store/rows.js';
import { withShop } from './attempt.js';
import type { Io } from './io.js';

const MINUTE = 60_000;
const UNITS: Record<string, number> = { m: MINUTE, h: 60 * MINUTE, d: 24 * 60 * MINUTE };
/** Two calls a second is the Conversations API's limit for a Page. */
const paced = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));

/** A moment, or a span back from now: both as a function of now. */
function readSince(value: string): (now: number) => number {
  const span = /^(\d{1,5})([mhd])$/.exec(value);
  if (span) return (now) => now - Number(span[1]) * (UNITS[span[2] ?? ''] ?? 0);
  const moment = /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(moment)) throw new InvalidArgumentError('Write 90m, 6h, 3d, or a time like 2026-11-22T09:00:00Z.');
  return () => moment;
}

const left = ({ position }: Resync): string => {
  if (position === null) return 'nothing left';
  if ('after' in position) return 'more threads left';
  return position.posts === null ? 'posts to be listed' : `${position.posts.length} posts left`;
};

/** `munshi resync`: fetches from Facebook what was missed; what dies in the middle goes on where it stood. */
export function resyncCommand(io: Io): Command {
  return new Command('resync')
    .description('fetch from Facebook the comments and messages that its webhooks did not bring')
    .option('--page <id>', 'this Page only')
    .option('--since <when>', 'from when on: 90m, 6h, 3d or a time; left out: since the last time', readSince)
    .action(({ page: wanted, since }: { page?: string; since?: (now: number) => number }) =>
      withShop(io, async (deps, { shopId }) => {
        const pages = await find(deps.store, 'pages', { shopId, ...(wanted === undefined ? {} : { id: wanted }) });
        if (pages.length === 0) throw new ConfigError(`No such Page is connected here: ${wanted ?? 'none at all'}.`);
        for (const page of pages.sort((one, other) => (one.id < other.id ? -1 : 1))) {
          for (const kind of RESYNC_KINDS) {
            const onStep = (run: Resync): void =>
              void io.stdout.write(`  ${kind}: ${run.found} looked at, ${run.brought} new, ${left(run)}\n`);
            io.stdout.write(`${page.name} (${page.id})\n`);
            const from = since ? { since: since(deps.clock()) } : {};
            const run = await resync(deps, page, kind, { ...from, pause: paced, onStep });
            if (run === null) io.stdout.write(`  ${kind}: being fetched by the running Munshi just now\n`);
            if (run?.error) {
              io.exit(1);
              io.stderr.write(`  ${kind}: stopped: ${run.error}\n  Run it again to go on from there.\n`);
            }
          }
        }
        io.stdout.write('What is new is worked off by the running Munshi, or when it next starts.\n');
      }),
    );
}
