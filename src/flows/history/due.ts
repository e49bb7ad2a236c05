import type { Deps } from '../../deps.js';
import { find } from '../../store/rows.js';
import { eachPage } from '../page/each.js';
import { RESYNC_KINDS, type Resync, resync } from './resync.js';

const HOUR = 3_600_000;
/** Steps of one turn: a long run leaves room for the other jobs and goes on a minute later. */
const STEPS = 30;
/** Two calls a second is the Conversations API's limit for a Page. */
const BETWEEN_CALLS_MS = 500;

const paced = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, BETWEEN_CALLS_MS));

const isDue = (run: Resync | undefined, now: number): boolean => {
  if (!run) return true;
  if ((run.retryAt ?? 0) > now) return false;
  return run.position !== null || (run.finishedAt ?? 0) <= now - HOUR;
};

/** Fetches what webhooks did not bring: each connected Page once an hour, and at once what was begun or never done. Answers how many were new. */
export async function resyncDue(deps: Deps): Promise<number> {
  const pages = await find(deps.store, 'pages', { state: 'connected' });
  const runs = await find(deps.store, 'resyncs', {});
  return eachPage(deps, pages, async (page) => {
    let brought = 0;
    for (const kind of RESYNC_KINDS) {
      const known = runs.find((run) => run.pageId === page.id && run.kind === kind);
      if (!isDue(known, deps.clock())) continue;
      // The first call of a turn need not wait: the turn before is long over.
      let first = true;
      const pause = async (): Promise<void> => {
        if (!first) await paced();
        first = false;
      };
      const before = known?.position === null ? 0 : (known?.brought ?? 0);
      const run = await resync(deps, page, kind, { steps: STEPS, pause });
      brought += (run?.brought ?? before) - before;
    }
    return brought;
  });
}
