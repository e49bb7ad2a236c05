import express, { type Router } from 'express';
import type { Deps } from '../deps.js';
import { lastHeartbeat } from '../store/health.js';

/** A worker that gave no sign for so long is taken for gone. */
export const SILENT_AFTER_MS = 30_000;

/**
 * `/healthz`: the process answers. `/readyz`: database and migrations are well, and a worker gave a sign lately. A
 * process that only serves the web (`works` false) takes requests without one: taking it out of service would lose
 * webhooks, and bring no worker back. It says so all the same.
 */
export function healthRouter(deps: Deps, works: boolean): Router {
  const router = express.Router();
  router.get('/healthz', (_req, res) => void res.json({ status: 'ok' }));
  router.get('/readyz', async (_req, res) => {
    const database = await deps.store.ready().catch(() => false);
    const beat = database ? await lastHeartbeat(deps.store) : null;
    const worker = beat !== null && deps.clock() - beat < SILENT_AFTER_MS;
    const ready = database && (worker || !works);
    const note = `no worker has given a sign for ${SILENT_AFTER_MS / 1000} s: nothing is worked on or sent`;
    res
      .status(ready ? 200 : 503)
      .json({ status: ready ? 'ready' : 'not ready', database, worker, ...(database && !worker ? { note } : {}) });
  });
  return router;
}
