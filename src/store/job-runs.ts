import { asc, eq } from 'drizzle-orm';
import { insert, update } from './rows.js';
import type { Row } from './schema.js';
import { exactly, type Store, type Write } from './store.js';

/** One scheduled moment of a job. */
export interface ScheduledMoment {
  job: string;
  cron: string;
  timeZone: string;
  /** Epoch ms. */
  at: number;
}

export async function jobRun(store: Store, job: string): Promise<Row<'jobRuns'> | undefined> {
  const { jobRuns } = store.t;
  const rows = await store.read.select().from(jobRuns).where(eq(jobRuns.job, job));
  return rows[0];
}

/** Takes a moment for one process: of two that saw the same last run, the second finds nothing to change, or the row there. */
export function takeMoment(
  store: Store,
  seen: Row<'jobRuns'> | undefined,
  { job, cron, timeZone, at }: ScheduledMoment,
  now: number,
): Write {
  const run = { cron, timeZone, scheduledAt: at, startedAt: now, finishedAt: null, result: null, error: null };
  return seen
    ? exactly(1, update(store, 'jobRuns', { job, scheduledAt: seen.scheduledAt }, run))
    : insert(store, 'jobRuns', { job, ...run });
}

/** When each timed job last ran, and how it went, for the Health page. */
export async function jobRunsNow(store: Store): Promise<Row<'jobRuns'>[]> {
  const { jobRuns } = store.t;
  return store.read.select().from(jobRuns).orderBy(asc(jobRuns.job));
}
