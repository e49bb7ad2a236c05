import { missingPermissions } from '../../domain/page-access.js';
import { reason } from '../../domain/reason.js';
import { modelMeter } from '../../flows/model/meter.js';
import { idsFrom } from '../../ids.js';
import { listDeadLetters } from '../../store/dead-letters.js';
import { lastHeartbeat, newestEvent, queueState } from '../../store/health.js';
import { jobRunsNow } from '../../store/job-runs.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { readVersion } from '../../version.js';
import { printReason } from '../../words/print-reason.js';
import { SILENT_AFTER_MS } from '../health.js';
import type { HealthData } from '../pages/health.js';
import type { PageContext } from '../ui/context.js';
import { loadRates } from './health-rates-load.js';
import { nextMoment } from './next-moment.js';
import type { Visit } from './routes.js';

const WEEK_MS = 7 * 86_400_000;
const LETTERS_SHOWN = 50;

/** What is wrong with a Page, in words; undefined when nothing is. */
export function pageProblem(page: Row<'pages'>, { words, locale, now }: PageContext): string | undefined {
  const print = (code: 'page_disconnected' | 'page_restricted' | 'page_must_wait'): string =>
    printReason(reason(code), words, locale);
  const said = page.stateReason ? ` (#${page.stateReason})` : '';
  if (page.state === 'disconnected') return `${print('page_disconnected')}${said}`;
  if (page.state === 'restricted') return `${print('page_restricted')}${said}`;
  return (page.holdUntil ?? 0) > now ? print('page_must_wait') : undefined;
}

const toJob = (run: Row<'jobRuns'>, now: number): HealthData['jobs'][number] => ({
  name: run.job,
  cron: run.cron,
  timeZone: run.timeZone,
  lastAt: run.startedAt,
  tookMs: run.finishedAt === null ? null : run.finishedAt - run.startedAt,
  ...(run.result === null ? {} : { changed: Number(run.result) }),
  ...(run.error === null ? {} : { error: run.error }),
  nextAt: nextMoment(run.cron, run.timeZone, now),
});

const toGap = (run: Row<'resyncs'>): HealthData['pages'][number]['gaps'][number] => ({
  kind: run.kind,
  found: run.found,
  brought: run.brought,
  at: run.finishedAt ?? run.startedAt,
  running: run.position !== null,
  ...(run.error === null ? {} : { error: run.error }),
});

/** How everything flows: what came in, what waits, what failed, who is at work. */
export async function loadHealth(visit: Visit): Promise<HealthData> {
  const { deps, scope, ctx } = visit;
  const { store } = deps;
  const { shopId } = scope;
  const { now } = ctx;
  const from = idsFrom(now - WEEK_MS);
  const [newest, queues, beat, letters, pages, jobs, resyncs, settings] = await Promise.all([
    newestEvent(store, shopId, idsFrom(0)),
    queueState(store, shopId, now),
    lastHeartbeat(store),
    listDeadLetters(store, shopId, { limit: LETTERS_SHOWN }),
    find(store, 'pages', { shopId }),
    jobRunsNow(store),
    find(store, 'resyncs', { shopId }),
    deps.settingsOf(shopId),
  ]);
  const lastEvents = await Promise.all(pages.map(({ id }) => newestEvent(store, shopId, from, id)));
  return {
    webhook: {
      lastAt: newest?.receivedAt ?? null,
      lag: newest ? Math.max(0, newest.receivedAt - newest.eventAt) : null,
    },
    queues: (['inbox', 'lanes', 'outbox', 'timers'] as const).map((name) => {
      const { waiting, since } = queues[name];
      return { name, waiting, oldest: since === null ? null : Math.max(0, now - since) };
    }),
    worker: { at: beat, alive: beat !== null && now - beat < SILENT_AFTER_MS },
    deadLetters: letters.data.map(({ id, kind, error, receivedAt, attempts }) => ({
      id,
      kind,
      error: error ?? '',
      at: receivedAt,
      attempts,
    })),
    pages: pages.map((page, index) => {
      const problem = pageProblem(page, ctx);
      return {
        id: page.id,
        name: page.name,
        connected: page.state === 'connected',
        since: page.stateAt,
        lastEventAt: lastEvents[index]?.receivedAt ?? null,
        missing: page.scopes ? missingPermissions(page.scopes) : [],
        gaps: resyncs.filter(({ pageId }) => pageId === page.id).map(toGap),
        ...(problem ? { problem } : {}),
      };
    }),
    rates: await loadRates(visit, pages),
    model: await modelMeter(deps, shopId),
    jobs: jobs.map((run) => toJob(run, now)),
    keptDays: settings.shop.keepEventsDays,
    database: { kind: store.dialect, lastBackupAt: null },
    version: readVersion(),
  };
}
