import express, { type Router } from 'express';
import type { Deps } from '../deps.js';
import { lastHeartbeat } from '../store/health.js';

/** A worker that gave no sign for so long is taken for gone. */
export const SILENT_AFTER_MS = 30_000;

/** `/healthz`: the process answers. `/readyz`: database, migrations and a worker's heartbeat are well. */
export function healthRouter(deps: Deps): Router {
  const router = express.Router();
  router.get('/healthz', (_req, res) => void res.json({ status: 'ok' }));
  router.get('/readyz', async (_req, res) => {
    const database = await deps.store.ready().catch(() => false);
    const beat = database ? await lastHeartbeat(deps.store) : null;
    const worker = beat !== null && deps.clock() - beat < SILENT_AFTER_MS;
    res
      .status(database && worker ? 200 : 503)
      .json({ status: database && worker ? 'ready' : 'not ready', database, worker });
  });
  return router;
}
