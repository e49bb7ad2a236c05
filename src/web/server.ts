import type { RequestListener } from 'node:http';
import express, { type RequestHandler } from 'express';
import type { Deps } from '../deps.js';
import { paths } from '../paths.js';
import { apiRouter } from './api/router.js';
import { apiRoutes } from './api/routes.js';
import { dashboardRouter } from './dashboard/dashboard.js';
import { healthRouter } from './health.js';
import { metricsHandler } from './metrics.js';
import { type WebhookSecrets, webhookGate } from './webhook.js';

export interface ServerOptions {
  webhook: WebhookSecrets;
  /** The sandbox Page's own app, in sandbox mode. */
  sandbox?: RequestHandler;
  /** False when this process only serves the web; true by default. */
  works?: boolean;
}

/** The whole HTTP side. The webhook stands before everything else: no middleware may cost it time or its raw bytes. */
export function createServer(deps: Deps, options: ServerOptions): RequestListener {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  // A web server in front on the same machine says who asks; nobody else is believed.
  app.set('trust proxy', 'loopback');
  if (options.sandbox) app.use('/sandbox', options.sandbox);
  app.use(healthRouter(deps, options.works ?? true));
  app.get('/metrics', metricsHandler(deps));
  app.use('/static', express.static(paths.static, { immutable: false, maxAge: '1h' }));
  app.use('/api/v1', apiRouter(deps, apiRoutes));
  app.use(dashboardRouter(deps));
  const webhook = webhookGate(deps, options.webhook);
  return (req, res) => {
    if (!webhook(req, res)) app(req, res);
  };
}
