import { schedule } from 'node-cron';
import type { Deps } from '../deps.js';
import { errorText } from '../domain/safe-text.js';
import { watchAutopilot } from '../flows/autopilot/watch.js';
import { eraseWaiting } from '../flows/buyer/erase.js';
import { evaluateRules } from '../flows/campaign/evaluate.js';
import { sweepPending } from '../flows/draft/sweep.js';
import { resyncDue } from '../flows/history/due.js';
import { forgetEvents } from '../flows/inbox/forget.js';
import { sweepHolds } from '../flows/order/sweep-holds.js';
import { sendWaitingProfiles } from '../flows/page/profile-watch.js';
import { reconcilePages } from '../flows/page/reconcile.js';
import { watchSilence } from '../flows/page/silence.js';
import { watchPages } from '../flows/page/watch.js';
import { isRace } from '../flows/retry.js';
import { forgetExpired } from '../flows/shop/forget.js';
import { watchTemplates } from '../flows/utility/watch.js';
import { jobRun, takeMoment } from '../store/job-runs.js';
import { update } from '../store/rows.js';
import { lastMoment } from './last-moment.js';

/** A timed job: harmless to run twice, computed from data, so that one run after any downtime makes up for all missed. */
export interface Job {
  name: string;
  /** Five fields, in the installation's time zone. */
  cron: string;
  does: string;
  /** Answers how many things it changed. */
  run(deps: Deps): Promise<number>;
}

/** Every timed job. */
export const JOBS: readonly Job[] = [
  { name: 'campaign-rules', cron: '* * * * *', does: 'pauses campaigns that break a rule', run: evaluateRules },
  { name: 'autopilot', cron: '*/5 * * * *', does: 'takes back intents that answered badly', run: watchAutopilot },
  { name: 'stale-drafts', cron: '*/5 * * * *', does: 'marks drafts void whose basis is gone', run: sweepPending },
  { name: 'lost-holds', cron: '*/10 * * * *', does: 'lets expired holds go that lost their timer', run: sweepHolds },
  { name: 'gaps', cron: '* * * * *', does: 'fetches hourly what no webhook brought', run: resyncDue },
  {
    name: 'utility-templates',
    cron: '*/10 * * * *',
    does: 'asks Facebook how utility templates stand',
    run: watchTemplates,
  },
  { name: 'buyer-erasures', cron: '15 * * * *', does: 'erases buyers whose last order is over', run: eraseWaiting },
  { name: 'old-events', cron: '45 3 * * *', does: 'empties events as Facebook sent them', run: forgetEvents },
  {
    name: 'subscriptions',
    cron: '23 * * * *',
    does: 'puts right what Facebook stopped sending, and changed welcome screens and menus',
    run: reconcilePages,
  },
  {
    name: 'page-profiles',
    cron: '*/5 * * * *',
    does: 'sends waiting welcome screens and menus',
    run: sendWaitingProfiles,
  },
  { name: 'page-tokens', cron: '40 9 * * *', does: 'looks into the Pages’ tokens and permissions', run: watchPages },
  { name: 'silence', cron: '*/10 * * * *', does: 'notices a Page quieter than is normal', run: watchSilence },
  { name: 'expired-keys', cron: '30 3 * * *', does: 'removes expired sessions, links and keys', run: forgetExpired },
];

/**
 * Runs each job whose last scheduled moment has not been run for, by whichever process comes first. At every tick and
 * at start: a moment missed while nothing ran is made up for once. Answers the names of those that ran.
 */
export async function runDueJobs(deps: Deps, jobs: readonly Job[] = JOBS): Promise<string[]> {
  const ran: string[] = [];
  for (const job of jobs) if (await runIfDue(deps, job)) ran.push(job.name);
  return ran;
}

async function runIfDue(deps: Deps, job: Job): Promise<boolean> {
  const { store } = deps;
  const { name, cron } = job;
  const timeZone = deps.env.TIME_ZONE;
  const now = deps.clock();
  const at = lastMoment(cron, timeZone, now);
  const seen = await jobRun(store, name);
  if (at === null || (seen && seen.scheduledAt >= at)) return false;
  try {
    await store.commit([takeMoment(store, seen, { job: name, cron, timeZone, at }, now)]);
  } catch (error) {
    if (isRace(error)) return false;
    throw error;
  }
  await run(deps, job, at);
  return true;
}

/** One failing job keeps the others from nothing; its error stands on the Health page until it succeeds. */
async function run(deps: Deps, job: Job, at: number): Promise<void> {
  const ended = async (set: { result?: string; error?: string }): Promise<void> => {
    const own = { job: job.name, scheduledAt: at };
    await deps.store.commit([update(deps.store, 'jobRuns', own, { finishedAt: deps.clock(), ...set })]);
  };
  try {
    await ended({ result: String(await job.run(deps)) });
  } catch (error) {
    deps.log.error({ err: error, job: job.name }, 'a timed job failed');
    await ended({ error: errorText(error) });
  }
}

/** The running table. */
export interface Schedule {
  /** Ends after the run under way. */
  stop(): Promise<void>;
}

/** Starts the table; what was missed while nothing ran is made up for at once. */
export function startSchedule(deps: Deps, jobs: readonly Job[] = JOBS): Schedule {
  let running: Promise<void> = Promise.resolve();
  // A tick asks for every job, so that a clock that was moved or slept is noticed by the next minute.
  const tick = (): void => {
    running = running
      .then(() => runDueJobs(deps, jobs))
      .then(() => {})
      .catch((error: unknown) => deps.log.error({ err: error }, 'the timed jobs failed'));
  };
  const tasks = jobs.map(({ name, cron }) => schedule(cron, tick, { name, timezone: deps.env.TIME_ZONE, unref: true }));
  tick();
  return {
    async stop() {
      await Promise.all(tasks.map((task) => task.destroy()));
      await running;
    },
  };
}
